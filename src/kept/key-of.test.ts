import { expect, test } from 'vitest';
import { keyOf } from './key-of.ts';

test('parts that say the same together are not the same key', () => {
  expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
  expect(keyOf(['a'])).not.toBe(keyOf(['a', '']));
});

test('the same parts are the same key, whether one of them is bytes or not', () => {
  // printf '2:ab1:c' | sha256sum
  const key = '430fb1b4ac43316eca81fab27a1930ab8eff8fef';
  expect([keyOf(['ab', 'c']), keyOf(['ab', Buffer.from('c')])]).toEqual([key, key]);
});

test('a text and its bytes of one length are the same', () => {
  expect(keyOf([Buffer.from('abc')])).toBe(keyOf(['abc']));
});
