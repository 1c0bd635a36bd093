import { expect, test } from 'vitest';
import { findTexts, lettersOf, noTexts, textSet } from './text-search.ts';

/** What is found: of texts as they stand with the place after the last sign, of words the number alone. */
function findAll(text: string, plain: readonly string[], words: readonly string[], hasTags = false): readonly string[] {
  const found: string[] = [];
  const sought = {
    plain: plain.length === 0 ? noTexts : textSet(plain),
    words: words.length === 0 ? noTexts : textSet(words.map(lettersOf)),
  };
  const listener = {
    plain: (number: number, end: number) => found.push(`${plain[number]}@${end}`),
    words: (number: number) => found.push(`${words[number]}`),
  };
  findTexts(text, sought, listener, hasTags);
  return found.sort();
}

test.each([
  ['at the beginning', 'acts/draft-rules/', ['acts/draft-rules@16']],
  ['at the end', 'see acts/draft-rules', ['acts/draft-rules@20']],
  [
    'twice without anything between',
    'acts/draft-rulesacts/draft-rules',
    ['acts/draft-rules@16', 'acts/draft-rules@32'],
  ],
  ['one in another', 'plans/acts/draft-rules', ['acts/draft-rules@22', 'plans/acts/draft-rules@22']],
  ['one that begins another', 'acts/draft-rules-of-2026', ['acts/draft-rules-of-2026@24', 'acts/draft-rules@16']],
  ['after a false beginning', 'acts/draacts/draft-rules', ['acts/draft-rules@24']],
  ['not with another letter', 'Acts/draft-rules acts/draft_rules', []],
  ['a short one', 'v1 av1', ['v1@2', 'v1@6']],
])('texts as they stand: %s', (_, text, expected) => {
  const sought = ['acts/draft-rules', 'plans/acts/draft-rules', 'acts/draft-rules-of-2026', 'v1'];
  expect(findAll(text, sought, [])).toEqual(expected);
});

const title = 'Кадр резерві туралы қағидалар';
test.each([
  ['as it is written', 'Бұл Кадр резерві туралы қағидалар.', false, [title]],
  ['large and without spaces', 'КАДРРЕЗЕРВІТУРАЛЫҚАҒИДАЛАР', false, [title]],
  ['over lines and quotation marks', 'кадр\nрезерві «туралы»\t– қағидалар', false, [title]],
  ['around tags', 'Кадр <b id="x">рез</b>ерві туралы <a href="/acts/">қағидалар</a>', true, [title]],
  ['in an attribute', '<a title="Кадр резерві туралы қағидалар">сілтеме</a>', true, [title]],
  ['around a tag that has it too', `Кадр <a title="${title}">резерві</a> туралы қағидалар`, true, [title, title]],
  ['not from two tags', '<i title="Кадр резерві"><i title="туралы қағидалар">', true, []],
  ['not from a tag and what follows', '<i title="Кадр резерві">туралы қағидалар', true, []],
  ['around signs that are no tags', 'кадр < резерві < туралы қағидалар', true, [title]],
  ['with a letter of two signs', 'Кадр резерві туралы к\u0306ағидалар', false, []],
  ['not with another word in it', 'Кадр резерві бар туралы қағидалар', false, []],
])('words: %s', (_, text, hasTags, expected) => {
  expect(findAll(text, [], [title], hasTags)).toEqual(expected);
});

test('й is the same in every Unicode form', () => {
  expect(findAll('Жаи\u0306ылымдар ережесі'.normalize('NFD'), [], ['Жайылымдар ережесі'])).toEqual([
    'Жайылымдар ережесі',
  ]);
});

test('a thousand texts are found wherever they stand, and nothing else is', () => {
  // of different length, many with the same beginning and the same end
  const texts = Array.from(
    { length: 1_000 },
    (_, number) => `келісім туралы ${'шарт '.repeat(number % 7)}${number * 7919} сан`,
  );
  for (const number of [0, 1, 6, 499, 999]) {
    const text = texts[number] ?? '';
    const surrounded = `келісім туралы шарт ${text}а ${'келісім туралы шарт 12'.repeat(3)}`;
    expect(findAll(surrounded, texts, []), text).toEqual([`${text}@${20 + text.length}`]);
  }
});

test('a text longer than any before', () => {
  const text = `${'сөз '.repeat(200_000)}acts/draft-rules`;
  expect(findAll(text, ['acts/draft-rules'], [])).toEqual(['acts/draft-rules@800016']);
});

/** The same numbers for the same seed, from 0 up to but not including `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}

/** Few letters, so that texts overlap, repeat themselves and begin like each other. */
function invent(next: (below: number) => number, length: number, letters: string): string {
  return Array.from({ length }, () => letters[next(letters.length)]).join('');
}

test.each(Array.from({ length: 10 }, (_, part) => part))(
  'as many as a plain search finds, whatever is sought, part %i',
  (part) => {
    for (let number = 0; number < 300; number += 1) {
      const next = numbers(part * 1_000 + number + 1);
      const letters = ['ab', 'abc', 'аб/', 'қағидtest-'][next(4)] ?? '';
      const sought = [...new Set(Array.from({ length: 1 + next(12) }, () => invent(next, 1 + next(20), letters)))];
      const text = Array.from({ length: next(12) }, () => sought[next(sought.length)] ?? '').join(
        invent(next, next(9), letters),
      );
      const expected = sought.flatMap((one) =>
        Array.from({ length: text.length }, (_, at) => at).flatMap((at) =>
          text.startsWith(one, at) ? [`${one}@${at + one.length}`] : [],
        ),
      );
      expect(findAll(text, sought, []), JSON.stringify({ text, sought })).toEqual(expected.sort());
    }
  },
);

test.each(Array.from({ length: 10 }, (_, part) => part))(
  'words are found wherever their letters follow each other, part %i',
  (part) => {
    for (let number = 0; number < 300; number += 1) {
      const next = numbers(part * 1_000 + number + 1);
      const sought = [...new Set(Array.from({ length: 1 + next(8) }, () => invent(next, 1 + next(20), 'абв')))];
      // each letter may be large, and anything may stand between two
      const between = ['', '', '', ' ', '\n', '«', '<b>', '</b>', '<br/>', ' - '];
      const letters = Array.from({ length: next(8) }, () => sought[next(sought.length)] ?? '').join(
        invent(next, next(5), 'абв'),
      );
      const text = [...letters]
        .map((letter) => (next(3) === 0 ? letter.toUpperCase() : letter) + between[next(between.length)])
        .join('');
      const expected = sought.flatMap((one) =>
        Array.from({ length: letters.length }, (_, at) => at).flatMap((at) =>
          letters.startsWith(one, at) ? [one] : [],
        ),
      );
      expect(findAll(text, [], sought, true), JSON.stringify({ text, sought })).toEqual(expected.sort());
    }
  },
);
