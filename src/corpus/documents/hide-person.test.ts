import { describe, expect, test } from 'vitest';
import { hidePerson, withoutPerson } from './hide-person.ts';

describe('lines of documents about people as messages show them', () => {
  test.each([
    ['name: Үлгібаев Үлгі Үлгіұлы', 'name: Ү······· Ү··· Ү······'],
    ['name: Бұлтова-Тұманова Ертегі', 'name: Б······-Т······· Е·····'],
    ['name: Сынақов Сынақ оглы', 'name: С······ С···· о···'],
    // a stray Latin letter is what the editor has to find
    ['name: Үлгiбаев', 'name: Ү··i····'],
    ['name: Ulgibayev ULGI', 'name: U········ U···'],
    ['name: =1+1', 'name: =1+1'],
    ['iin: 850101300123', 'iin: ············'],
    ['iin: 850101-300123', 'iin: 850101-300123'],
    ['order: 2026-01', 'order: 2026-01'],
    ['removal: { on: 2026-04-14, ground: 18-1 }', 'removal: { on: 2026-04-14, ground: 18-1 }'],
  ])('%s', (line, shown) => {
    expect(hidePerson(line)).toBe(shown);
    expect(hidePerson(line)).toHaveLength(line.length);
  });

  test('a value that a message repeats is hidden too, what it says to type is not', () => {
    const place = { kind: 'span', file: 'f', line: 2, column: 1, length: 4, text: 'Үлгі: Қиял' } as const;
    const values = {
      field: 'Үлгі',
      value: 'Қиял',
      kind: '@reserveMember',
      example: 'Үлгібаев Үлгі',
      line: 'name: Үлгібаев Үлгі',
    };
    expect(withoutPerson({ code: 'wrong-text', place, values })).toEqual({
      code: 'wrong-text',
      place: { ...place, text: 'Ү···: Қ···' },
      values: { ...values, field: 'Ү···', value: 'Қ···' },
    });
  });
});
