import { describe, expect, test } from 'vitest';
import type { CitedSource } from '../../src/domain/acts/citations/citation.ts';
import { type FoundCitations, findCitations } from '../../src/domain/acts/citations/find-citations.ts';
import { prepareOutsideActs } from '../../src/domain/acts/citations/outside-acts.ts';
import { readText } from './read-text.ts';

const source = (id: string, given: Partial<CitedSource>): CitedSource => ({
  id,
  title: id,
  number: null,
  adopted: null,
  approves: null,
  citedAs: [],
  ...given,
});

const act = { number: '11-1-2/53', adopted: '2016-02-16' };
const outside = prepareOutsideActs(
  [
    source('diplomacy', { title: 'Қазақстан Республикасының дипломатиялық қызметі туралы' }),
    source('service', { title: 'Қазақстан Республикасының мемлекеттік қызметі туралы' }),
    source('regulation', {
      title: 'Ереже туралы',
      number: '1118',
      adopted: '2004-10-28',
      approves: 'Министрлік туралы ереже',
    }),
    source('rotation', {
      title: 'Ротациялау қағидасын бекіту туралы',
      number: '11-1-4/227',
      adopted: '2020-08-17',
      approves: 'Қызметшілерді ротациялау қағидалары',
    }),
    source('constitution', { citedAs: ['Қазақстан Республикасының Конституциясы'] }),
  ],
  ['Қазақстан Республикасы Үкіметінің', 'Қазақстан Республикасы Сыртқы істер министрінің'],
);

/** Rules with paragraphs 3, 4 (two subparagraphs, a second part), 10 and 12, and one annex; `words` are paragraph 12. */
function citationsOf(words: string): FoundCitations {
  const markdown = [
    '# {order} Кадр резервіне қосу қағидаларын бекіту туралы',
    '1. Бекітілсін.',
    '# {rules of order} Министрліктің кадр резервіне қосу қағидалары',
    '## 1-тарау. Жалпы ережелер',
    '3. Осы Министрліктің кадр резервіне қосу қағидалары (бұдан әрі – Қағидалар).',
    '4. Төрт:',
    '    1) бір;',
    '    2) екі.',
    '    Төрттің жалғасы.',
    '## 2-тарау. Тәртіп',
    '10. Он.',
    `12. ${words}`,
    '# {annex of rules} Өтініш',
    '1. Бір.',
  ].join('\n\n');
  return findCitations(readText(markdown), act, outside);
}

/** The citations of paragraph 12, as "words -> targets". */
function read(words: string): readonly string[] {
  const { citations } = citationsOf(words);
  return citations
    .filter(({ from }) => from.id === 'att_1__chp_2__para_12')
    .map(({ text, links }) => {
      const targets = links.map(({ target }) =>
        target.kind === 'provision' ? target.id : `${target.source}${target.place === null ? '' : `#${target.place}`}`,
      );
      return `${text} -> ${[...new Set(targets)].join(' ')}`;
    });
}

const rules = 'att_1__chp_1';

describe('this act, as a Kazakh lawyer reads it', () => {
  test.each([
    ['осы Қағидалардың 3-тармағында', `осы Қағидалардың 3-тармағында -> ${rules}__para_3`],
    [
      'осы Қағидалардың 3 және 4-тармақтарында',
      `осы Қағидалардың 3 және 4-тармақтарында -> ${rules}__para_3 ${rules}__para_4`,
    ],
    [
      'Осы Қағидалардың 3 және 4-тармағының 1) тармақшасында',
      `Осы Қағидалардың 3 және 4-тармағының 1) тармақшасында -> ${rules}__para_3 ${rules}__para_4__subpara_1`,
    ],
    [
      'осы Қағидалардың 4-тармағының 1), 2) тармақшаларында',
      `осы Қағидалардың 4-тармағының 1), 2) тармақшаларында -> ${rules}__para_4__subpara_1 ${rules}__para_4__subpara_2`,
    ],
    [
      'осы Қағидалардың 4-тармағының бірінші бөлігінде',
      `осы Қағидалардың 4-тармағының бірінші бөлігінде -> ${rules}__para_4`,
    ],
    [
      'осы Қағидалардың 4-тармағының екінші бөлігі',
      `осы Қағидалардың 4-тармағының екінші бөлігі -> ${rules}__para_4__al_2`,
    ],
    [
      'осы Қағидалардың 4-тармағының 1) – 2) тармақшаларында',
      `осы Қағидалардың 4-тармағының 1) – 2) тармақшаларында -> ${rules}__para_4__subpara_1 ${rules}__para_4__subpara_2`,
    ],
    ['осы Қағидалардың 3-4-тармақтарында', `осы Қағидалардың 3-4-тармақтарында -> ${rules}__para_3 ${rules}__para_4`],
    ['Қағидалардың 10-тармағында', 'Қағидалардың 10-тармағында -> att_1__chp_2__para_10'],
    ['осы Қағидалардың 1-тарауында', `осы Қағидалардың 1-тарауында -> ${rules}`],
    ['осы Қағидалардың қосымшасына сәйкес', 'осы Қағидалардың қосымшасына -> att_1__att_1'],
    ['осы Қағидалар', 'осы Қағидалар -> att_1'],
    ['Осы тармақтың талаптары', 'Осы тармақтың -> att_1__chp_2__para_12'],
    [
      'Министрдің 2016 жылғы 16 ақпандағы № 11-1-2/53 бұйрығымен',
      '2016 жылғы 16 ақпандағы № 11-1-2/53 бұйрығымен -> main',
    ],
    [
      'Осы Министрліктің кадр резервіне қосу қағидаларында',
      'Осы Министрліктің кадр резервіне қосу қағидаларында -> att_1',
    ],
  ])('%s', (words, expected) => {
    expect(read(words)).toEqual([expected]);
  });
});

