import { expect, test } from 'vitest';
import { foldLetters } from './fold-letters.ts';

test.each([
  ['Әңғүұқөһі', 'ангуукохи'],
  ['ҚИЯЛОВ Көкжиек', 'киялов кокжиек'],
  ['Ілкімова', 'илкимова'],
  ['Һәмов Семёнова', 'хамов семенова'],
])('%s is found by what a Russian keyboard can type', (name, typed) => {
  expect(foldLetters(name)).toBe(typed);
});

test('what has no Kazakh letter stays as it is', () => {
  expect(foldLetters('эпосов-бұлт 1')).toBe('эпосов-булт 1');
});
