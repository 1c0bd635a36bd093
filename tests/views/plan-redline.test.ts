// What differs between versions of plans. The plans are those of samples/plans/; the values were read from their files.

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Corpus, Plan, PlanChange, PlanEntry } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { planComparisons } from '../../src/views/plan-comparisons.ts';
import { viewPlanRedline } from '../../src/views/plan-redline.ts';
import type { PlanRedline, Redline, TreatyRow } from '../../src/views/redline-view.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { corpus } = loadCorpus([
  { folder: path.join(root, 'content'), shownAs: 'content' },
  { folder: path.join(root, 'samples'), shownAs: 'samples' },
]);
const day = '2026-11-21';

const shown = (redline: Redline): string =>
  redline
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
/** `conclusion: 2025 жылғы [-3-тоқсан-]{+2-тоқсан+}`. */
const linesOf = (row: TreatyRow | undefined, lang: 'kk' | 'ru' | 'en' = 'kk'): readonly string[] =>
  (row?.lines[lang] ?? []).map(({ field, cells }) => `${field?.name}: ${cells.map(shown).join(' | ')}`);

function redlines(of: Corpus = corpus, asOf = day): ReadonlyMap<string, PlanRedline> {
  return new Map(
    planComparisons(of, asOf).map((compared) => {
      const { kind, ids, changes } = compared.comparison;
      const name = kind === 'change' ? `${changes[0]?.id}` : `${ids.before}..${ids.after}`;
      return [`${kind} ${name}`, viewPlanRedline(of, compared, asOf)];
    }),
  );
}

const all = redlines();
const named = (name: string): PlanRedline => {
  const found = all.get(name);
  if (found === undefined) throw new Error(`no ${name} in ${[...all.keys()].join(', ')}`);
  return found;
};

describe('what is compared', () => {
  test('every change, every version with the one before it, plans of two years, drafts', () => {
    expect([...all.keys()].filter((name) => name.includes('2025'))).toEqual(
      expect.arrayContaining([
        'change 2025-02-14-01',
        'change 2025-03-05-01',
        'change 2025-03-12-01',
        'versions current-2025@2024-12-11..current-2025@2025-02-14',
        'versions current-2025@2025-02-14..current-2025@2025-03-05',
        'versions current-2025@2025-03-05..current-2025@2025-03-12',
        'whole current-2025@2024-12-11..current-2025@2025-03-12',
        'years current-2024..current-2025',
        'draft current-2024..current-2025-draft',
        'agreed current-2025-draft..current-2025@2024-12-11',
      ]),
    );
  });

  test('of a day what was there by then: a change that came later is not', () => {
    expect([...redlines(corpus, '2025-03-10').keys()].filter((name) => name.includes('2025-03-12'))).toEqual([]);
  });

  test('an invented plan is not compared with a real one', () => {
    const real = corpus.plans.map(
      (plan): Plan => (plan.slug === 'current-2024' ? { ...plan, origin: 'content' } : plan),
    );
    const names = [...redlines({ ...corpus, plans: real }).keys()];
    expect(names.filter((name) => name.startsWith('years') || name.startsWith('draft'))).toEqual([]);
  });
});

describe('a change of times and notes', () => {
  const { rows, same } = named('change 2025-03-05-01');

  test('is one row, field by field and word by word, in Kazakh and in Russian', () => {
    expect(rows.map(({ anchor, change }) => [anchor, change])).toEqual([['rail-transit-caravan', 'changed']]);
    expect(linesOf(rows[0])).toEqual([
      'conclusion: 2025 жылғы [-3-тоқсан-]{+2-тоқсан+}',
      'procedures: [-2026-]{+2025+} жылғы [-1-тоқсан-]{+4-тоқсан+}',
      'notes: {+Қол қою Керуен Сұлтандығы үкімет басшысының сапарына орайластырылады+}',
    ]);
    expect(linesOf(rows[0], 'ru')).toEqual([
      'conclusion: [-III-]{+II+} квартал 2025 года',
      'procedures: [-I-]{+IV+} квартал [-2026-]{+2025+} года',
      'notes: {+Подписание приурочено к визиту главы правительства Султаната Каравана+}',
    ]);
  });

  test('every line has an address of its own', () => {
    expect(rows[0]?.lines.kk.map(({ anchor }) => anchor)).toEqual([
      'rail-transit-caravan-conclusion',
      'rail-transit-caravan-procedures',
      'rail-transit-caravan-notes',
    ]);
  });

  test('the reason is that of the change', () => {
    expect(rows[0]?.reasons).toMatchObject([{ kind: 'justification', change: '2025-03-05-01' }]);
    expect(rows[0]?.reasons[0]).toMatchObject({ ru: [expect.stringMatching(/^Визит главы правительства/u)] });
  });

  test('the other treaties are counted: sixteen stood in the plan since 14 February', () => {
    expect(same).toBe(15);
  });
});