describe('one run of numbers', () => {
  test('goes on after a comma or және from the same act', () => {
    expect(read('осы Қағидалардың 4-тармағының 2) тармақшасында және 10-тармағында')).toEqual([
      `осы Қағидалардың 4-тармағының 2) тармақшасында -> ${rules}__para_4__subpara_2`,
      '10-тармағында -> att_1__chp_2__para_10',
    ]);
    expect(
      read('"Қазақстан Республикасының мемлекеттік қызметі туралы" Заңның 15-бабының 2-тармағында және 4-тармағында'),
    ).toEqual([
      '"Қазақстан Республикасының мемлекеттік қызметі туралы" Заңның 15-бабының 2-тармағында -> service#art_15__para_2',
      '4-тармағында -> service#art_15__para_4',
    ]);
  });

  test('a range of a law means the articles between as well', () => {
    const words = '"Қазақстан Республикасының мемлекеттік қызметі туралы" Заңның 15 – 18-баптарында';
    expect(read(words)).toEqual([`${words} -> service#art_15 service#art_16 service#art_17 service#art_18`]);
  });

  test('a plural noun carries what follows to every number, a singular one only to the last', () => {
    const { citations } = citationsOf(
      '"Қазақстан Республикасының мемлекеттік қызметі туралы" Заңның 3 және 4-баптарының 1-тармағында',
    );
    const [citation] = citations.filter(({ from }) => from.id === 'att_1__chp_2__para_12');
    const shown = citation?.links.map(({ start, end, target }) => [
      citation.from.text.slice(start, end),
      target.kind === 'source' ? target.place : '',
    ]);
    expect(shown).toEqual([
      ['"Қазақстан Республикасының мемлекеттік қызметі туралы" Заңның 3', 'art_3__para_1'],
      ['4-баптарының 1-тармағында', 'art_4__para_1'],
    ]);
  });
});

describe('outside acts', () => {
  test('article and paragraph of a law that is named by its title', () => {
    const words =
      '"Қазақстан Республикасының дипломатиялық қызметі туралы" Қазақстан Республикасы Заңының 9-1-бабының 1-тармағына';
    expect(read(words)).toEqual([`${words} -> diplomacy#art_9-1__para_1`]);
  });

  test('two articles with one noun', () => {
    const words = '«Қазақстан Республикасының дипломатиялық қызметі туралы» Заңның 15-1 және 15-2-баптарына';
    expect(read(words)).toEqual([`${words} -> diplomacy#art_15-1 diplomacy#art_15-2`]);
  });

  test('two laws in one sentence, one by title and one by its short name, do not mix', () => {
    const words =
      '"Қазақстан Республикасының дипломатиялық қызметі туралы" Заңның (бұдан әрі – Заң) 17-бабына, ' +
      '"Қазақстан Республикасының мемлекеттік қызметі туралы" 2015 жылғы 23 қарашадағы Қазақстан Республикасы Заңның 16-бабына, сондай-ақ Заңның 15-2-бабына';
    expect(read(words).map((line) => line.split(' -> ')[1])).toEqual([
      'diplomacy#art_17',
      'service#art_16',
      'diplomacy#art_15-2',
    ]);
  });

  test("a paragraph 10 of another act does not lead to this act's paragraph 10", () => {
    expect(read('Қызметшілерді ротациялау қағидаларының 10-тармағында')).toEqual([
      'Қызметшілерді ротациялау қағидаларының 10-тармағында -> rotation#para_10',
    ]);
  });

  test('a regulation approved by a resolution that is named by date and number', () => {
    const words =
      'Қазақстан Республикасы Үкіметінің 2004 жылғы 28 қазандағы № 1118 қаулысымен бекітілген Министрлік туралы ереженің 15-тармағының 155) тармақшасына';
    expect(read(words)).toEqual([`${words} -> regulation#para_15__subpara_155`]);
  });

  test('two titles before one noun are two citations', () => {
    const words =
      '"Қазақстан Республикасының мемлекеттік қызметі туралы", "Қазақстан Республикасының дипломатиялық қызметі туралы" заңдарда';
    expect(read(words).map((line) => line.split(' -> ')[1])).toEqual(['service', 'diplomacy']);
  });

  test('a source is known by its other names, in any case', () => {
    expect(read('Қазақстан Республикасының Конституциясына сәйкес')).toEqual([
      'Қазақстан Республикасының Конституциясына -> constitution',
    ]);
  });

  test('a bracket that only defines a short name is no citation', () => {
    expect(
      read('Заңнаманың (бұдан әрі – "Қазақстан Республикасының мемлекеттік қызметі туралы" Заң) талаптары'),
    ).toEqual([]);
  });
});

