import { expect, test } from 'vitest';
import { keyOf } from './key-of.ts';

test('parts that say the same together are not the same key', () => {
  expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
  expect(keyOf(['a'])).not.toBe(keyOf(['a', '']));
});

test('a text and its bytes of one length are the same', () => {
  expect(keyOf([Buffer.from('abc')])).toBe(keyOf(['abc']));
});
