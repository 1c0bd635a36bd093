import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/release/build-site.ts';

// a rename that fails cannot be had from a real disk in a test that root may run
vi.mock('node:fs', { spy: true });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-place-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), '<p>кеше</p>');
  writeFileSync(path.join(folder, 'dist/.qagida-site'), '');
});
afterEach(() => {
  vi.mocked(renameSync).mockReset();
  rmSync(folder, { recursive: true, force: true });
});

/** Builds while the renames of these numbers fail; the first moves the old site away, the second puts the new one in place. */
async function buildWithout(...failing: readonly number[]): Promise<unknown> {
  const { renameSync: rename } = await vi.importActual<typeof import('node:fs')>('node:fs');
  let count = 0;
  vi.mocked(renameSync).mockImplementation((from, to) => {
    count += 1;
    if (failing.includes(count)) throw new Error('folder is in use');
    rename(from, to);
  });
  return buildSite({
    out: path.join(folder, 'dist'),
    kept: { project: path.resolve('.'), content: [] },
    render: async (into) => {
      mkdirSync(into);
      writeFileSync(path.join(into, 'index.html'), '<p>бүгін</p>');
    },
    rules: { forbidden: [] },
  });
}

test.each([[1], [2]])(
  'when rename %i fails, the old site is where it was, and nothing is left beside it',
  async (failing) => {
    await expect(buildWithout(failing)).rejects.toThrow('folder is in use');
    expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('<p>кеше</p>');
    expect(readdirSync(folder)).toEqual(['dist']);
  },
);

test('an old site that cannot be put back is kept, and the error says where', async () => {
  const error = await buildWithout(2, 3).catch((thrown: unknown) => thrown);
  const [workplace = ''] = readdirSync(folder);
  const old = path.join(folder, workplace, 'old');
  expect(workplace).toMatch(/^\.dist\.building-/u);
  expect(readFileSync(path.join(old, 'index.html'), 'utf8')).toBe('<p>кеше</p>');
  expect(String(error)).toContain(`${path.join(workplace, 'old')} to `);
});
