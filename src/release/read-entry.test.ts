import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEntry } from './read-entry.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-entry-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

test('files are read whole, one after the other, also an empty one and one that is longer than those before', () => {
  const texts = ['қағида', '', 'a'.repeat(300_000), 'ә'.repeat(10)];
  const read = texts.map((text, index) => {
    const { entry, bytes } = readEntry(put(`${index}.txt`, text));
    return [entry.isFile(), entry.size, bytes?.toString()];
  });
  expect(read).toEqual([
    [true, 12, 'қағида'],
    [true, 0, ''],
    [true, 300_000, texts[2]],
    [true, 20, texts[3]],
  ]);
});

test('a link is not followed, wherever it leads', () => {
  mkdirSync(path.join(folder, 'inner'));
  for (const target of [put('right.txt', 'right'), path.join(folder, 'inner'), path.join(folder, 'missing')]) {
    const place = path.join(folder, `link-${path.basename(target)}`);
    symlinkSync(target, place);
    const { entry, bytes } = readEntry(place);
    expect([entry.isSymbolicLink(), bytes]).toEqual([true, null]);
  }
});

test('a pipe that nobody writes into is not waited for', () => {
  const place = path.join(folder, 'pipe');
  execFileSync('mkfifo', [place]);
  const { entry, bytes } = readEntry(place);
  expect([entry.isFIFO(), bytes]).toEqual([true, null]);
});

test('what is not there is told', () => {
  expect(() => readEntry(path.join(folder, 'missing.txt'))).toThrow('ENOENT: no such file or directory');
});
