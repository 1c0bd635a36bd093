import { expect, test } from 'vitest';
import { numberOf, ordinalOf } from './ordinals.ts';

test('parts of a paragraph are counted in words', () => {
  expect(ordinalOf('бірінші')).toBe(1);
  expect(ordinalOf('Үшінші')).toBe(3);
  expect(ordinalOf('оныншы')).toBe(10);
  expect(ordinalOf('соңғы')).toBeNull();
});

test('numbers of days are read in words and in figures', () => {
  expect(numberOf('он')).toBe(10);
  expect(numberOf('жиырма бір')).toBe(21);
  expect(numberOf('60')).toBe(60);
  expect(numberOf('бірнеше')).toBeNull();
});
