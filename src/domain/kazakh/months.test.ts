import { expect, test } from 'vitest';
import { dateOf, isoDateOf } from './months.ts';

test('a date in words is read as acts write it', () => {
  expect(dateOf('2016', '16', 'ақпандағы')).toBe('2016-02-16');
  expect(dateOf('2020', '20', 'тамызда')).toBe('2020-08-20');
  expect(dateOf('2017', '17', 'қарашадағы')).toBe('2017-11-17');
});

test('a day that does not exist, or another word, is no date', () => {
  expect(dateOf('2023', '29', 'ақпандағы')).toBeNull();
  expect(dateOf('2024', '29', 'ақпандағы')).toBe('2024-02-29');
  expect(dateOf('2023', '31', 'сәуірдегі')).toBeNull();
  expect(dateOf('2023', '3', 'мерзімдегі')).toBeNull();
  expect(isoDateOf('2025', '13', '01')).toBeNull();
});
