import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDigests } from './file-digests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = 'a'.repeat(64);
const file = (): string => path.join(folder, 'page.html');
const find = (name = 'page.html'): string | null =>
  fileDigests(path.join(folder, 'kept'), 'site').find(name, statSync(file()));

function keep(name = 'page.html'): void {
  writeFileSync(file(), 'right');
  fileDigests(path.join(folder, 'kept'), 'site').keep([{ file: name, stats: statSync(file()), sha256 }]);
}

test('a file that is the same is known by its place on the disk, its length and its time', () => {
  keep();
  expect(find()).toBe(sha256);
  expect(find('other.html')).toBeNull();
});

test('a file that somebody wrote into, or that has another time, is not known', () => {
  keep();
  writeFileSync(file(), 'wrong, and longer');
  expect(find()).toBeNull();
  keep();
  utimesSync(file(), 1, 1);
  expect(find()).toBeNull();
});

test('a name with a line break speaks for no other file', () => {
  writeFileSync(file(), 'right');
  const { dev, ino, size, mtimeMs } = statSync(file());
  keep(`x\n${sha256} ${dev} ${ino} ${size} ${mtimeMs} page.html`);
  expect(find()).toBeNull();
});
