import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweepFolder } from './sweep-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-planned-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, 'site', file)), { recursive: true });
    writeFileSync(path.join(folder, 'site', file), file);
  }
}
function keepPages(site: string, pages: readonly string[]): void {
  sweepFolder(
    path.join(folder, site),
    (file) => pages.includes(file),
    (within) => within === 'search/index',
  );
}

const left = (): readonly string[] =>
  readdirSync(path.join(folder, 'site'), { recursive: true, encoding: 'utf8' }).toSorted();

test('of a former site nothing stays but pages of the next one, and no empty folder', () => {
  write(
    'index.html',
    'acts/a/index.html',
    'acts/gone/index.html',
    'sitemap.xml',
    '.qagida-site',
    'search/index/d1/s0.json',
  );
  keepPages('site', ['index.html', 'acts/a/index.html']);
  expect(left()).toEqual([
    'acts',
    'acts/a',
    'acts/a/index.html',
    'index.html',
    'search',
    'search/index',
    'search/index/d1',
    'search/index/d1/s0.json',
  ]);
});

test('links go, also where a page is to be, and what they lead to stays', () => {
  write('acts/a/index.html');
  mkdirSync(path.join(folder, 'elsewhere'));
  writeFileSync(path.join(folder, 'elsewhere/index.html'), 'of somebody');
  symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'site/ru'));
  symlinkSync(path.join(folder, 'elsewhere/index.html'), path.join(folder, 'site/index.html'));
  keepPages('site', ['index.html', 'ru/index.html', 'acts/a/index.html']);
  expect(left()).toEqual(['acts', 'acts/a', 'acts/a/index.html']);
  expect(readFileSync(path.join(folder, 'elsewhere/index.html'), 'utf8')).toBe('of somebody');
});

test('where there was no site, nothing is made', () => {
  keepPages('none', ['index.html']);
  expect(existsSync(path.join(folder, 'none'))).toBe(false);
});
