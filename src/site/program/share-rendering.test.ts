import os from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { processesSetting, sharesOf } from './share-rendering.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.each([
  ['few pages are rendered by one process', 2, 999, 0, { more: 0, isShared: false }],
  ['also beside one that made the index', 2, 999, 1, { more: 0, isShared: false }],
  ['many pages are shared with the one that made the index', 2, 1_000, 1, { more: 0, isShared: true }],
  ['and with as many more as there are processors', 3, 1_000, 1, { more: 1, isShared: true }],
  ['but with three others at most', 16, 1_000, 0, { more: 3, isShared: true }],
  ['one processor does all', 1, 1_000, 0, { more: 0, isShared: false }],
])('%s', (_, processors, pages, started, expected) => {
  vi.spyOn(os, 'availableParallelism').mockReturnValue(processors);
  expect(sharesOf(pages, started)).toEqual(expected);
});

test('a number of processes that somebody named is taken, however few pages there are', () => {
  vi.stubEnv(processesSetting, '3');
  expect(sharesOf(10, 0)).toEqual({ more: 2, isShared: true });
  expect(sharesOf(10, 1)).toEqual({ more: 1, isShared: true });
  vi.stubEnv(processesSetting, '1');
  expect(sharesOf(100_000, 0)).toEqual({ more: 0, isShared: false });
});
