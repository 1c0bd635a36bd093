import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf, readText } from './read-text.ts';

describe('numbers stay as published and make the ids', () => {
  test('numbers that CommonMark does not know, and a number twice', () => {
    const text = readText(
      [
        '# {order} Атауы',
        '',
        '4. Бір',
        '',
        '4-1. Екі',
        '',
        '    155) Үш',
        '',
        '    2) Төрт',
        '',
        '    2) Бес',
        '',
        '2.14. Алты',
      ].join('\n'),
    );
    expect(idsOf(text)).toEqual([
      'main',
      'para_4',
      'para_4-1',
      'para_4-1__subpara_155',
      'para_4-1__subpara_2',
      'para_4-1__subpara_2dup2',
      'para_2-14',
    ]);
    expect(text.provisions.map(({ number }) => number)).toEqual([null, '4.', '4-1.', '155)', '2)', '2)', '2.14.']);
  });

  test('the first part of a paragraph is the paragraph itself; what follows in it is its second part', () => {
    const text = readText(
      ['# {order}', '', '7. Органдар:', '', '    1) бір;', '', '    2) екі.', '', '    Осы тармақ қолданылмайды.'].join(
        '\n',
      ),
    );
    expect(idsOf(text)).toEqual(['main', 'para_7', 'para_7__subpara_1', 'para_7__subpara_2', 'para_7__al_2']);
    expect(text.byId.get('para_7__al_2')?.text).toBe('Осы тармақ қолданылмайды.');
  });

  test('a list after a line with a colon belongs to it, outside paragraphs too', () => {
    const text = readText(
      ['# {concept}', '', '## 3-тарау. Қағидаттар', '', 'Қағидаттар:', '', '1) бір;', '', '2) екі.', '', 'Соңы.'].join(
        '\n',
      ),
    );
    expect(idsOf(text)).toEqual([
      'main',
      'chp_3',
      'chp_3__al_1',
      'chp_3__al_1__subpara_1',
      'chp_3__al_1__subpara_2',
      'chp_3__al_2',
    ]);
  });

  test('items are without a number, and their dash is not published', () => {
    const text = readText(
      ['# {order}', '', '7. Құжаттар:', '', '    1) мыналар:', '', '        - өтініш;', '', '        - тізім.'].join(
        '\n',
      ),
    );
    const items = text.provisions.filter(({ kind }) => kind === 'item');
    expect(items.map(({ id, text: words }) => [id, words])).toEqual([
      ['para_7__subpara_1__item_1', 'өтініш;'],
      ['para_7__subpara_1__item_2', 'тізім.'],
    ]);
  });
});

describe('components nest as they say', () => {
  test('an annex belongs to the rules it names, the approval block stands before the title', () => {
    const text = readText(
      [
        '# {order} А',
        '',
        '{signature} Қолы',
        '',
        '{approval} бекітілген',
        '',
        '# {rules of order} Б',
        '',
        '1. Бір',
        '',
        '{approval} қосымша',
        '',
        '{form} Нысан',
        '',
        '# {annex of rules} В',
        '',
        '{form} күні',
      ].join('\n'),
    );
    expect(idsOf(text)).toEqual([
      'main',
      'signature',
      'att_1__approval',
      'att_1',
      'att_1__para_1',
      'att_1__att_1__approval',
      'att_1__att_1__form_1',
      'att_1__att_1',
      'att_1__att_1__form_2',
    ]);
  });

  test('three rules of one resolution are three attachments', () => {
    const text = readText(
      [
        '# {resolution} А',
        '',
        '# {rules of resolution} Б',
        '',
        '# {rules of resolution} В',
        '',
        '# {annex of rules} Г',
      ].join('\n'),
    );
    expect(idsOf(text)).toEqual(['main', 'att_1', 'att_2', 'att_2__att_1']);
  });

  test('a chapter has its number as published, and a section without a number is counted apart', () => {
    const text = readText(
      ['# {concept}', '', '## 5-тарау. Даму', '', '### 4. Дипломатия', '', '### Іске асыру'].join('\n'),
    );
    expect(text.provisions.map(({ id, number, heading }) => [id, number, heading])).toEqual([
      ['main', null, null],
      ['chp_5', '5-тарау.', 'Даму'],
      ['chp_5__sec_4', '4.', 'Дипломатия'],
      ['chp_5__sec_nn_1', null, 'Іске асыру'],
    ]);
  });

  test('a table keeps every cell, and a row of one cell is a heading across it', () => {
    const text = readText(
      ['# {annex}', '', '| Р/с № | Атауы |', '| --- | --- |', '| Бөлім | |', '| 1 | Шарт \\| келісім |'].join('\n'),
    );
    expect(text.byId.get('table_1')?.rows).toEqual([['Р/с №', 'Атауы'], ['Бөлім'], ['1', 'Шарт | келісім']]);
  });
});

describe('letters survive exactly', () => {
  test.each([
    '("__"_______20__ жылғы №___ бұйрық)',
    '«Қазақстан Республикасының «жасыл экономикаға» көшуі»',
    '"тиімді" немесе "өте жақсы" – 80 %-дан кем болмауы...',
    'қызметi туралы (Latin i), C-1, *жұлдыз*, `код`, _астын сызу_, ~толқын~',
    'a &amp; b &nbsp; https://example.org 1 < 2',
  ])('%s', (words) => {
    expect(readText(`# {order}\n\n1. ${words}`).byId.get('para_1')?.text).toBe(words);
  });

  test('any line of Kazakh letters, figures and signs is read as it is written', () => {
    const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя ,.;:!?"«»–-—()№%/*_~`\'&0123456789'];
    const words = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 80 })
      .map((list) => `Х${list.join('')}Х`);
    fc.assert(
      fc.property(words, (line) => {
        expect(readText(`# {order}\n\n1. ${line}`).byId.get('para_1')?.text).toBe(line);
        expect(readText(`# {order}\n\n${line}`).byId.get('al_1')?.text).toBe(line);
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });
});
