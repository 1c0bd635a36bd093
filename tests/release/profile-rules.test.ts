import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { build } from '../../src/site/queries.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['production', false, false, true],
  ['internal', true, false, true],
  ['preview', true, true, false],
  ['local', true, false, true],
])(
  'a page of the %s build knows: hidden from search %s, watermark %s, feeds %s',
  (profile, isHiddenFromSearch, hasWatermark, hasFeeds) => {
    vi.stubEnv('QAGIDA_PROFILE', profile);
    vi.stubEnv('QAGIDA_AS_OF', '2026-11-21');
    // that pages of a preview do so: tests/site/freshness.test.ts
    expect(build().rules).toMatchObject({ isHiddenFromSearch, hasWatermark, hasFeeds });
  },
);

test('pages ask the rules of a profile, and never for its name', () => {
  const files = ['src/layouts', 'src/components', 'src/pages'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:astro|ts)$/u.test(file))
      .map((file) => path.join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => /profile\s*[!=]==/u.test(readFileSync(file, 'utf8')))).toEqual([]);
});
