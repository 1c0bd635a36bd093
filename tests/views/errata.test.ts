import { describe, expect, test } from 'vitest';
import type { Act, Corpus, Erratum, Plan } from '../../src/corpus/corpus.ts';
import { viewErrata } from '../../src/views/errata.ts';

const words = { kk: 'а', ru: 'а', en: 'a' };
const document = { file: 'e', lines: [], placeOf: () => ({ line: 1, column: 1, length: 1 }) };
const erratum = (id: string, fields: Partial<Erratum['fields']>): Erratum => ({
  id,
  origin: 'content',
  document,
  fields: { wrong: words, right: words, noticed: id.slice(0, 10), ...fields },
});
const act = { slug: 'cadre', fields: { name: words } } as Act;
const plan = {
  slug: 'current-2025',
  fields: { kind: 'current', first: 2025, last: 2025, status: 'draft', decisions: [] },
} as unknown as Plan;
const view = (shown: Partial<Corpus>, errata: readonly Erratum[]) =>
  viewErrata({ acts: [], plans: [], errata, ...shown } as unknown as Corpus, '2026-11-21');

describe('errata', () => {
  test('what is not known stays null', () => {
    expect(view({}, [erratum('2026-11-16-01', { page: '/calendar/2025/' })])).toEqual([
      {
        id: '2026-11-16-01',
        places: [{ kind: 'page', address: '/calendar/2025/' }],
        wrong: words,
        right: words,
        since: null,
        noticed: '2026-11-16',
        fixed: null,
        isInvented: false,
      },
    ]);
  });

  test('a mistake in an act and a plan leads to both', () => {
    const errata = [erratum('2026-11-16-01', { act: 'cadre', plan: 'current-2025', provision: 'para_1' })];
    expect(view({ acts: [act], plans: [plan] }, errata)[0]?.places).toEqual([
      { kind: 'act', slug: 'cadre', name: words, edition: null, provision: 'para_1' },
      {
        kind: 'plan',
        slug: 'current-2025',
        plan: expect.objectContaining({ kind: 'current', first: 2025, last: 2025 }),
      },
    ]);
  });

  test('a mistake in a draft or a plan that this build does not show is not told of', () => {
    const errata = [
      erratum('2026-11-16-02', { plan: 'current-2025' }),
      erratum('2026-11-16-01', { act: 'cadre', page: '/acts/' }),
    ];
    expect(view({}, errata)).toEqual([]);
    expect(view({ acts: [act] }, errata).map(({ id }) => id)).toEqual(['2026-11-16-01']);
  });
});
