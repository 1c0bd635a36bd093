import { describe, expect, test } from 'vitest';
import type { Corpus, Edition } from '../../src/corpus/corpus.ts';
import { factsOfAll } from '../../src/views/act-facts.ts';
import { amendingAct } from '../../src/views/amending-act.ts';
import { inForceFromOf } from '../../src/views/history.ts';
import { indexSources } from '../../src/views/source-index.ts';
import { corpus, held } from '../corpus/held-corpus.ts';

const today = '2026-11-21';

function withActs(...slugs: readonly string[]): Corpus {
  return { ...corpus, acts: slugs.map((slug) => held(slug).act) };
}

describe('what the acts say of an outside act', () => {
  test('the orders that amended the cadre reserve are told with what they did', () => {
    // Ескерту. … 17.03.2025 № 11-1-4/145: three notes in the text of the cadre reserve
    const use = indexSources(factsOfAll(withActs('cadre-reserve'), today)).get('order-2025-11-1-4-145');
    expect(use?.amends.map(({ act }) => act.slug)).toEqual(['cadre-reserve']);
    const amended = use?.amends.flatMap(({ entries }) => entries.map(({ amendment }) => amendment));
    expect(amended?.map(({ date, number }) => `${date} ${number}`)).toEqual(
      Array.from({ length: 3 }, () => '2025-03-17 11-1-4/145'),
    );
  });

  test('the acts that cite one law are in the order of the acts', () => {
    // «… мемлекеттік қызметі туралы» Заң, named in the texts of these two
    const citing = indexSources(factsOfAll(corpus, today)).get('law-on-civil-service')?.citedBy;
    expect(citing?.map(({ act }) => act.slug)).toEqual(['cadre-reserve', 'secondment']);
  });
});

describe('which outside acts have a page', () => {
  test('those of an act that this build does not publish have none', () => {
    const published = indexSources(factsOfAll(withActs('treaty-plans'), today));
    // Ескерту. Күші жойылды - ҚР Сыртқы істер министрінің м.а. 19.03.2025 № 11-1-4/161
    expect(published.has('order-2025-11-1-4-161')).toBe(true);
    expect(published.has('order-2025-11-1-4-145')).toBe(false);
  });

  test('on a day before the first act there are none', () => {
    expect([...indexSources(factsOfAll(corpus, '1990-01-01')).keys()]).toEqual([]);
  });

  test('one that only an older edition cites has a page, and no citations of today on it', () => {
    const { act, edition } = held('cadre-reserve');
    const silent: Edition = {
      ...edition,
      date: '2026-01-01',
      citations: [],
      notes: [],
      terms: [],
      fields: quiet(edition),
    };
    const later = { ...corpus, acts: [{ ...act, editions: [edition, silent] }] };
    const before = [...indexSources(factsOfAll(withActs('cadre-reserve'), today)).keys()];
    const uses = indexSources(factsOfAll(later, today));
    expect([...uses.keys()].toSorted()).toEqual(before.toSorted());
    expect([...uses.values()].every(({ citedBy, amends }) => citedBy.length + amends.length === 0)).toBe(true);
  });
});

test('an amending act is found by its day and number together', () => {
  expect(amendingAct(corpus, '2025-03-17', '11-1-4/145')?.id).toBe('order-2025-11-1-4-145');
  expect(amendingAct(corpus, '2025-03-18', '11-1-4/145')).toBeNull();
  expect(amendingAct({ ...corpus, sources: new Map() }, '2025-03-17', '11-1-4/145')).toBeNull();
});

test('an amendment by an act without a page does not date the text as adopted', () => {
  const { edition } = held('cadre-reserve');
  // each note now tells of an amendment in force from its signing, by an act that has no page
  const notes = edition.notes.map(({ note, reading }) => ({
    note,
    reading:
      reading.kind === 'read'
        ? {
            ...reading,
            amendments: reading.amendments.map((found) => ({
              ...found,
              amendment: { ...found.amendment, effect: 'қол қойылған күнінен бастап қолданысқа енгізіледі' },
            })),
          }
        : reading,
  }));
  const adopted: Edition = { ...edition, notes, fields: quiet(edition) };
  expect(inForceFromOf({ ...corpus, sources: new Map() }, adopted)).toBeNull();
});

/** The fields of the text as adopted: no act made it. */
function quiet({ fields }: Edition): Edition['fields'] {
  const { amendedBy: _, ...rest } = fields;
  return rest;
}
