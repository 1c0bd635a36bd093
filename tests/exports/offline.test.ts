import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileOfAddress, offlineStyles, relativePath } from '../../src/exports/offline-page.ts';
import { writeOfflineZip } from '../../src/exports/offline-zip.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-offline-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (inside: string): string =>
  `<!DOCTYPE html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>Атауы</title><link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/assets/a.css"><script src="/apply-view.js"></script></head><body><main id="page-text">${inside}</main><script type="module" src="/assets/a.js"></script></body></html>`;

const words = (language: string) => ({
  banner: `көшірме ${language}`,
  missingTitle: `жоқ ${language}`,
  missingText: 'Бұл бет көшірмеде жоқ.',
});

/** The archive of an invented site, unpacked: file names without the folder they are in, and texts. */
async function copyOf(site: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  for (const [file, text] of Object.entries({ 'index.html': page('Басты бет'), ...site })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  await writeOfflineZip(folder, {
    file: 'download/qagida.zip',
    day: '2026-11-21',
    words: { kk: words('kk'), ru: words('ru'), en: words('en') },
  });
  const entries = Object.entries(unzipSync(readFileSync(path.join(folder, 'download/qagida.zip'))));
  return new Map(entries.map(([name, bytes]) => [name.replace(/^qagida-2026-11-21\//u, ''), strFromU8(bytes)]));
}

describe('a link leads to a file in the folder', () => {
  test.each([
    ['/', 'acts/x/index.html', '../../index.html'],
    ['/acts/x/', 'acts/x/index.html', 'index.html'],
    ['/acts/x/?words=1#para_1', 'ru/acts/x/index.html', '../../../acts/x/index.html'],
    ['/api/acts/x.json', 'acts/x/about/index.html', '../../../api/acts/x.json'],
    ['/ru/acts/', 'ru/index.html', 'acts/index.html'],
    ['/plans/compare/a@2025-03-10..b/', 'index.html', 'plans/compare/a@2025-03-10..b/index.html'],
  ])('%s from %s', (address, from, link) => {
    expect(relativePath(from, fileOfAddress(address))).toBe(link);
  });

  test('with its anchor, and fonts from a style sheet', async () => {
    const copy = await copyOf({
      'acts/x/index.html': page('<a href="/acts/x/#para_1">1</a> <a href="https://zan.gov.kz/">2</a>'),
      'assets/a.css': '@font-face{src:url(/assets/a.woff2)}',
    });
    expect(copy.get('acts/x/index.html')).toContain(
      '<a href="index.html#para_1">1</a> <a href="https://zan.gov.kz/">2</a>',
    );
    expect(copy.get('assets/a.css')).toBe('@font-face{src:url(a.woff2)}');
    expect(offlineStyles('a{background:url("/mark.svg")}', 'assets/b/a.css')).toBe(
      'a{background:url("../../mark.svg")}',
    );
  });
});

describe('what must not outlive the site is not in the copy', () => {
  test('the list of the reserve, cases about people, and what only servers read', async () => {
    const copy = await copyOf({
      'reserve/index.html': page('Атыңыз Жоқ'),
      'ru/index.html': page(''),
      'ru/reserve/list.docx': 'Атыңыз Жоқ',
      'api/reserve.json': '{"name":"Атыңыз Жоқ"}',
      'api/reserve.csv': 'Атыңыз Жоқ',
      'compliance/cases/reserve-inclusion/2026-01/index.html': page('Атыңыз Жоқ'),
      _headers: '/*',
      'robots.txt': '',
      'assets/a.js': 'let a',
    });
    expect([...copy.keys()]).toEqual([
      'index.html',
      'not-in-this-copy.html',
      'ru/index.html',
      'ru/not-in-this-copy.html',
    ]);
    expect([...copy.values()].filter((text) => text.includes('Атыңыз'))).toEqual([]);
  });

  test('a link to it leads to a page that says so, in the language of the page', async () => {
    const copy = await copyOf({
      'ru/index.html': page('<a href="/ru/reserve/#order-1">резерв</a>'),
      'reserve/index.html': page(''),
    });
    expect(copy.get('ru/index.html')).toContain('<a href="not-in-this-copy.html">резерв</a>');
    expect(copy.get('ru/not-in-this-copy.html')).toContain('<h1 class="title">жоқ ru</h1>');
    expect(copy.get('not-in-this-copy.html')).toContain('<title>жоқ kk</title>');
  });
});

test('every page says that it is a copy, and runs no script', async () => {
  const text = (await copyOf({})).get('index.html') ?? '';
  expect(text).toContain('<div class="wide"><p class="notices">көшірме kk</p></div>Басты бет');
  expect(text).not.toMatch(/<script|preload|Content-Security-Policy/u);
});

describe('a site with more than an archive holds', () => {
  const site = {
    'index.html': page('1'),
    'ru/index.html': page('2'),
    'en/index.html': page('3'),
    'acts/x/2025-03-17.txt': 'Мәтін',
    'acts/x/2025-03-17.akn.xml': '<akomaNtoso/>',
  };
  test.each([
    [5, 'site'],
    [4, 'kazakh'],
    [2, 'texts'],
  ])('of at most %i files holds the %s', async (files, contains) => {
    await copyOf(site);
    const made = await writeOfflineZip(folder, {
      file: 'download/qagida.zip',
      day: '2026-11-21',
      words: { kk: words('kk'), ru: words('ru'), en: words('en') },
      limits: { files, bytes: 1_000_000 },
    });
    expect(made.contains).toBe(contains);
  });
});

test('the same site and day give the same bytes, and every entry has that day', async () => {
  await copyOf({ 'acts/x/index.html': page('1') });
  const file = path.join(folder, 'download/qagida.zip');
  const first = readFileSync(file);
  await copyOf({});
  expect(readFileSync(file).equals(first)).toBe(true);
  // the day in the form of MS-DOS: year - 1980, month, day
  expect(first.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (11 << 5) | 21);
});

test('another program reads the archive and finds it whole', async () => {
  await copyOf({ 'acts/x/index.html': page('Мәтін') });
  const script =
    'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nprint("\\n".join(sorted(z.namelist())))';
  const run = spawnSync('python3', ['-c', script, path.join(folder, 'download/qagida.zip')], { encoding: 'utf8' });
  if (run.error !== undefined) {
    console.error('NOT READ by another program: python3 is not on this machine. Install it and run the test again.');
    return;
  }
  expect(run.stderr).toBe('');
  expect(run.stdout.trim().split('\n')).toEqual([
    'qagida-2026-11-21/acts/x/index.html',
    'qagida-2026-11-21/index.html',
    'qagida-2026-11-21/not-in-this-copy.html',
  ]);
});
