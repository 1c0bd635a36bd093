import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  ])('%s', (file, content, finding) => {
    expect(scan({ [file]: content })).toEqual([finding]);
  });
});