describe('one name, several acts', () => {
  const repealed =
    '"Кадр резервіне қосу қағидаларын бекіту туралы" Қазақстан Республикасы Сыртқы істер министрінің 2012 жылғы 5 наурыздағы № 9 бұйрығының';

  test('a predecessor with the title of this act is not this act', () => {
    expect(read(repealed)).toEqual([]);
    expect(citationsOf(repealed).problems.map(({ kind }) => kind)).toEqual(['unknownAct']);
  });

  const law = '"Қазақстан Республикасының дипломатиялық қызметі туралы" Заңның (бұдан әрі – Заң) 17-бабы. ';

  test.each([
    'Заңды тұлғалар тіркеледі',
    'Қазақстан Республикасының Заңдарына сәйкес',
    'Конституциялық Заңның талаптары',
    'Нормативтік құқықтық актілер туралы Заңның талаптары',
  ])('the short name of a law is not every law: %s', (words) => {
    expect(read(law + words).length).toBe(1);
  });

  test('a paragraph after an article of a law is nobody knows whose', () => {
    expect(read(`${law}Заңның 15-2-бабына және 10-тармаққа сәйкес`).map((line) => line.split(' -> ')[1])).toEqual([
      'diplomacy#art_17',
      'diplomacy#art_15-2',
    ]);
    expect(citationsOf(`${law}Заңның 15-2-бабына және 10-тармаққа сәйкес`).problems.map(({ kind }) => kind)).toEqual([
      'unresolved',
    ]);
    expect(citationsOf(`${law}Заңның 15-17, 20-баптарына`).problems.map(({ kind }) => kind)).toEqual(['targetMissing']);
  });

  test('a number belongs to an act in the genitive, not in another case', () => {
    expect(citationsOf('осы Қағидаларға 10-тармақта').problems.map(({ kind }) => kind)).toEqual(['unresolved']);
    expect(read('осы Қағидаларға 10-тармақта')).toEqual(['осы Қағидаларға -> att_1']);
  });

  test('қосымша is an annex only where it is one', () => {
    expect(read('осы Қағидаларға қосымша талаптар')).toEqual(['осы Қағидаларға -> att_1']);
  });
});

describe('what cannot be resolved is never a link', () => {
  test.each([
    ['осы Қағидалардың 99-тармағында', 'targetMissing', '99-тармағында'],
    ['осы Қағидалардың 4-тармағының 7) тармақшасында', 'targetMissing', '4-тармағының 7) тармақшасында'],
    ['осы Қағидалардың 4-тармағының үшінші бөлігінде', 'targetMissing', '4-тармағының үшінші бөлігінде'],
    ['аталған Қағидалардың 10-тармағында', 'unresolved', '10-тармағында'],
    ['Типтік Қағидалардың 10-тармағында', 'unresolved', '10-тармағында'],
    ['осы бұйрықтың 1-тармағы', 'unresolved', '1-тармағы'],
    ['осы тармақтарда және 10-тармақта', 'unresolved', '10-тармақта'],
    ['осы Қағидалардың 1 – 99999999999-тармақтарында', 'targetMissing', '1 – 99999999999-тармақтарында'],
    ['осы Қағидалардың 3-6-тармақтарында', 'targetMissing', '3-6-тармақтарында'],
    ['сол ереженің 10-тармағында', 'unresolved', '10-тармағында'],
    ['Заңның 15-2-бабына', 'unresolved', '15-2-бабына'],
    ['"Белгісіз мәселелер туралы" Қазақстан Республикасының Заңына', 'unknownAct', '"Белгісіз мәселелер туралы"'],
    ['Министрдің 2019 жылғы 1 наурыздағы № 5 бұйрығымен', 'unknownAct', '2019 жылғы 1 наурыздағы № 5 бұйрығымен'],
  ])('%s', (words, kind, wanted) => {
    const { problems } = citationsOf(words);
    expect(problems.map((problem) => [problem.kind, problem.wanted])).toEqual([[kind, wanted]]);
    expect(read(words)).toEqual([]);
  });

  test('a second part of anything else is no citation', () => {
    expect(read('жоспардың екінші бөлігі')).toEqual([]);
    expect(citationsOf('жоспардың екінші бөлігі').problems).toEqual([]);
    expect(citationsOf('сол тармақтың екінші бөлігі').problems.map(({ kind }) => kind)).toEqual(['unresolved']);
  });

  test('registration details in brackets are not citations', () => {
    const words =
      'бұйрық (тізілімде № 1895 болып тіркелген, бюллетенде жарияланған, 2002 жыл, № 33, 668-бап) күшін жойды';
    expect(read(words)).toEqual([]);
    expect(citationsOf(words).problems).toEqual([]);
  });
});
