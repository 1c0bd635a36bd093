import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildCommand } from '../../src/cli/build-command.ts';
import { UsageError } from '../../src/cli/options.ts';
import { type BuildResult, buildSite } from '../../src/release/build-site.ts';

// nothing is built here: a fault in what is tested would replace the project
vi.mock('../../src/release/build-site.ts', () => ({ buildSite: vi.fn() }));
vi.mock('../../src/site/render-site.ts', () => ({ beginRendering: () => ({ into: vi.fn(), stop: vi.fn() }) }));

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';
let errors = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-command-'));
  mkdirSync(path.join(folder, 'content'));
  cpSync(path.join(root, 'content/publisher.md'), path.join(folder, 'content/publisher.md'));
  errors = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function build(result: BuildResult): Promise<number> {
  vi.mocked(buildSite).mockResolvedValue(result);
  const options = { content: path.join(folder, 'content'), out: path.join(folder, 'dist'), 'as-of': '2026-11-21' };
  return buildCommand(options, { profile: 'production', out: 'dist' });
}

test('a build into a folder that is not a site is a wrong call, and says what to choose', async () => {
  const call = build({ kind: 'wrong-target', why: 'it is the project itself' });
  await expect(call).rejects.toThrow(UsageError);
  await expect(call).rejects.toThrow(
    'nothing was built, because a build replaces this folder whole and it is the project itself. Choose a new or an empty folder.',
  );
});

test.each([
  [4711, 'Nothing was built: another build (process 4711) is writing into '],
  [null, 'Nothing was built: another build is writing into '],
])('a second build into one target ends with 1, and says what to do (process %s)', async (pid, beginning) => {
  expect(await build({ kind: 'busy', lock: '/x/dist.lock', pid })).toBe(1);
  expect(errors).toContain(beginning);
  expect(errors).toContain(
    'dist/. Wait until it has ended, or choose another folder with --out. If no build is running, delete /x/dist.lock\n',
  );
});

test('the project, its content and samples, and the content that is built are never replaced', async () => {
  await build({ kind: 'refused', findings: [] });
  expect(vi.mocked(buildSite).mock.lastCall?.[0].kept).toEqual({
    project: root,
    content: [path.join(root, 'content'), path.join(root, 'samples'), path.join(folder, 'content')],
  });
});
