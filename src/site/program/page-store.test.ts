import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

test('a page that somebody wrote into is not taken again', () => {
  const key = keyOf(['a']);
  const store = pageStore(place('store'));
  store.keep(key, Buffer.from('right'), place('site.html'));
  writeFileSync(place('site.html'), 'wrong');
  expect(store.take(key, place('next.html'))).toBe(false);
  store.keep(key, Buffer.from('right'), place('next.html'));
  expect(text('next.html')).toBe('right');
});

test('a page that another process keeps in a store that was empty is taken, or kept once more', () => {
  const [key, other] = [keyOf(['a']), `${keyOf(['a']).slice(0, 2)}${keyOf(['b']).slice(2)}`];
  const store = pageStore(place('store'));
  expect(store.take(key, place('early.html'))).toBe(false);
  pageStore(place('store')).keep(key, Buffer.from('theirs'), place('theirs.html'));
  store.keep(key, Buffer.from('ours'), place('ours.html'));
  expect([text('theirs.html'), text('ours.html')]).toEqual(['theirs', 'ours']);
  pageStore(place('store')).keep(other, Buffer.from('other'), place('other.html'));
  // this one has kept something there, so it looks
  expect(store.take(other, place('late.html'))).toBe(true);
  expect(text('late.html')).toBe('other');
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

test('a target that is the page already is left as it is, and any other file there is replaced', () => {
  const store = pageStore(place('store'));
  const [own, other] = [keyOf(['own']), keyOf(['other'])];
  store.keep(own, Buffer.from('own'), place('site.html'));
  const before = statSync(place('site.html'));
  expect(store.take(own, place('site.html'))).toBe(true);
  expect(statSync(place('site.html')).ino).toBe(before.ino);
  store.keep(other, Buffer.from('other'), place('site.html'));
  writeFileSync(place('by hand.html'), 'by hand');
  store.take(own, place('by hand.html'));
  expect([text('site.html'), text('by hand.html')]).toEqual(['other', 'own']);
  // the page of the key that stood there before is what it was
  store.take(own, place('again.html'));
  expect(text('again.html')).toBe('own');
});

test('a file of which nothing is known but its bytes is the same file for the same bytes', () => {
  const store = pageStore(place('store'));
  store.put('{}', place('a.json'));
  store.put('{}', place('b.json'));
  store.put('[]', place('b.json'));
  store.put('{}', place('c.json'));
  expect([text('a.json'), text('b.json'), text('c.json')]).toEqual(['{}', '[]', '{}']);
  expect(statSync(place('c.json')).ino).toBe(statSync(place('a.json')).ino);
});
