import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { median } from './run-measured.ts';
import { firstDifference } from './same-folders.ts';
import { writeSection } from './write-section.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
const put = (name: string, text: string): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('new figures replace the old ones between their two lines, and nothing else of the page', () => {
  const file = put(
    'page.md',
    'a\n<!-- figures: build -->\nold\n<!-- end -->\nb\n<!-- figures: search -->\n<!-- end -->\nc\n',
  );
  writeSection(file, 'build', '| 1 |');
  expect(readFileSync(file, 'utf8')).toBe(
    'a\n<!-- figures: build -->\n\n| 1 |\n\n<!-- end -->\nb\n<!-- figures: search -->\n<!-- end -->\nc\n',
  );
});

test('a page without a place for the figures is left alone, and the message says what to add', () => {
  const file = put('page.md', 'a\n');
  expect(() => writeSection(file, 'build', '| 1 |')).toThrow('Add two lines: <!-- figures: build --> and <!-- end -->');
  expect(readFileSync(file, 'utf8')).toBe('a\n');
});

test('two folders are the same when they hold the same files with the same bytes', () => {
  for (const site of ['one', 'two']) put(`${site}/acts/index.html`, 'x');
  const compare = (): string | null => firstDifference(path.join(folder, 'one'), path.join(folder, 'two'));
  expect(compare()).toBeNull();
  put('two/acts/index.html', 'y');
  expect(compare()).toBe('acts/index.html');
  put('two/acts/index.html', 'x');
  put('one/feed.atom', 'x');
  expect(compare()).toBe('feed.atom');
});

test('the median of an even number of times lies between the two in the middle', () => {
  expect(median([4, 1, 10])).toBe(4);
  expect(median([4, 1, 10, 2])).toBe(3);
});
