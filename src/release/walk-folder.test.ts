import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { walkFolder } from './walk-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qagida-walk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every file is shown by its path, and a link as what it is', () => {
  mkdirSync(path.join(folder, 'acts/қағида'), { recursive: true });
  mkdirSync(path.join(folder, 'empty'));
  writeFileSync(path.join(folder, 'acts/қағида/index.html'), '');
  writeFileSync(path.join(folder, '.hidden'), '');
  symlinkSync(path.join(folder, 'acts'), path.join(folder, 'link'));
  const seen: (readonly [string, boolean])[] = [];
  walkFolder(folder, (file, entry) => seen.push([file, entry.isFile()]));
  expect(seen.sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
    ['.hidden', true],
    ['acts/қағида/index.html', true],
    ['link', false],
  ]);
});
