// The redline: words of hand-made texts, and what must hold for any two texts.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/views/align.ts';
import { compareEditions } from '../../src/views/compare-editions.ts';
import { compareWords, sideOf } from '../../src/views/redline.ts';
import type { ProvisionRow, Redline } from '../../src/views/redline-view.ts';
import { readText } from '../acts/read-text.ts';
import { held, slugs } from '../corpus/held-corpus.ts';

const textOf = (redline: Redline): string => redline.map(({ text }) => text).join('');
/** `[-екі-]{+үш+} ай`. */
const shown = (redline: Redline): string =>
  redline
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('two texts, word by word', () => {
  test.each([
    ['one word', 'Екі ай ішінде ұсынады.', 'Үш ай ішінде ұсынады.', '[-Екі-]{+Үш+} ай ішінде ұсынады.'],
    [
      'a case ending makes another word',
      'Министрліктің келісімі бойынша',
      'Министрлікпен келісім бойынша',
      '[-Министрліктің келісімі-]{+Министрлікпен келісім+} бойынша',
    ],
    [
      'a number with its ending is one word',
      '2-тоқсан, 2025 жыл',
      '3-тоқсан, 2025 жыл',
      '[-2-тоқсан-]{+3-тоқсан+}, 2025 жыл',
    ],
    [
      'a number of an order is one word',
      '№ 11-1-4/214 бұйрық',
      '№ 11-1-4/161 бұйрық',
      '№ [-11-1-4/214-]{+11-1-4/161+} бұйрық',
    ],
    ['words of one change stand together', 'екі ай ішінде', 'он күн ішінде', '[-екі ай-]{+он күн+} ішінде'],
    ['a word goes with its space', 'бір екі үш', 'бір үш', 'бір [-екі -]үш'],
    ['a list grows', 'А, Б және В', 'А, Б, Г және В', 'А, Б{+, Г+} және В'],
    ['a full stop stays', 'ұсынады.', 'ұсынады және бекітеді.', 'ұсынады{+ және бекітеді+}.'],
    ['a comma alone', 'орган ол', 'орган, ол', 'орган{+,+} ол'],
    ['letters that look alike are not', 'Қағида', 'Кағида', '[-Қағида-]{+Кағида+}'],
    ['small and large', 'комиссия отырысы', 'Комиссия отырысы', '[-комиссия-]{+Комиссия+} отырысы'],
    ['quotation marks', '«Заң» бойынша', '"Заң" бойынша', '[-«-]{+"+}Заң[-»-]{+"+} бойынша'],
    ['a narrow space is not a space', '10 000', '10\u00a0000', '10[- -]{+\u00a0+}000'],
    ['nothing before', '', 'Жаңа мәтін', '{+Жаңа мәтін+}'],
    ['nothing after', 'Ескі мәтін', '', '[-Ескі мәтін-]'],
    ['the same', 'Ескі мәтін', 'Ескі мәтін', 'Ескі мәтін'],
    [
      'a text that was written anew is not cut into pieces',
      'Қиял Республикасының Үкіметі мен Бұлт Үкіметі арасындағы келісім',
      'Арман қоры туралы хаттама және оның қосымшалары, 2025 жыл',
      '[-Қиял Республикасының Үкіметі мен Бұлт Үкіметі арасындағы келісім-]{+Арман қоры туралы хаттама және оның қосымшалары, 2025 жыл+}',
    ],
  ])('%s', (_, before, after, expected) => {
    expect(shown(compareWords(before, after))).toBe(expected);
  });
});

const words = fc
  .array(
    fc.constantFrom(
      'ай',
      'күн',
      'екі',
      'Қағида',
      '2-тоқсан',
      'м.а.',
      ' ',
      '  ',
      ', ',
      '.',
      ' – ',
      '\u00a0',
      '«',
      '😀',
      '\ud800',
      'ә\u0301',
    ),
    {
      maxLength: 30,
    },
  )
  .map((list) => list.join(''));
const anyText = fc.oneof(
  words,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('any two texts', () => {
  test('kept and removed give the old text, kept and added the new one, letter for letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const redline = compareWords(before, after);
        expect(textOf(sideOf(redline, 'before'))).toBe(before);
        expect(textOf(sideOf(redline, 'after'))).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });

  test('no piece is empty, none follows one of its kind, and what was removed stands before what was added', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const kinds = compareWords(before, after).map(({ kind, text }) => {
          expect(text).not.toBe('');
          return kind;
        });
        expect(kinds.join(' ')).not.toMatch(/(\b\w+\b) \1|added removed/u);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(compareWords(text, text).every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });
});

