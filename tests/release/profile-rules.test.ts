import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from '../../src/site/queries.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['production', false, false],
  ['internal', true, false],
  ['preview', true, true],
  ['local', true, false],
])('a page of the %s build knows: hidden from search %s, watermark %s', (profile, isHiddenFromSearch, hasWatermark) => {
  vi.stubEnv('QAGIDA_PROFILE', profile);
  vi.stubEnv('QAGIDA_AS_OF', '2026-11-21');
  expect(build().rules).toMatchObject({ isHiddenFromSearch, hasWatermark });
});

test('pages ask the rules of a profile, and never for its name', () => {
  const files = ['src/layouts', 'src/components', 'src/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|ts)$/u.test(file))
      .map((file) => path.join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /profile\s*[!=]==/u.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the layout keeps a hidden build out of search engines, and marks one with a watermark', () => {
  const layout = readFileSync('src/layouts/Page.astro', 'utf8');
  expect(layout).toContain('{rules.isHiddenFromSearch && <meta name="robots" content="noindex">}');
  expect(layout).toContain('preview: rules.hasWatermark');
});
