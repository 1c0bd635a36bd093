import { copyFileSync, linkSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDigests, fileMark } from './file-digests.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = 'a'.repeat(64);
const file = (): string => path.join(folder, 'page.html');
const find = (name = file()): string | null =>
  fileDigests(path.join(folder, 'kept'), 'site').find(fileMark(statSync(name)));

function keep(): void {
  writeFileSync(file(), 'right');
  fileDigests(path.join(folder, 'kept'), 'site').keep([{ mark: fileMark(statSync(file())), sha256 }]);
}

test('a file that is the same is known by its place on the disk, its length and its time, whatever its name', () => {
  keep();
  expect(find()).toBe(sha256);
  const [linked, copied] = [path.join(folder, 'linked.html'), path.join(folder, 'copied.html')];
  linkSync(file(), linked);
  expect(find(linked)).toBe(sha256);
  copyFileSync(file(), copied);
  const { atime, mtime } = statSync(file());
  utimesSync(copied, atime, mtime);
  expect(find(copied)).toBeNull();
});

test('a file that somebody wrote into, or that has another time, is not known', () => {
  keep();
  writeFileSync(file(), 'wrong, and longer');
  expect(find()).toBeNull();
  keep();
  utimesSync(file(), 1, 1);
  expect(find()).toBeNull();
});
