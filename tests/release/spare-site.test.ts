import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite } from '../../src/release/build-site.ts';
import { giveSpare, takeSpare } from '../../src/release/spare-site.ts';

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-spare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(place(file)), { recursive: true });
  writeFileSync(place(file), text);
}
const filesIn = (name: string): readonly string[] =>
  readdirSync(place(name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted();

test('of a replaced site only what is kept elsewhere too stays: the list with its names does not', () => {
  write('old/acts/a/index.html', 'an act');
  linkSync(place('old/acts/a/index.html'), place('kept.html'));
  write('old/reserve/index.html', 'names');
  giveSpare(place('old'), place('build/spare'));
  expect(filesIn('build/spare')).toEqual(['acts/a/index.html']);
  expect(existsSync(place('build/spare/reserve'))).toBe(false);
});

test('one that is there already stays, and one that is taken is gone', () => {
  write('first/a.html', 'a');
  linkSync(place('first/a.html'), place('kept.html'));
  write('second/b.html', 'b');
  giveSpare(place('first'), place('spare'));
  giveSpare(place('second'), place('spare'));
  expect([filesIn('spare'), existsSync(place('second'))]).toEqual([['a.html'], true]);
  takeSpare(place('spare'), place('fresh'));
  takeSpare(place('spare'), place('other'));
  expect([filesIn('fresh'), existsSync(place('spare')), existsSync(place('other'))]).toEqual([
    ['a.html'],
    false,
    false,
  ]);
});

test('a build begins with the site that was replaced before, and leaves the one that it replaces', async () => {
  const build = (text: string, found: string[][]) =>
    buildSite({
      out: place('dist'),
      kept: { project: place('project'), content: [] },
      spare: place('spare'),
      rules: { forbidden: [] },
      render: async (into) => {
        found.push(existsSync(into) ? readdirSync(into) : []);
        rmSync(into, { recursive: true, force: true });
        mkdirSync(into);
        writeFileSync(path.join(into, 'index.html'), text);
        linkSync(path.join(into, 'index.html'), place(`kept-${text}`));
      },
    });
  const found: string[][] = [];
  for (const text of ['1', '2', '3']) await build(text, found);
  // the first two find nothing; the third finds the first, without the mark of a finished site
  expect(found).toEqual([[], [], ['index.html']]);
  expect(filesIn('spare')).toEqual(['index.html']);
});
