import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RecordInput } from '../../schemas/record.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { type Status, statuses } from '../../src/domain/compliance/finding.ts';
import { isReportable } from '../../src/domain/procedures/duty.ts';
import { judgedOn, type ReportScope, viewReport } from '../../src/views/compliance.ts';
import type { GroupView, ReportView, StatusCounts } from '../../src/views/compliance-view.ts';
import { shown, withCases } from './corpus-with-cases.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { corpus } = loadCorpus([
  { folder: path.join(root, 'content'), shownAs: 'content' },
  { folder: path.join(root, 'samples'), shownAs: 'samples' },
]);
const judged = judgedOn(corpus, '2026-11-21');
const report = (scope: Partial<ReportScope>): ReportView =>
  viewReport(corpus, { asOf: '2026-11-21', showsPersonalCases: true, ...scope }, judged);

const sum = (counts: StatusCounts): number => Object.values(counts).reduce((total, count) => total + count, 0);
const sumOf = (groups: readonly GroupView[], status: Status): number =>
  groups.reduce((total, { counts }) => total + counts[status], 0);
const isPersonal = (slug: string): boolean => corpus.procedures.get(slug)?.fields.isPersonal === 'yes';

describe('the numbers of a report add up', () => {
  const whole = report({});

  test('every verdict on a duty that a report counts is counted once, in one status', () => {
    const verdicts = judged.flatMap(({ judged: { findings } }) =>
      findings.filter(({ duty }) => isReportable(duty.statement)),
    );
    expect(sum(whole.counts)).toBe(verdicts.length);
    expect(whole.findings).toHaveLength(verdicts.length);
    for (const status of statuses)
      expect(whole.counts[status]).toBe(whole.findings.filter((finding) => finding.status === status).length);
  });

  test('every status has a case among the samples', () => {
    expect(statuses.filter((status) => whole.counts[status] === 0)).toEqual([]);
  });

  test('the procedures together are the whole', () => {
    for (const status of statuses) expect(sumOf(whole.procedures, status)).toBe(whole.counts[status]);
    expect(whole.procedures.reduce((total, { cases }) => total + cases, 0)).toBe(whole.cases);
  });

  test('the years together are what has a day or a period', () => {
    const dated = whole.findings.filter(
      ({ deadline, done, trigger, case: { procedure } }) =>
        (deadline ?? done ?? trigger) !== null || corpus.procedures.get(procedure.id)?.fields.period !== undefined,
    );
    expect(whole.periods.reduce((total, { counts }) => total + sum(counts), 0)).toBe(dated.length);
  });

  test('the lists are those of their status', () => {
    expect(whole.overdue).toHaveLength(whole.counts.overdue);
    expect(whole.late).toHaveLength(whole.counts.metLate);
    expect(whole.disputed).toHaveLength(whole.counts.disputed);
    expect(whole.unjudged.reduce((total, { count }) => total + count, 0)).toBe(
      whole.counts.noEvidence + whole.counts.undatable,
    );
    expect(whole.unjudged.map(({ count }) => count)).toEqual(
      whole.unjudged.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });

  test('lateness counts what is late and overdue, and its bands hold all of it', () => {
    const { count, bands } = whole.lateness;
    expect(count).toBe(whole.counts.metLate + whole.counts.overdue);
    expect(bands.reduce((total, band) => total + band.count, 0)).toBe(count);
  });

  test.each(['procedure', 'body', 'period'] as const)('the report of one %s has the numbers of its row', (part) => {
    for (const showsPersonalCases of [true, false]) {
      const { procedures, bodies, periods } = report({ showsPersonalCases });
      const groups = { procedure: procedures, body: bodies, period: periods }[part];
      expect(groups.length).toBeGreaterThan(0);
      for (const { id, counts, cases } of groups) {
        const own = report({ showsPersonalCases, [part]: id });
        expect(own.counts).toEqual(counts);
        expect(own.cases).toBe(cases);
      }
    }
  });
});

describe('a public report says of cases about people only how many there are', () => {
  const open = report({});
  const closed = report({ showsPersonalCases: false });

  test('they are counted in their procedures as before', () => {
    const counts = ({ procedures }: ReportView) => procedures.map((group) => [group.id, group.counts, group.cases]);
    expect(counts(closed)).toEqual(counts(open));
    expect(closed.counts).toEqual(open.counts);
    expect(closed.cases).toBe(open.cases);
    expect(closed.procedures.filter((group) => group.isPersonal).map(({ id }) => id)).toEqual([
      'reserve-inclusion',
      'reserve-removal',
      'secondment-abroad',
      'secondment-of-civil-servants',
      'secondment-of-diplomats',
    ]);
  });

  test('no list has one of them', () => {
    const { findings, overdue, late, disputed, dueSoon } = closed;
    const all = [findings, overdue, late, disputed, dueSoon].flat();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((finding) => isPersonal(finding.case.procedure.id))).toEqual([]);
  });

  test('no body, no year and no lateness is made of them', () => {
    const others = open.findings.filter((finding) => !isPersonal(finding.case.procedure.id));
    const late = others.filter(({ lateBy }) => lateBy !== null);
    expect(closed.lateness.count).toBe(late.length);
    expect(closed.procedures.filter(({ lateness }) => lateness === null)).toEqual(
      closed.procedures.filter((group) => group.isPersonal),
    );
    const bodies = new Set(others.flatMap(({ bearer }) => bearer.map(({ id }) => id)));
    expect(closed.bodies.map(({ id }) => id)).toEqual([...bodies].sort());
    for (const group of [...closed.bodies, ...closed.periods]) expect(group.isPersonal).toBe(false);
    // the Minister has duties in cases about people only
    expect(open.bodies.map(({ id }) => id)).toContain('minister-of-foreign-affairs');
    expect(report({ body: 'minister-of-foreign-affairs' }).cases).toBeGreaterThan(0);
    expect(report({ body: 'minister-of-foreign-affairs', showsPersonalCases: false }).cases).toBe(0);
  });
});

