import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeDocuments } from '../../src/release/write-documents.ts';
import { filesIn } from '../cli/reserve-desk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-write-'));
  writeFileSync(path.join(folder, 'a.md'), 'a\n');
  writeFileSync(path.join(folder, 'b.md'), 'b\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const before = new Map([
  ['a.md', 'a\n'],
  ['b.md', 'b\n'],
]);

test('new, changed and deleted documents are written together', () => {
  const planned = new Map([
    ['a.md', 'changed\n'],
    ['b.md', null],
    ['x/y/c.md', 'new\n'],
  ]);
  expect(writeDocuments(folder, planned, before)).toEqual({ kind: 'written' });
  expect(filesIn(folder)).toEqual({ 'a.md': 'changed\n', 'x/y/c.md': 'new\n' });
});

test('when the last cannot be written, all that went before is taken back, new folders too', () => {
  // a file where a folder is needed
  writeFileSync(path.join(folder, 'z'), '');
  const planned = new Map([
    ['a.md', 'changed\n'],
    ['b.md', null],
    ['x/y/c.md', 'new\n'],
    ['z/d.md', 'new\n'],
  ]);
  expect(writeDocuments(folder, planned, before)).toMatchObject({ kind: 'failed', path: 'z/d.md' });
  expect(filesIn(folder)).toEqual({ 'a.md': 'a\n', 'b.md': 'b\n', z: '' });
});

test('a document that somebody changed since it was read is not overwritten, and nothing else is written', () => {
  writeFileSync(path.join(folder, 'b.md'), 'by somebody else\n');
  const planned = new Map([
    ['c.md', 'new\n'],
    ['b.md', 'changed\n'],
  ]);
  expect(writeDocuments(folder, planned, before)).toEqual({ kind: 'changed', path: 'b.md' });
  expect(filesIn(folder)).toEqual({ 'a.md': 'a\n', 'b.md': 'by somebody else\n' });
});

test('a document that should be new and is there is not overwritten', () => {
  expect(writeDocuments(folder, new Map([['a.md', 'new\n']]), new Map())).toEqual({ kind: 'changed', path: 'a.md' });
  expect(filesIn(folder)).toEqual({ 'a.md': 'a\n', 'b.md': 'b\n' });
});

test('two commands at once: the second writes nothing', () => {
  const mark = path.join(folder, '.qagida-writing');
  mkdirSync(mark);
  expect(writeDocuments(folder, new Map([['c.md', 'new\n']]), new Map())).toEqual({ kind: 'busy', mark });
  expect(filesIn(folder)).toEqual({ 'a.md': 'a\n', 'b.md': 'b\n' });
});
