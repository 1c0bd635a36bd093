import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordInput } from '../../schemas/record.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { isEmptyReview, viewReview } from '../../src/views/review.ts';
import { viewReviewChanges } from '../../src/views/review-data.ts';
import { compareFields } from '../../src/views/review-fields.ts';
import { countPrivateReserve } from '../../src/views/review-reserve.ts';
import { corpus } from '../corpus/held-corpus.ts';
import { shown, withCases } from './corpus-with-cases.ts';
import { smallPlan, withPlans } from './corpus-with-plans.ts';

const root = path.resolve(import.meta.dirname, '../..');
const day = '2026-11-21';
const withSamples = loadCorpus([
  { folder: path.join(root, 'content'), shownAs: 'content' },
  { folder: path.join(root, 'samples'), shownAs: 'samples' },
]).corpus;

const said = (words: readonly { readonly kind: string; readonly text: string }[]): string =>
  words.map(({ kind, text }) => (kind === 'kept' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join('');

test('nothing differs of the same content', () => {
  const review = viewReview(corpus, corpus, day);
  expect(isEmptyReview(review)).toBe(true);
  expect(viewReviewChanges(review)).toEqual([]);
});

describe('the values of a document', () => {
  test('are compared by their places, members of lists by what they are known by', () => {
    const before = {
      name: { kk: 'екі күн' },
      events: [
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
      bodies: ['x', 'y'],
      gone: 'it',
    };
    const after = {
      name: { kk: 'үш күн' },
      events: [
        { id: 'c', n: 3 },
        { id: 'a', n: 1 },
        { id: 'b', n: 4 },
      ],
      bodies: ['x'],
    };
    expect(compareFields(before, after).map(({ path: place, change, words }) => [place, change, said(words)])).toEqual([
      ['name.kk', 'changed', '-екі-+үш+ күн'],
      ['events[c].id', 'added', '+c+'],
      ['events[c].n', 'added', '+3+'],
      ['events[b].n', 'changed', '-2-+4+'],
      ['bodies', 'changed', 'x-, y-'],
      ['gone', 'removed', '-it-'],
    ]);
  });
});

/** Without the newest edition of an act, or with another word in it. */
const edited = (slug: string, edit: (act: Corpus['acts'][number]) => Corpus['acts'][number]): Corpus => ({
  ...withSamples,
  acts: withSamples.acts.map((act) => (act.slug === slug ? edit(act) : act)),
});

describe('an act', () => {
  const cloudCount = 'invented-cloud-count';

  test('with a new edition is compared with the edition before it, and nothing published is corrected', () => {
    const before = edited(cloudCount, (act) => ({ ...act, editions: act.editions.slice(0, 1) }));
    const review = viewReview(before, withSamples, day);
    const [act] = review.acts;
    expect(act?.editions.map(({ kind, date, anchor }) => [kind, date, anchor])).toEqual([
      ['added', '2025-02-14', 'act-invented-cloud-count-2025-02-14'],
    ]);
    expect(act?.editions[0]?.redline).toMatchObject({ before: '2024-04-10', after: '2025-02-14' });
    expect(act?.editions[0]?.redline?.rows.length).toBeGreaterThan(0);
    expect(review.counts).toMatchObject({ newEditions: 1, corrected: 0 });
  });

  test('that is new or gone says how many paragraphs it has', () => {
    const without: Corpus = { ...withSamples, acts: withSamples.acts.filter(({ slug }) => slug !== cloudCount) };
    const [added] = viewReview(without, withSamples, day).acts;
    expect([added?.change, added?.editions.map(({ kind }) => kind)]).toEqual(['added', ['added', 'added']]);
    const [removed] = viewReview(withSamples, without, day).acts;
    expect([removed?.change, removed?.editions.map(({ kind }) => kind)]).toEqual(['removed', ['removed', 'removed']]);
    expect(removed?.editions[0]?.redline).toBeNull();
  });

  test('of which only an empty line differs is told as such', () => {
    const before = edited('cadre-reserve', (act) => ({
      ...act,
      editions: act.editions.map((edition) => ({
        ...edition,
        document: { ...edition.document, lines: [...edition.document.lines, ''] },
      })),
    }));
    const review = viewReview(before, withSamples, day);
    expect(review.acts[0]?.editions.map(({ kind }) => kind)).toEqual(['form']);
    expect(review.counts).toMatchObject({ corrected: 0, documents: 1 });
  });
});

describe('documents', () => {
  test('of any other kind are compared value by value', () => {
    const justice = corpus.bodies.get('ministry-of-justice');
    if (justice === undefined) throw new Error('the body is not held');
    const renamed = {
      ...justice,
      fields: { ...justice.fields, name: { ...justice.fields.name, en: 'Ministry of Law' } },
      document: { ...justice.document, lines: [] },
    };
    const after: Corpus = { ...corpus, bodies: new Map([...corpus.bodies, ['ministry-of-justice', renamed]]) };
    const { documents } = viewReview(corpus, after, day);
    expect(
      documents.map(({ path: file, change, fields }) => [
        file,
        change,
        fields.map(({ path: field, words }) => `${field}: ${said(words)}`),
      ]),
    ).toEqual([
      [
        'bodies/ministry-of-justice.md',
        'changed',
        ['name.en: Ministry of -Justice of the Republic of Kazakhstan-+Law+'],
      ],
    ]);
  });

  test('of the publisher and of the way of counting are among them', () => {
    const { publisher, counting } = corpus;
    if (publisher === null || counting === null) throw new Error('they are not held');
    const after: Corpus = {
      ...corpus,
      publisher: { ...publisher, name: { ...publisher.name, en: 'Another' } },
      counting: {
        ...counting,
        fields: { ...counting.fields, week: 'six' },
        document: { ...counting.document, lines: [] },
      },
    };
    expect(viewReview(corpus, after, day).documents.map(({ path: file }) => file)).toEqual([
      'publisher.md',
      'counting.md',
    ]);
  });
});

describe('cases', () => {
  const received = (on: string): RecordInput => ({
    facts: { matter: 'change', ground: 'instruction', initiator: 'central-body', 'treaty-in-plans': 'in-no-plan' },
    events: [shown('justification-received', '2024-06-03'), shown('concept-received', on)],
  });

  test('move their deadlines: ten working days from 3 June 2024 end on 17 June, from 4 June on 18 June', () => {
    const before = withCases({ 'treaty-plan-changes': [received('2024-06-03')] });
    const after = withCases({ 'treaty-plan-changes': [received('2024-06-04')] });
    const { deadlines } = viewReview(before, after, '2024-06-10');
    const conclusion = deadlines.find(({ statement }) => statement === 'plan-16-s1-conclusion');
    expect(conclusion).toMatchObject({
      anchor: 'deadline-treaty-plan-changes-2026-01-plan-16-s1-conclusion',
      case: '2026-01',
      period: null,
      before: { due: '2024-06-17' },
      after: { due: '2024-06-18' },
    });
  });

  test('about people are counted and neither named nor among the deadlines', () => {
    const before = withCases({ 'reserve-inclusion': [{ events: [shown('order-signed', '2026-11-19')] }] });
    const after = withCases({
      'reserve-inclusion': [{ events: [shown('order-signed', '2026-11-20')] }, { events: [] }],
    });
    // a record of a test has no lines of its own
    const own: Corpus = {
      ...after,
      records: after.records.map((record, index) => ({
        ...record,
        document: { ...record.document, lines: [String(index)] },
      })),
    };
    const { records, deadlines } = viewReview(before, own, day);
    expect(records).toMatchObject([{ isPersonal: true, counts: { added: 1, changed: 1, removed: 0 }, cases: null }]);
    expect(deadlines).toEqual([]);
  });
});

test('a plan that is new says how many treaties it has, and one that is gone is told', () => {
  const [without, withPlan] = [withPlans({}), withPlans({ 'current-2025': smallPlan })];
  expect(viewReview(without, withPlan, day).plans).toMatchObject([
    { slug: 'current-2025', change: 'added', treaties: 4 },
  ]);
  expect(viewReview(withPlan, without, day).plans).toMatchObject([
    { slug: 'current-2025', change: 'removed', redline: null },
  ]);
});

test('a change of a plan that was recorded shows in its form with its reason', () => {
  const { '2025-05-20-01': last, ...first } = smallPlan.changes ?? {};
  const before = withPlans({ 'current-2025': { ...smallPlan, changes: first } });
  const after = withPlans({ 'current-2025': smallPlan });
  const [plan] = viewReview(before, after, day).plans;
  expect(last?.on).toBe('2025-05-20');
  expect(
    plan?.redline?.rows.map(({ anchor, change, lines }) => [
      anchor,
      change,
      lines.ru.map(({ cells }) => cells.map(said).join()),
    ]),
  ).toEqual([['clouds', 'changed', ['Соглашение-: бұлт-+ об облаках+', '-2025-Q1 (рус.)-+IV квартал+']]]);
  expect(plan?.redline?.rows[0]?.reasons).toMatchObject([{ kind: 'justification', ru: ['Причина 2025-05-20-01'] }]);
  expect(plan?.documents.map(({ path: file, change }) => [file, change])).toEqual([
    ['plans/current-2025/changes/2025-05-20-01.md', 'added'],
  ]);
});

test('a year of the calendar that is new or gone says how many working days it has', () => {
  const without: Corpus = { ...corpus, calendars: new Map([...corpus.calendars].filter(([year]) => year !== 2027)) };
  const [added] = viewReview(without, corpus, day).calendars;
  expect(added).toMatchObject({ anchor: 'calendar-2027', change: 'added', days: [], working: { before: null } });
  // 365 days of 2027 without 104 days of rest and 13 other days off: 1, 4, 7 January, 8, 15, 22, 23, 24 March, 3, 7, 10 May, 6 July,
  // 25 October and 16 December are 14 on weekdays
  expect(added?.working.after).toBe(365 - 104 - 14);
});

test('the private list is counted without a name', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qagida-list-'));
  try {
    for (const name of ['orders', 'members']) mkdirSync(path.join(folder, 'reserve', name), { recursive: true });
    const order = '---\nkind: inclusion\nnumber: 11-1-2/84\nsigned: 2026-03-02\ncount: 2\n---\n';
    writeFileSync(path.join(folder, 'reserve/orders/2026-01.md'), order);
    for (const number of ['01', '02']) {
      const name = number === '01' ? 'Үлгібаев Үміт Үлгіұлы' : 'Мысалова Мереке Мысалқызы';
      writeFileSync(
        path.join(folder, `reserve/members/2026-01-${number}.md`),
        `---\nname: ${name}\norder: 2026-01\n---\n`,
      );
    }
    const { corpus: own } = loadCorpus([
      { folder: path.join(root, 'content'), shownAs: 'content' },
      { folder, shownAs: 'reserve' },
    ]);
    expect(countPrivateReserve(own, day)).toEqual({ people: 2, orders: 1 });
    // five years after 2 March 2026
    expect(countPrivateReserve(own, '2031-03-03')).toEqual({ people: 0, orders: 1 });
    expect(countPrivateReserve(corpus, day)).toEqual({ people: 0, orders: 0 });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
