import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockTarget } from '../../src/release/lock-target.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-lock-'));
  target = path.join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a lock holds the number of the process, and is gone when it is released', () => {
  const lock = lockTarget(target);
  expect(readFileSync(`${target}.lock`, 'utf8').trim()).toBe(String(process.pid));
  if (lock.kind === 'locked') lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock of a living process is respected', () => {
  writeFileSync(`${target}.lock`, String(process.ppid));
  expect(lockTarget(target)).toEqual({ kind: 'busy', lock: `${target}.lock`, pid: process.ppid });
  expect(readFileSync(`${target}.lock`, 'utf8')).toBe(String(process.ppid));
});

test('the lock of a process that has ended is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(`${target}.lock`, `${pid}\n`);
  expect(lockTarget(target).kind).toBe('locked');
  expect(readFileSync(`${target}.lock`, 'utf8').trim()).toBe(String(process.pid));
  expect(readdirSync(folder)).toEqual(['dist.lock']);
});

test.each(['', 'npm 12\n', '0', '-1'])('a file that is no lock of ours is left alone: "%s"', (content) => {
  writeFileSync(`${target}.lock`, content);
  expect(lockTarget(target)).toEqual({ kind: 'busy', lock: `${target}.lock`, pid: null });
  expect(readFileSync(`${target}.lock`, 'utf8')).toBe(content);
});

test('a folder of that name is left alone', () => {
  mkdirSync(`${target}.lock`);
  expect(lockTarget(target)).toEqual({ kind: 'busy', lock: `${target}.lock`, pid: null });
});

test('a lock that somebody else has taken meanwhile is not released', () => {
  const lock = lockTarget(target);
  writeFileSync(`${target}.lock`, '1\n');
  if (lock.kind === 'locked') lock.release();
  expect(existsSync(`${target}.lock`)).toBe(true);
});