const unit = fc.record({ kind: fc.constantFrom('paragraph', 'part'), key: fc.constantFrom('1', '2', '3', '4'), words });

test('every unit of two texts stands in one pair, with one of its kind, and those of the new text in their order', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), fc.array(unit, { maxLength: 12 }), (before, after) => {
      const pairs = align(before, after);
      expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
      expect(pairs.filter((pair) => pair.before !== null)).toHaveLength(before.length);
      expect(
        pairs.every((pair) => pair.before === null || pair.after === null || pair.before.kind === pair.after.kind),
      ).toBe(true);
      expect(align(before, after)).toEqual(pairs);
    }),
  );
});

const edition = (paragraphs: string): string => `# {order} Бұлттарды санау қағидаларын бекіту туралы

${paragraphs}`;

/** What a row says, in signs. */
function rowsOf(before: string, after: string): readonly string[] {
  const { rows } = compareEditions(readText(edition(before)), readText(edition(after)));
  return rows.map(tell);
}

function tell({ anchor, change, lines }: ProvisionRow): string {
  const told = lines.map(({ cells, side }) =>
    cells.length === 0 ? '…' : `${side === 'both' ? '' : `${side}: `}${cells.map(shown).join(' | ')}`,
  );
  return `${anchor} ${change}: ${told.join(' / ')}`;
}

const first = '1. Бұлттар әр тоқсан сайын таңертең саналады.';
const second = '2. Санаушы есепті бес жұмыс күні ішінде министрлікке ұсынады.';
const third = '3. Есеп министрліктің ресми интернет-ресурсында орналастырылады.';

