import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerStore } from './answer-store.ts';
import { keyOf } from './key-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-answers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an answer is worked out once for a key, also by a later process, and null is an answer', () => {
  const workOut = vi.fn(() => ({ words: ['қағида'], missing: null }));
  const key = keyOf(['facts', 'cadre-reserve']);
  expect(answerStore(folder).answer(key, workOut)).toEqual({ words: ['қағида'], missing: null });
  expect(answerStore(folder).answer(key, workOut)).toEqual({ words: ['қағида'], missing: null });
  expect(answerStore(folder).answer<string | null>(keyOf(['no']), () => null)).toBeNull();
  expect(answerStore(folder).answer<string | null>(keyOf(['no']), () => 'other')).toBeNull();
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('what was broken off while it was written is worked out again', () => {
  const key = keyOf(['facts']);
  answerStore(folder).answer(key, () => 'right');
  writeFileSync(path.join(folder, key), 'half');
  expect(answerStore(folder).answer(key, () => 'again')).toBe('again');
});

test('what nobody asks for is given up, once there is more of it than of the rest', () => {
  for (let number = 0; number < 130; number += 1) answerStore(folder).answer(keyOf([`${number}`]), () => number);
  const store = answerStore(folder);
  store.answer(keyOf(['0']), () => -1);
  store.forgetOthers();
  expect(readdirSync(folder)).toEqual([keyOf(['0'])]);
});

test('an answer that was prepared is given without being read until somebody takes it, and is kept as any other', () => {
  const key = keyOf(['search', 'cadre-reserve']);
  const store = answerStore(folder);
  const prepared = store.prepare(key, () => ({ words: ['қағида'] }));
  expect(store.answer(key, () => ({ words: [] }))).toBe(prepared);
  expect(store.take(key, () => ({ words: [] }))).toBe(prepared);
  const again = store.answer(key, () => ({ words: [] }));
  expect(again).toEqual({ words: ['қағида'] });
  expect(again).not.toBe(prepared);
  expect(answerStore(folder).prepare(key, () => ({ words: [] }))).toEqual({ words: ['қағида'] });
});
