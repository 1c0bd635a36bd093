import { describe, expect, test } from 'vitest';
import { findTerms, termFinder } from '../../src/domain/acts/find-terms.ts';
import { readText } from './read-text.ts';

const text = readText(
  [
    '# {order} Бекіту туралы',
    '1. Комиссия құрылсын.',
    '# {rules of order} Қағидалар',
    '2. Осы Қағидаларда келесі негізгі ұғымдар қолданылады:',
    '    1) Министрліктің кадр резерві (бұдан әрі – кадр резерві) – үміткерлердің тізімі;',
    '    2) өтініш беруші – өтініш (бұдан әрі – өтініш) берген адам.',
    '7. Қызмет кадр резерві жөніндегі комиссияның (бұдан әрі – Комиссия) қарауына ұсынады.',
    '8. Комиссияның отырысында кадр резервіне қосу қаралады. Өтініштер болмаса, комиссия жиналмайды.',
  ].join('\n\n'),
);
const terms = findTerms(text);

test('definitions and abbreviations are found with the place where they stand', () => {
  expect(terms.map(({ term, kind, definedAt, meaning }) => [term, kind, definedAt.id, meaning])).toEqual([
    ['Министрліктің кадр резерві', 'definition', 'att_1__para_2__subpara_1', 'үміткерлердің тізімі'],
    ['кадр резерві', 'abbreviation', 'att_1__para_2__subpara_1', null],
    ['өтініш беруші', 'definition', 'att_1__para_2__subpara_2', 'өтініш (бұдан әрі – өтініш) берген адам'],
    ['өтініш', 'abbreviation', 'att_1__para_2__subpara_2', null],
    ['Комиссия', 'abbreviation', 'att_1__para_7', null],
  ]);
});

describe('uses', () => {
  const find = termFinder(terms);
  const usesIn = (id: string): readonly string[] => {
    const provision = text.byId.get(id);
    return provision === undefined
      ? []
      : find(provision).map(({ term, start, end }) => `${provision.text.slice(start, end)} = ${term.term}`);
  };

  test('a term is found in every case; a small letter is not the commission that was defined', () => {
    expect(usesIn('att_1__para_8')).toEqual([
      'Комиссияның = Комиссия',
      'кадр резервіне = кадр резерві',
      'Өтініштер = өтініш',
    ]);
  });

  test('the place of definition is not a use, the longer term wins', () => {
    expect(usesIn('att_1__para_2__subpara_2')).toEqual([]);
  });
});