describe('two editions of an act', () => {
  test.each(slugs)('%s does not differ from itself', (slug) => {
    for (const { text } of held(slug).act.editions) {
      const paragraphs = text.provisions.filter(({ kind }) => kind === 'paragraph').length;
      expect(compareEditions(text, text)).toEqual({ rows: [], same: paragraphs });
    }
  });

  test('are the same', () => {
    const text = readText(edition(`${first}\n\n${second}`));
    expect(compareEditions(text, text)).toEqual({ rows: [], same: 2 });
  });

  test('a paragraph was edited', () => {
    expect(rowsOf(`${first}\n\n${second}`, `${first}\n\n${second.replace('бес', 'үш')}`)).toEqual([
      'para_2 changed: 2. Санаушы есепті [-бес-]{+үш+} жұмыс күні ішінде министрлікке ұсынады.',
    ]);
  });

  test('a paragraph came in between, and those after it got other numbers', () => {
    const after = [first, '2. Түнгі бұлттар саналмайды.', second.replace('2.', '3.'), third.replace('3.', '4.')];
    expect(rowsOf([first, second, third].join('\n\n'), after.join('\n\n'))).toEqual([
      'para_2 added: after: {+2. Түнгі бұлттар саналмайды.+}',
      'para_3 renumbered: [-2-]{+3+}. Санаушы есепті бес жұмыс күні ішінде министрлікке ұсынады. / [-3-]{+4+}. Есеп министрліктің ресми интернет-ресурсында орналастырылады.',
    ]);
  });

  test('a paragraph that was edited and got another number is found', () => {
    const after = [first, '2. Түнгі бұлттар саналмайды.', second.replace('2.', '3.').replace('бес', 'үш')];
    expect(rowsOf(`${first}\n\n${second}`, after.join('\n\n'))).toEqual([
      'para_2 added: after: {+2. Түнгі бұлттар саналмайды.+}',
      'para_3 changed: [-2-]{+3+}. Санаушы есепті [-бес-]{+үш+} жұмыс күні ішінде министрлікке ұсынады.',
    ]);
  });

  test('a paragraph is gone: its address is not that of the one that has its number now', () => {
    expect(rowsOf([first, second, third].join('\n\n'), [first, third.replace('3.', '2.')].join('\n\n'))).toEqual([
      'was-para_2 removed: before: [-2. Санаушы есепті бес жұмыс күні ішінде министрлікке ұсынады.-]',
      'para_2 renumbered: [-3-]{+2+}. Есеп министрліктің ресми интернет-ресурсында орналастырылады.',
    ]);
  });

  test('a paragraph was written anew', () => {
    expect(rowsOf(`${first}\n\n${second}`, `${first}\n\n2. Кемпірқосақ жеке тізілімде тіркеледі.`)).toEqual([
      'para_2 changed: [-2. Санаушы есепті бес жұмыс күні ішінде министрлікке ұсынады.-]{+2. Кемпірқосақ жеке тізілімде тіркеледі.+}',
    ]);
  });

  test('of a list the items that differ are shown, and that the others are there', () => {
    const list = (items: readonly string[]): string =>
      ['1. Есепте мыналар көрсетіледі:', ...items.map((item, index) => `    ${index + 1}) ${item};`)].join('\n\n');
    expect(
      rowsOf(
        list(['бұлттың түрі', 'бұлттың биіктігі', 'бұлттың түсі', 'желдің бағыты']),
        list(['бұлттың түрі', 'бұлттың биіктігі метрмен', 'жауынның мөлшері', 'бұлттың түсі', 'желдің бағыты']),
      ),
    ).toEqual([
      'para_1 changed: 1. Есепте мыналар көрсетіледі: / … / 2) бұлттың биіктігі{+ метрмен+}; / after: {+3) жауынның мөлшері;+} / [-3-]{+4+}) бұлттың түсі; / [-4-]{+5+}) желдің бағыты;',
    ]);
  });

  test('a table, cell by cell', () => {
    const table = (rows: readonly string[]): string => ['| Бұлт | Биіктігі |', '| --- | --- |', ...rows].join('\n');
    expect(
      rowsOf(
        table(['| Шарбы бұлт | 6 км |', '| Будақ бұлт | 2 км |', '| Қатпарлы бұлт | 1 км |']),
        table([
          '| Шарбы бұлт | 8 км |',
          '| Будақ бұлт | 2 км |',
          '| Жаңбырлы бұлт | 3 км |',
          '| Қатпарлы бұлт | 1 км |',
        ]),
      ),
    ).toEqual([
      'table_1 changed: Бұлт | Биіктігі / Шарбы бұлт | [-6-]{+8+} км / … / after: {+Жаңбырлы бұлт+} | {+3 км+} / …',
    ]);
  });

  test('notes are left out', () => {
    const note =
      '    > Ескерту. 2-тармақ жаңа редакцияда – ҚР Сыртқы істер министрінің 01.02.2025 № 1 (алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі) бұйрығымен.';
    expect(rowsOf(`${first}\n\n${second}`, `${first}\n\n${second}\n\n${note}`)).toEqual([]);
  });

  test('a chapter that got another number and a paragraph that came into another chapter', () => {
    const rules = (chapters: string): string =>
      `${first}\n\n# {rules of order} Бұлттарды санау қағидалары\n\n${chapters}`;
    expect(
      rowsOf(
        rules(`## 1-тарау. Жалпы ережелер\n\n${first}\n\n${second}\n\n## 2-тарау. Есеп\n\n${third}`),
        rules(
          `## 1-тарау. Жалпы ережелер\n\n${first}\n\n## 2-тарау. Мерзімдер\n\n${second}\n\n## 3-тарау. Есеп\n\n${third}`,
        ),
      ),
    ).toEqual([
      'att_1__chp_2 added: after: {+2-тарау. Мерзімдер+}',
      'att_1__chp_3 renumbered: [-2-тарау-]{+3-тарау+}. Есеп',
    ]);
  });
});

test('acts of 1,000 paragraphs that were all edited and got other numbers are compared in less than five seconds', () => {
  const words = [
    'бұлт',
    'санаушы',
    'есеп',
    'тізілім',
    'мерзім',
    'министрлік',
    'тоқсан',
    'биіктік',
    'хабарлама',
    'түрі',
  ];
  const paragraph = (index: number, shift: number): string =>
    `${index + shift}. ${Array.from({ length: 30 }, (_, at) => words[(index * 7 + at * (index % 9) + at) % words.length]).join(' ')} ${index} ${shift}.`;
  const textOf = (shift: number): string =>
    edition(Array.from({ length: 1000 }, (_, index) => paragraph(index, shift)).join('\n\n'));
  const [before, after] = [readText(textOf(1)), readText(textOf(2))];
  const started = performance.now();
  const { rows } = compareEditions(before, after);
  expect(performance.now() - started).toBeLessThan(5000);
  expect(rows.length).toBeGreaterThanOrEqual(1000);
});
