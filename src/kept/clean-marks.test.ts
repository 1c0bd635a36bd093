import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanMarks } from './clean-marks.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-clean-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was looked at before is known under the same rules and the same code alone, and speaks for nothing else', () => {
  cleanMarks(folder, 'code').keep('rules', ['own', 'x\nother']);
  const known = cleanMarks(folder, 'code').known('rules');
  expect([known.has('own'), known.has('other'), known.size]).toEqual([true, false, 1]);
  expect(cleanMarks(folder, 'newer code').known('rules').size).toBe(0);
  expect(cleanMarks(folder, 'code').known('other rules').size).toBe(0);
});

test('the rules themselves are nowhere in what is kept: they may contain a name', () => {
  cleanMarks(folder, 'code').keep('Ойдан Шығарылған', ['mark']);
  const kept = readdirSync(folder).map((name) => name + readFileSync(path.join(folder, name), 'utf8'));
  expect(kept).toHaveLength(1);
  expect(kept.join()).not.toContain('Ойдан');
});

test('of many sets of rules the newest are remembered', () => {
  const marks = cleanMarks(folder, 'code');
  for (let number = 1; number <= 30; number += 1) marks.keep(`rules ${number}`, ['mark']);
  expect(readdirSync(folder)).toHaveLength(24);
});
