import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { keptFolder } from './kept-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('a build keeps its pages in the folder .build of the project', () => {
  vi.stubEnv('QAGIDA_KEPT', '');
  expect(keptFolder('/project', 'pages')).toBe(path.resolve('/project/.build/pages'));
});

test('what measures builds keeps them elsewhere in the project, so that nobody’s kept work is lost', () => {
  vi.stubEnv('QAGIDA_KEPT', '.build/bench/kept');
  expect(keptFolder('/project', 'program')).toBe(path.resolve('/project/.build/bench/kept/program'));
});

test.each(['../kept', '.', '/project-2/kept'])('a place outside the project is refused: %s', (place) => {
  vi.stubEnv('QAGIDA_KEPT', place);
  expect(() => keptFolder('/project', 'read')).toThrow(
    `QAGIDA_KEPT=${place} is outside the project. Name a folder inside: QAGIDA_KEPT=.build/bench/kept`,
  );
});