describe('a change that brings in, takes out and renames', () => {
  const { rows } = named('change 2025-03-12-01');
  const row = (id: string): TreatyRow | undefined => rows.find(({ anchor }) => anchor === id);

  test('has a row for each of its five treaties, in the order of the form', () => {
    expect(rows.map(({ anchor, change }) => `${change} ${anchor}`)).toEqual([
      'changed investment-protection-rainbow',
      'changed epidemics-seven-winds',
      'added wind-directions',
      'removed memo-riddles-fantasia',
      'changed memo-lighthouses-misty-coast',
    ]);
  });

  test('of a title the words that came in are marked', () => {
    expect(linesOf(row('memo-lighthouses-misty-coast'))).toEqual([
      'title: Қазақстан Республикасының Шамшырақ министрлігі мен Тұманды Жағалау Республикасының Құтқару қызметі арасындағы іздестіру-құтқару жаттығуларын бірлесіп өткізу {+және байланыс жүйелерін үйлестіру +}туралы меморандум',
    ]);
  });

  test('what came in has its own justification, and then that of the change', () => {
    expect(row('wind-directions')?.reasons).toMatchObject([
      { kind: 'justification', change: null },
      { kind: 'justification', change: '2025-03-12-01' },
    ]);
    expect(row('wind-directions')?.before).toBeNull();
    expect(row('wind-directions')?.lines.ru.every(({ side }) => side === 'after')).toBe(true);
  });
});

test('a treaty that the plan of the next year does not have: the reason is what became of it', () => {
  const row = named('years current-2024..current-2025').rows.find(({ anchor }) => anchor === 'visa-exemption-fantasia');
  expect(row?.change).toBe('removed');
  expect(row?.reasons).toMatchObject([{ kind: 'outcome' }]);
});

/** A plan made of one of the samples. */
const sample = corpus.plans.find(({ slug }) => slug === 'current-2025');
if (sample === undefined) throw new Error('samples/plans/current-2025 is missing');
const [entry] = sample.entries;
const [change] = sample.changes;
if (entry === undefined || change === undefined)
  throw new Error('samples/plans/current-2025 has no entry or no change');

const entryNamed = (id: string, fields: Partial<PlanEntry['fields']> = {}): PlanEntry => ({
  ...entry,
  id,
  fields: { ...entry.fields, ...fields, addedBy: undefined },
});
const changeNamed = (id: string, fields: Partial<PlanChange['fields']>): PlanChange => ({
  ...change,
  id,
  fields: { ...change.fields, on: id.slice(0, 10), added: [], removed: [], changed: [], ...fields },
});
const withPlan = (entries: readonly PlanEntry[], changes: readonly PlanChange[]): Corpus => ({
  ...corpus,
  plans: [{ ...sample, entries, changes }],
});

describe('what is hard to see', () => {
  const { ru, kk } = entry.fields.title;
  const compare = (id: string, changes: readonly PlanChange[]): TreatyRow | undefined =>
    redlines(withPlan([entryNamed('one')], changes)).get(`change ${id}`)?.rows[0];

  test('a title that was corrected in Russian only is shown in Russian to everybody', () => {
    const id = '2025-03-01-01';
    const row = compare(id, [changeNamed(id, { changed: [{ entry: 'one', title: { kk, ru: `${ru} и ветре` } }] })]);
    for (const lang of ['kk', 'ru', 'en'] as const) {
      expect(linesOf(row, lang)).toEqual([`title: ${ru}{+ и ветре+}`]);
    }
    expect(row?.lines.kk[0]?.field).toEqual({ name: 'title', isOtherLanguage: true });
    expect(row?.lines.ru[0]?.field).toEqual({ name: 'title', isOtherLanguage: false });
  });

  test('a time that is another period in the same words is told by its period', () => {
    const id = '2025-03-01-01';
    const { words } = entry.fields.conclusion;
    const row = compare(id, [
      changeNamed(id, { changed: [{ entry: 'one', conclusion: { words, period: '2025-H2' } }] }),
    ]);
    expect(linesOf(row)).toEqual([`conclusion: ${words.kk} ([-${entry.fields.conclusion.period}-]{+2025-H2+})`]);
  });

  test('two changes of one day are told apart', () => {
    const [first, second] = ['2025-03-01-01', '2025-03-01-02'];
    const time = (number: number) => ({
      words: { kk: `2025 жылғы ${number}-тоқсан`, ru: `${number}` },
      period: `2025-Q${number}`,
    });
    const changes = [
      changeNamed(first, { changed: [{ entry: 'one', procedures: time(3) }] }),
      changeNamed(second, { changed: [{ entry: 'one', procedures: time(4) }] }),
    ];
    expect(linesOf(compare(second, changes))).toEqual(['procedures: 2025 жылғы [-3-тоқсан-]{+4-тоқсан+}']);
    expect(compare(second, changes)?.reasons).toHaveLength(1);
  });

  test('a treaty that came into another section has both places', () => {
    const id = '2025-03-01-01';
    const section = entry.fields.section === 'interagency' ? 'interstate' : 'interagency';
    const row = compare(id, [changeNamed(id, { changed: [{ entry: 'one', section }] })]);
    expect([row?.before?.section.id, row?.after?.section.id]).toEqual([entry.fields.section, section]);
    expect(row?.lines.kk.map(({ field }) => field?.name)).toEqual(['section']);
  });
});

test('plans of 500 treaties are compared in less than three seconds', () => {
  const entries = Array.from({ length: 500 }, (_, index) =>
    entryNamed(`treaty-${index}`, {
      title: { kk: `${entry.fields.title.kk} № ${index}`, ru: `${entry.fields.title.ru} № ${index}` },
    }),
  );
  const id = '2025-03-01-01';
  const changed = entries.map(({ id: name, fields: { title } }, index) => ({
    entry: name,
    title: { kk: title.kk.split(' ').toReversed().join(' '), ru: `${title.ru} и ${index}` },
  }));
  const of = withPlan(entries, [changeNamed(id, { changed })]);
  const started = performance.now();
  const rows = redlines(of).get(`change ${id}`)?.rows;
  expect(rows).toHaveLength(500);
  expect(performance.now() - started).toBeLessThan(3000);
});
