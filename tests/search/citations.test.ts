import { describe, expect, test } from 'vitest';
import { readCitation } from '../../src/domain/search/read-citation.ts';

const none = { annex: null, chapter: null, paragraph: null, subparagraph: null, part: null };
const place = (named: Partial<typeof none> | object, words = '', number: string | null = null) => ({
  kind: 'place',
  place: { ...none, ...named },
  words,
  number,
});

describe('a citation is read as it is typed', () => {
  test.each([
    ['кадр резерві 16-тармақ', place({ paragraph: '16' }, 'кадр резерви')],
    ['4-тармақтың 2) тармақшасы', place({ paragraph: '4', subparagraph: '2' })],
    ['4-тармақтың 2-тармақшасы', place({ paragraph: '4', subparagraph: '2' })],
    ['осы Қағидалардың 10-тармағы', place({ paragraph: '10' })],
    ['16-т.', place({ paragraph: '16' })],
    ['4-1-тармақ', place({ paragraph: '4-1' })],
    ['2.14-тармақ', place({ paragraph: '2.14' })],
    ['8-тармақтың екінші бөлігі', place({ paragraph: '8', part: '2' })],
    ['1-қосымшаның 3-тармағы', place({ annex: '1', paragraph: '3' })],
    ['kadr rezervi 16-tarmaq', place({ paragraph: '16' }, 'kadr rezervi')],
    ['п. 16', place({ paragraph: '16' })],
    ['пункт 16', place({ paragraph: '16' })],
    ['пп. 2) п. 4', place({ paragraph: '4', subparagraph: '2' })],
    ['подпункт 2 пункта 4', place({ paragraph: '4', subparagraph: '2' })],
    ['п. 4, 2)', place({ paragraph: '4', subparagraph: '2' })],
    ['кадровый резерв п. 16', place({ paragraph: '16' }, 'кадровый резерв')],
    ['para 16', place({ paragraph: '16' })],
    ['subparagraph 2 of paragraph 4', place({ paragraph: '4', subparagraph: '2' })],
    ['№ 11-1-2/53 бұйрықтың 17-тармағы', place({ paragraph: '17' }, '', '11-1-2/53')],
    ['№ 11-1-2/53', { kind: 'number', number: '11-1-2/53' }],
    ['№ 280', { kind: 'number', number: '280' }],
    ['V1600013475', { kind: 'number', number: 'v1600013475' }],
    ['att_1__chp_2__para_16', { kind: 'id', id: 'att_1__chp_2__para_16', paragraph: '16' }],
  ])('%s', (typed, expected) => {
    expect(readCitation(typed)).toEqual(expected);
  });
});

test('words, and a number that says nothing of an act, are no citation', () => {
  for (const typed of ['жұмыс күні', 'тармақ', '16', '5 жыл', 'кадр резерві', '25 қыркүйек', '   ', '«»', ''])
    expect(readCitation(typed)).toBeNull();
});
