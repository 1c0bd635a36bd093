import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf } from '../../kept/key-of.ts';
import { pageStore, thinOut } from './page-store.ts';

let folder = '';
const place = (name: string): string => path.join(folder, name);
const text = (name: string): string => readFileSync(place(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qagida-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a page is taken by the key that it was kept under, and by no other', () => {
  const [own, other] = [keyOf(['code', 'acts/a/index.html', '1']), keyOf(['code', 'acts/a/index.html', '2'])];
  pageStore(place('store')).keep(own, Buffer.from('қағида'), place('first.html'));
  const again = pageStore(place('store'));
  expect(again.take(own, place('second.html'))).toBe(true);
  expect(again.take(other, place('third.html'))).toBe(false);
  expect([text('first.html'), text('second.html')]).toEqual(['қағида', 'қағида']);
});

test('parts of a key that say the same together are not the same key', () => {
  expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
});

test('a page that somebody wrote into is not taken again', () => {
  const key = keyOf(['a']);
  const store = pageStore(place('store'));
  store.keep(key, Buffer.from('right'), place('site.html'));
  writeFileSync(place('site.html'), 'wrong');
  expect(store.take(key, place('next.html'))).toBe(false);
  store.keep(key, Buffer.from('right'), place('next.html'));
  expect(text('next.html')).toBe('right');
});

test('pages that no site holds are given up when there are too many, and pages of a site never', () => {
  const store = pageStore(place('store'));
  store.keep(keyOf(['held']), Buffer.from('held'), place('held.html'));
  store.keep(keyOf(['gone']), Buffer.from('gone'), place('gone.html'));
  rmSync(place('gone.html'));
  thinOut(place('store'), 2);
  expect(store.take(keyOf(['gone']), place('back.html'))).toBe(true);
  rmSync(place('back.html'));
  thinOut(place('store'), 1);
  expect(store.take(keyOf(['gone']), place('back.html'))).toBe(false);
  expect(store.take(keyOf(['held']), place('again.html'))).toBe(true);
});
