import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scanOutput } from '../../src/release/scan-output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rules = {
  forbidden: [
    { text: '/home/editor', why: 'a folder of this machine' },
    { text: 'acts/secret-draft', why: 'a draft that is not public' },
  ],
};

function scan(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return scanOutput(folder, rules).findings;
}

test('a build without faults has no findings', () => {
  const page = '<!doctype html><link rel="stylesheet" href="/a.css"><script src="/a.js"></script><p>Мәтін</p>';
  expect(scan({ 'index.html': page, 'a.css': 'p{color:red}', 'a.js': 'let a = 1', 'api/a.json': '{}' })).toEqual([]);
});

describe('what must not go out is found in every kind of file', () => {
  test.each([
    ['index.html', '<a href="/home/editor/x">x</a>', 'index.html: a folder of this machine ("/home/editor")'],
    ['a.js', 'const from = "/home/editor/x"', 'a.js: a folder of this machine ("/home/editor")'],
    ['a.css', '/* /home/editor */', 'a.css: a folder of this machine ("/home/editor")'],
    ['api/a.json', '{"from":"/home/editor"}', 'api/a.json: a folder of this machine ("/home/editor")'],
    ['card.png', 'PNG...tEXt/home/editor', 'card.png: a folder of this machine ("/home/editor")'],
    [
      'ru/acts/secret-draft/index.html',
      '<p>x</p>',
      'ru/acts/secret-draft/index.html: a draft that is not public ("acts/secret-draft")',
    ],
    [
      'sources/x/index.html',
      '<a href="/acts/secret-draft/">x</a>',
      'sources/x/index.html: a draft that is not public ("acts/secret-draft")',
    ],
    ['a.js.map', '{}', 'a.js.map: a source map'],
    ['a.js', '//# sourceMappingURL=a.js.map', 'a.js: a reference to a source map'],
    ['content/act.md', '---', 'content/act.md: a file of the project itself'],
    ['.env', 'KEY=1', '.env: a hidden file'],
    ['index.html', '<script>alert(1)</script>', 'index.html: a script inside a page'],
    ['index.html', '<style>p{}</style>', 'index.html: a style inside a page'],
    ['index.html', '<p style="color:red">x</p>', 'index.html: a style attribute'],
    ['index.html', '<p onclick="x()">x</p>', 'index.html: a script in an attribute'],
    [
      'index.html',
      `<meta http-equiv="Content-Security-Policy" content="style-src 'self' 'unsafe-inline'">`,
      'index.html: a security policy that lets scripts or styles in',
    ],
    ['a.css', 'a{background:url(file:///etc/x)}', 'a.css: an address on this machine'],
    ['a.txt', 'file:/home/x and file://localhost/home/x', 'a.txt: an address on this machine'],
    ['.git/config', '[core]', '.git/config: a hidden file'],
    ['a.js', '//#\tsourceMappingURL=a.js.map', 'a.js: a reference to a source map'],
    ['A.MAP', '{}', 'A.MAP: a source map'],
    ['content/act.md', '\ufeff---\nkind: order', 'content/act.md: a file of the project itself'],
    ['content/plan.yml', 'a: 1', 'content/plan.yml: a file of the project itself'],
    ['index.html', '<SCRIPT>alert(1)</SCRIPT>', 'index.html: a script inside a page'],
    ['index.html', '<script data-x=" src=">alert(1)</script>', 'index.html: a script inside a page'],
    ['index.html', '<script src="https://other.example/a.js"></script>', 'index.html: a file of another site'],
    ['index.html', "<p style='color:red'>x</p>", 'index.html: a style attribute'],
    ['index.html', "<p title='a > b' onclick='x()'>x</p>", 'index.html: a script in an attribute'],
    ['index.html', '<p onclick=x()>x</p>', 'index.html: a script in an attribute'],
    ['index.html', '<svg/onload="x()">', 'index.html: a script in an attribute'],
    ['index.html', '<a href="javascript:x()">x</a>', 'index.html: a script in an address'],
    ['a.HTM', '<script>alert(1)</script>', 'a.HTM: a script inside a page'],
    ['a.svg', '<svg><script>alert(1)</script></svg>', 'a.svg: a script inside a page'],
    ['a.json', '{"a":"acts\\/secret-draft"}', 'a.json: a draft that is not public ("acts/secret-draft")'],
    ['a.html', 'acts&sol;secret&#000000045;draft', 'a.html: a draft that is not public ("acts/secret-draft")'],
  ])('%s', (file, content, finding) => {
    expect(scan({ [file]: content })).toEqual([finding]);
  });
});

test('words that only look like code are not taken for it', () => {
  const page =
    '<!doctype html><script type="application/ld+json">{}</script><script type="module" src="/a.js"></script>' +
    '<p title="onclick=x() style=y">&lt;p onclick="x()"> profile:/a javascript: is a word</p>';
  expect(scan({ 'index.html': page, 'a.svg': '<svg><rect style="fill:red"/></svg>', 'a.js': '' })).toEqual([]);
});

test('a title is found in every Unicode form', () => {
  const title = 'Алайда ескі ережелерді қайта қарау йогурты';
  writeFileSync(path.join(folder, 'a.txt'), `1. ${title.normalize('NFD')}`);
  expect(
    scanOutput(folder, { forbidden: [{ text: title, isWords: true, why: 'a title', shown: 'x' }] }).findings,
  ).toEqual(['a.txt: a title ("x")']);
});

test('an archive is looked into also where it stands behind something else', () => {
  const archive = zipSync({ 'a.txt': Buffer.from('/acts/secret-draft/') });
  writeFileSync(path.join(folder, 'a.png'), Buffer.concat([Buffer.from('#!/bin/sh\n'), archive]));
  expect(scanOutput(folder, rules).findings).toEqual(['a.png: a draft that is not public ("acts/secret-draft")']);
});
