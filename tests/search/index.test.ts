import { beforeAll, describe, expect, test } from 'vitest';
import { answerQuery } from '../../src/domain/search/answer-query.ts';
import { combineEntries } from '../../src/domain/search/combine-entries.ts';
import { bestOf, eachPosting, placeOf, writePostings } from '../../src/domain/search/postings.ts';
import type { SearchGroup } from '../../src/domain/search/search-document.ts';
import { searchEntriesOf } from '../../src/domain/search/search-entries.ts';
import { writeIndex } from '../../src/site/search-index.ts';
import { heldGroups, readerOf } from './held-index.ts';

let groups: readonly SearchGroup[];
beforeAll(async () => {
  groups = await heldGroups();
}, 60_000);

/** As many acts as are asked for, all with the same words and one of their own. */
function acts(count: number): readonly SearchGroup[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `act-${index}`,
    kind: 'provision' as const,
    name: { kk: `Акт ${index}`, ru: '', en: '' },
    address: `/acts/act-${index}/`,
    state: null,
    documents: Array.from({ length: 20 }, (__, paragraph) => ({
      at: `para_${paragraph + 1}`,
      label: { kk: `${paragraph + 1}-тармақ`, ru: '', en: '' },
      within: null,
      lines: [{ id: null, number: null, text: `Өтініш жұмыс күні ішінде сан${index}`, lang: 'kk' as const, weight: 1 }],
      keys: [`#${paragraph + 1}`],
    })),
  }));
}

test('the same content gives the same bytes, and other content another folder', () => {
  const [one, again] = [writeIndex(groups), writeIndex(groups)];
  expect([...one.files]).toEqual([...again.files]);
  expect(one.head).toEqual(again.head);
  expect(writeIndex(groups.slice(1)).head.digest).not.toBe(one.head.digest);
});

test('the entries of an act depend on the act alone', () => {
  const act = groups.find(({ kind, id }) => kind === 'provision' && id === 'cadre-reserve');
  if (act === undefined) throw new Error('the cadre reserve is not there');
  expect(searchEntriesOf(act)).toEqual(searchEntriesOf(structuredClone(act)));
});

test('groups out of the order of the kinds are refused', () => {
  expect(() => combineEntries(groups.toReversed().map(searchEntriesOf))).toThrow(/stands after one of the kind/u);
});

test('documents come back as they were entered, the heaviest first', () => {
  const places = [placeOf(1, 5), placeOf(4, 9), placeOf(9, 5), placeOf(12, 1)];
  const read: (readonly number[])[] = [];
  eachPosting(writePostings(places), (document, weight) => read.push([document, weight]));
  expect(read).toEqual([
    [4, 9],
    [1, 5],
    [9, 5],
    [12, 1],
  ]);
  expect(bestOf(places, 0, 2)).toEqual([placeOf(4, 9), placeOf(1, 5)]);
  expect(bestOf(places, 2, 9)).toEqual([placeOf(9, 5), placeOf(12, 1)]);
});

describe('a first search costs the same whether the acts are few or many', () => {
  // a word of all acts, a word of one, a beginning, two words, a paragraph of every act
  test.each(['өтініш', 'сан7', 'ж', 'жұмыс күні', '16-тармақ'])('%s', async (query) => {
    const weigh = async (count: number): Promise<number> => {
      const index = writeIndex(acts(count));
      let letters = 0;
      const reader = readerOf(index, (name) => {
        letters += index.files.get(name)?.length ?? 0;
      });
      await answerQuery(reader, { query, kinds: null, act: null, page: 0 });
      return letters;
    };
    const [few, many] = [await weigh(100), await weigh(1000)];
    expect(many).toBeLessThan(few * 1.6 + 12_000);
  });
});

test('the names of the reserve are nowhere in the index: its page is found, by its title', async () => {
  const reader = readerOf(writeIndex(groups));
  const { found } = await answerQuery(reader, { query: 'кадр резерві', kinds: ['page'], act: null, page: 0 });
  expect(found.map(({ document }) => document[0])).toEqual(expect.arrayContaining(['/reserve/']));
  const kinds = new Set(groups.map(({ kind }) => kind));
  expect([...kinds]).toEqual(['act', 'provision', 'term', 'procedure', 'source', 'page']);
});

describe('bad input finds nothing or something, and never breaks', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '     \t\n'],
    ['punctuation', '.,;:!?«»()[]{}№§/-–—'],
    ['control characters', '\u0000\u0007\u001b\u202e'],
    ['10,000 letters', 'қ'.repeat(10_000)],
    ['10,000 words', 'резерв '.repeat(10_000)],
    ['10,000 Latin letters', 'iyiyiy'.repeat(2_000)],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['a regular expression', '(((a+)+)+)$'],
    ['10,000 brackets', '(2)'.repeat(3_400)],
    ['names of objects', '__proto__ constructor toString'],
    ['emoji', '🏛️👩🏽‍⚖️'],
    ['half of a character', '\ud83d резерв'],
  ])('%s', async (_, query) => {
    const reader = readerOf(writeIndex(groups));
    const begun = performance.now();
    const { found } = await answerQuery(reader, { query, kinds: null, act: null, page: 0 });
    expect(found.length).toBeLessThanOrEqual(10);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

test('a soft hyphen or a wrong Latin letter within a word does not hide it', async () => {
  const reader = readerOf(writeIndex(groups));
  for (const query of ['резерв\u00adші', 'резервшi']) {
    const { found } = await answerQuery(reader, { query, kinds: null, act: null, page: 0 });
    expect(found[0]?.document[0]).toBe('att_1__chp_1__para_2__subpara_3');
  }
});

test('a repealed act comes after one in force with the same words', async () => {
  const [one] = acts(1);
  if (one === undefined) throw new Error('there is no act');
  const index = writeIndex([{ ...one, id: 'old', state: 'repealed' }, one]);
  const { found } = await answerQuery(readerOf(index), { query: 'өтініш', kinds: null, act: null, page: 0 });
  expect(found[0]?.block.group.id).toBe('act-0');
});
