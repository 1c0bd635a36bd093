import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rules = { forbidden: [{ text: 'құпия', why: 'a secret' }] };
const render = (content: string) => async (into: string) => {
  mkdirSync(into);
  writeFileSync(path.join(into, 'index.html'), content);
};
const page = (): string => readFileSync(path.join(folder, 'dist/index.html'), 'utf8');

test('a good build takes the place of the old one, and nothing is left beside it', async () => {
  const result = await buildSite({ out: path.join(folder, 'dist'), render: render('<p>бүгін</p>'), rules });
  expect(result).toEqual({ kind: 'built', files: 1 });
  expect(page()).toBe('<p>бүгін</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that contains what must not go out leaves the old site as it was', async () => {
  const result = await buildSite({ out: path.join(folder, 'dist'), render: render('<p>құпия</p>'), rules });
  expect(result).toEqual({ kind: 'refused', findings: ['index.html: a secret ("құпия")'] });
  expect(page()).toBe('<p>кеше</p>');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that breaks off leaves the old site as it was', async () => {
  const broken = async (into: string): Promise<void> => {
    mkdirSync(into);
    throw new Error('disk full');
  };
  await expect(buildSite({ out: path.join(folder, 'dist'), render: broken, rules })).rejects.toThrow('disk full');
  expect(page()).toBe('<p>кеше</p>');
  expect(existsSync(path.join(folder, 'dist.new'))).toBe(false);
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