describe('what falls due in the next 30 days', () => {
  // the commission has to sit by Thursday 31 December 2026; 30 days after 1 December are 31 December
  const quarter = withCases({ 'reserve-commission': [{ period: '2026-Q4', numbers: { pending: '1' } }] });
  const dueSoon = (asOf: string) =>
    viewReport(quarter, { asOf, showsPersonalCases: false }).dueSoon.map(({ deadline }) => deadline?.due);

  test('holds what falls due on the thirtieth day, and not on the thirty-first', () => {
    expect(dueSoon('2026-12-01')).toEqual(['2026-12-31']);
    expect(dueSoon('2026-11-30')).toEqual([]);
  });

  test('holds what falls due on the day of the report, and not what has passed', () => {
    expect(dueSoon('2026-12-31')).toEqual(['2026-12-31']);
    expect(dueSoon('2027-01-01')).toEqual([]);
  });

  test('holds what the end of a term will start, while the case is open', () => {
    // five years from 1 December 2021 end on Tuesday 1 December 2026; removal is due on 2 December
    const record: RecordInput = { events: [shown('order-signed', '2021-12-01')] };
    const removal = (one: RecordInput) =>
      viewReport(withCases({ 'reserve-removal': [one] }), { asOf: '2026-11-21', showsPersonalCases: true }).dueSoon;
    expect(removal(record)).toMatchObject([
      { status: 'notTriggered', statement: { id: 'res-18-s2' }, deadline: { due: '2026-12-02' } },
    ]);
    expect(removal({ ...record, closed: { on: '2024-03-04', reason: 'completed' } })).toEqual([]);
  });
});

describe('how late', () => {
  // signed on Wednesday 7 October 2026, the list is due on Friday 9 October (res-16-p1, two working days)
  const publishedOn = (day: string): RecordInput => ({
    events: [shown('order-signed', '2026-10-07'), shown('list-published', day)],
  });
  const latenessOf = (...days: string[]) =>
    viewReport(withCases({ 'reserve-inclusion': days.map(publishedOn) }), {
      asOf: '2026-11-21',
      showsPersonalCases: true,
    }).lateness;
  // Saturday 10 October: no working day late; Monday 12: 1; Wednesday 14: 3; Monday 19: 6; Tuesday 27: 11, as Monday 26 October is
  // a day off for Republic Day
  const days = ['2026-10-27', '2026-10-10', '2026-10-14', '2026-10-19', '2026-10-12'];

  test('the longest, the middle one and the bands', () => {
    expect(latenessOf(...days)).toEqual({
      count: 5,
      longest: 11,
      median: 3,
      bands: [
        { from: 1, to: 1, count: 2 },
        { from: 2, to: 5, count: 1 },
        { from: 6, to: 10, count: 1 },
        { from: 11, to: null, count: 1 },
      ],
    });
  });

  test('of an even number the lower of the two in the middle', () => {
    // 0, 1, 3, 6
    expect(latenessOf(...days.slice(1)).median).toBe(1);
  });

  test('the edges of the bands: 5 is the second, 10 the third', () => {
    // 12, 13, 14, 15, 16 October; 19, 20, 21, 22, 23 October
    expect(latenessOf('2026-10-16', '2026-10-23').bands.map(({ count }) => count)).toEqual([0, 1, 1, 0]);
    // 13 October is the second day, 19 October the sixth
    expect(latenessOf('2026-10-13', '2026-10-19').bands.map(({ count }) => count)).toEqual([0, 1, 1, 0]);
  });

  test('nothing late is no lateness', () => {
    expect(latenessOf('2026-10-09')).toMatchObject({ count: 0, longest: 0, median: 0 });
  });
});

test('what cannot be judged is counted by its reason, the most frequent first', () => {
  const signed = shown('order-signed', '2026-10-07');
  const incomplete: RecordInput = { events: [signed] };
  const unshown: RecordInput = { events: [signed, { event: 'list-published', on: '2026-10-09' }] };
  const notBegun: RecordInput = { events: [{ event: 'order-signed', on: '2026-10-07' }] };
  // between 28 March and 16 June 2025 nobody can say whether paragraph 13 of 2025 applied
  const uncertain: RecordInput = {
    facts: { path: 'commission', recommendation: 'include' },
    events: [shown('sitting-held', '2025-04-10'), shown('submitted-to-minister', '2025-04-11')],
  };
  const own = withCases({ 'reserve-inclusion': [incomplete, unshown, incomplete, notBegun, incomplete, uncertain] });
  const { unjudged } = viewReport(own, { asOf: '2026-11-21', showsPersonalCases: true });
  expect(unjudged.filter(({ reason }) => reason !== 'factUnknown')).toEqual([
    { status: 'noEvidence', reason: 'recordIncomplete', count: 3 },
    // the submission, and the order that would follow it
    { status: 'undatable', reason: 'wordingUncertain', count: 2 },
    { status: 'noEvidence', reason: 'notShown', count: 1 },
    { status: 'noEvidence', reason: 'triggerNotShown', count: 1 },
  ]);
});
