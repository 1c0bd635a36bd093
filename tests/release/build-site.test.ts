import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPublishedIn } from '../../src/domain/publication/profiles.ts';
import { buildSite } from '../../src/release/build-site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-build-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), '<p>кеше</p>');
  writeFileSync(path.join(folder, 'dist/.qagida-site'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rules = { forbidden: [{ text: 'құпия', why: 'a secret' }] };
const render = (content: string) => async (into: string) => {
  mkdirSync(into);
  writeFileSync(path.join(into, 'index.html'), content);
};
const kept = { project: path.resolve('.'), content: [path.resolve('content')] };
const page = (): string => readFileSync(path.join(folder, 'dist/index.html'), 'utf8');

test('a good build takes the place of the old one, and nothing is left beside it', async () => {
  const result = await buildSite({ out: path.join(folder, 'dist'), kept, render: render('<p>бүгін</p>'), rules });
  expect(result).toEqual({ kind: 'built', files: 1 });
  expect(page()).toBe('<p>бүгін</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build marks its folder with an empty file, so that the next one may replace it', async () => {
  const out = path.join(folder, 'new/site');
  for (const content of ['<p>бір</p>', '<p>екі</p>'])
    expect(await buildSite({ out, kept, render: render(content), rules })).toEqual({ kind: 'built', files: 1 });
  expect(readdirSync(out).sort()).toEqual(['.qagida-site', 'index.html']);
  expect(readFileSync(path.join(out, '.qagida-site'), 'utf8')).toBe('');
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('<p>екі</p>');
});

test('a marker among the pages is a hidden file like any other', async () => {
  const marked = async (into: string): Promise<void> => {
    await render('<p>бүгін</p>')(into);
    writeFileSync(path.join(into, '.qagida-site'), '');
  };
  const result = await buildSite({ out: path.join(folder, 'dist'), kept, render: marked, rules });
  expect(result).toEqual({ kind: 'refused', findings: ['.qagida-site: a hidden file'] });
});

test("a user's own folders dist.old and dist.new stay", async () => {
  for (const name of ['dist.old', 'dist.new']) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'letter.txt'), name);
  }
  await buildSite({ out: path.join(folder, 'dist'), kept, render: render('<p>бүгін</p>'), rules });
  expect(page()).toBe('<p>бүгін</p>');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.new', 'dist.old']);
  expect(readFileSync(path.join(folder, 'dist.old/letter.txt'), 'utf8')).toBe('dist.old');
  expect(readFileSync(path.join(folder, 'dist.new/letter.txt'), 'utf8')).toBe('dist.new');
});

test('a folder that is not a site is left as it is, and nothing is rendered', async () => {
  const out = path.join(folder, 'letters');
  mkdirSync(out);
  writeFileSync(path.join(out, 'letter.txt'), 'хат');
  const never = (): Promise<void> => Promise.reject(new Error('rendered'));
  const result = await buildSite({ out, kept, render: never, rules });
  expect(result).toEqual({
    kind: 'wrong-target',
    why: 'it has files in it, and they are not a site that was built here',
  });
  expect(readFileSync(path.join(out, 'letter.txt'), 'utf8')).toBe('хат');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'letters']);
});

test('files that somebody puts into an empty target while the pages are rendered stay', async () => {
  const out = path.join(folder, 'empty');
  mkdirSync(out);
  const result = await buildSite({
    out,
    kept,
    render: async (into) => {
      await render('<p>бүгін</p>')(into);
      writeFileSync(path.join(out, 'letter.txt'), 'хат');
    },
    rules,
  });
  expect(result.kind).toBe('wrong-target');
  expect(readdirSync(out)).toEqual(['letter.txt']);
});

test('of two builds into one target at the same time the second does not begin', async () => {
  const out = path.join(folder, 'dist');
  let finish = (): void => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const slow = async (into: string): Promise<void> => {
    await finished;
    await render('<p>бірінші</p>')(into);
  };
  const first = buildSite({ out, kept, render: slow, rules });
  const second = await buildSite({ out, kept, render: render('<p>екінші</p>'), rules });
  expect(second).toEqual({ kind: 'busy', lock: expect.stringMatching(/dist\.lock$/u), pid: process.pid });
  finish();
  expect(await first).toEqual({ kind: 'built', files: 1 });
  expect(page()).toBe('<p>бірінші</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that contains what must not go out leaves the old site as it was', async () => {
  const result = await buildSite({ out: path.join(folder, 'dist'), kept, render: render('<p>құпия</p>'), rules });
  expect(result).toEqual({ kind: 'refused', findings: ['index.html: a secret ("құпия")'] });
  expect(page()).toBe('<p>кеше</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that breaks off leaves the old site as it was', async () => {
  const broken = async (into: string): Promise<void> => {
    mkdirSync(into);
    throw new Error('disk full');
  };
  await expect(buildSite({ out: path.join(folder, 'dist'), kept, render: broken, rules })).rejects.toThrow('disk full');
  expect(page()).toBe('<p>кеше</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a draft is public only with a recorded ground; previews and the local site show all', () => {
  const ground = { kk: 'а', ru: 'а', en: 'a' };
  expect(isPublishedIn('production', { status: 'draft', publicDraft: undefined })).toBe(false);
  expect(isPublishedIn('internal', { status: 'draft', publicDraft: undefined })).toBe(false);
  expect(isPublishedIn('preview', { status: 'draft', publicDraft: undefined })).toBe(true);
  expect(isPublishedIn('local', { status: 'draft', publicDraft: undefined })).toBe(true);
  expect(isPublishedIn('production', { status: 'draft', publicDraft: ground })).toBe(true);
  expect(isPublishedIn('production', { status: 'repealed', publicDraft: undefined })).toBe(true);
});
