import { describe, expect, test } from 'vitest';
import { findPhrase, foldForSearch, mayContain, seek } from './sought-phrase.ts';

const constitution = seek('Қазақстан Республикасының Конституциясы', { isQuotable: true });
const found = (phrase: ReturnType<typeof seek>, text: string): readonly string[] =>
  findPhrase(phrase, text, foldForSearch(text)).map(([words]) => words);

test.each([
  ['in another case', 'Қазақстан Республикасының Конституциясына сәйкес', 'Қазақстан Республикасының Конституциясына'],
  [
    'with more spaces and a line break',
    'осы Қазақстан  Республикасының\nКонституциясы',
    'Қазақстан  Республикасының\nКонституциясы',
  ],
  ['in quotation marks', '«Қазақстан Республикасының Конституциясы»', '«Қазақстан Республикасының Конституциясы»'],
])('a phrase is found %s', (_, text, words) => {
  expect(found(constitution, text)).toEqual([words]);
});

test('a Latin i in a text is no reason to miss it, nor is another dash', () => {
  expect(found(seek('сыртқы істер министрі'), 'Сыртқы iстер министрінің сыртқы iстер министрі')).toEqual([
    'сыртқы iстер министрі',
  ]);
  expect(found(seek('2020-2030 жылдарға арналған тұжырымдама'), '2020 – 2030 жылдарға арналған тұжырымдамада')).toEqual(
    ['2020 – 2030 жылдарға арналған тұжырымдамада'],
  );
});

describe('a text is not searched further', () => {
  const folded = (text: string): string => foldForSearch(text);

  test('when it lacks one of the words, whichever', () => {
    expect(mayContain(folded('Қазақстан Республикасының Үкіметі'), constitution)).toBe(false);
    expect(mayContain(folded('Франция Республикасының Конституциясы'), constitution)).toBe(false);
  });

  test('but it is when all are there in any form', () => {
    expect(mayContain(folded('КОНСТИТУЦИЯСЫ бар Қазақстан Республикасында'), constitution)).toBe(true);
  });
});
