import { expect, test } from 'vitest';
import { joinWork, sharedWork } from './shared-work.ts';

test('every number is taken once, whoever asks', () => {
  const mine = sharedWork(2);
  const theirs = joinWork(mine.buffer);
  expect([mine.next(), theirs.next(), theirs.next(), mine.next()]).toEqual([0, 1, 2, 3]);
});

test('whoever waits goes on when the others have left, or when they take too long', () => {
  const mine = sharedWork(2);
  mine.leave();
  const before = performance.now();
  mine.waitForOthers(30);
  expect(performance.now() - before).toBeGreaterThanOrEqual(29);
  joinWork(mine.buffer).leave();
  const after = performance.now();
  mine.waitForOthers(10_000);
  expect(performance.now() - after).toBeLessThan(1_000);
});
