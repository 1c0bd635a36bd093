import { describe, expect, test } from 'vitest';
import type { RecordInput } from '../../schemas/record.ts';
import { judgedOn, type ReportScope } from '../../src/views/compliance.ts';
import { comingDeadlines } from '../../src/views/deadline-entries.ts';
import { judgingOn } from '../../src/views/judging.ts';
import { movedDeadlines, viewCalendarChanges } from '../../src/views/moved-deadlines.ts';
import { shown, withCases } from './corpus-with-cases.ts';

// The conclusion on an urgent change of the plans is due 10 working days after both papers came in (plan-16-s1-conclusion). From
// Monday 3 June 2024: 4, 5, 6, 7, 10, 11, 12, 13, 14 June are nine; the tenth is 18 June while 17 June is a day off, and 17 June
// from 7 June on, when it became known that Kurban Ait falls on Sunday 16 June.
const received: RecordInput = {
  facts: { matter: 'change', ground: 'instruction', initiator: 'central-body', 'treaty-in-plans': 'in-no-plan' },
  events: [shown('justification-received', '2024-06-03'), shown('concept-received', '2024-06-03')],
};
const answered: RecordInput = {
  ...received,
  events: [...(received.events ?? []), shown('conclusion-given', '2024-06-06')],
};
const answeredWithoutProof: RecordInput = {
  ...received,
  events: [...(received.events ?? []), { event: 'conclusion-given', on: '2024-06-06' }],
};
const corpus = withCases({ 'treaty-plan-changes': [received, answered, answeredWithoutProof] });
const isConclusion = ({ statement }: { readonly statement: { readonly id: string } }): boolean =>
  statement.id === 'plan-16-s1-conclusion';

describe('a change of a calendar', () => {
  test('tells which open deadlines it moved, and from which day to which; what was done is not among them', () => {
    const changes = viewCalendarChanges(corpus, { asOf: '2024-06-10', showsPersonalCases: false });
    const [newest, before] = changes;
    expect([newest?.on, before?.on]).toEqual(['2024-06-07', '2024-04-17']);
    expect(newest?.moved.filter(isConclusion).map((moved) => [moved.case.id, moved.before, moved.after])).toEqual([
      ['2026-01', '2024-06-18', '2024-06-17'],
    ]);
    // 4 and 8 May lie before the papers came in
    expect(before?.moved).toEqual([]);
  });

  test('that is not known yet is not told', () => {
    const changes = viewCalendarChanges(corpus, { asOf: '2024-06-06', showsPersonalCases: false });
    expect(changes.map(({ on }) => on)).not.toContain('2024-06-07');
  });

  test('moves nothing where the days are the same', () => {
    const known = judgingOn(corpus, '2024-06-10').calendarKnownOn;
    const moved = movedDeadlines(
      corpus,
      { before: known, after: known },
      { asOf: '2024-06-10', showsPersonalCases: true },
    );
    expect(moved).toEqual([]);
  });

  test('is told of one procedure, body or year, where that is asked', () => {
    const known = judgingOn(corpus, '2024-06-10').calendarKnownOn;
    const moved = (part: Partial<ReportScope>) =>
      movedDeadlines(
        corpus,
        { before: () => known('2024-06-06'), after: () => known('2024-06-07') },
        { asOf: '2024-06-10', showsPersonalCases: true, ...part },
      ).filter(isConclusion).length;
    expect(moved({})).toBe(1);
    expect(moved({ procedure: 'treaty-plan-changes', body: 'ministry-of-foreign-affairs', period: '2024' })).toBe(1);
    expect(moved({ procedure: 'treaty-plan-cycle' })).toBe(0);
    expect(moved({ body: 'government' })).toBe(0);
    expect(moved({ period: '2025' })).toBe(0);
  });

  test('is told of cases about people only where they may be shown', () => {
    const included: RecordInput = { events: [shown('order-signed', '2024-06-14')] };
    const people = withCases({ 'reserve-inclusion': [included] });
    const moved = (showsPersonalCases: boolean) =>
      viewCalendarChanges(people, { asOf: '2024-06-14', showsPersonalCases })[0]?.moved.map(({ before, after }) => [
        before,
        after,
      ]);
    // from Friday 14 June: 17 and 18 June, or 18 and 19 June
    expect(moved(true)).toEqual([['2024-06-19', '2024-06-18']]);
    expect(moved(false)).toEqual([]);
  });
});

describe('the coming deadlines', () => {
  const coming = (records: readonly RecordInput[], scope: Partial<ReportScope> & { asOf: string }) => {
    const own = withCases({ 'treaty-plan-changes': records });
    return comingDeadlines(own, judgedOn(own, scope.asOf), { showsPersonalCases: false, ...scope });
  };

  test('keep their id when the calendar moves them, and have a higher number', () => {
    const [before] = coming([received], { asOf: '2024-06-06' });
    const [after] = coming([received], { asOf: '2024-06-07' });
    expect(before).toMatchObject({ day: '2024-06-18', sequence: 0, stamp: '2024-06-03' });
    expect(after).toMatchObject({ day: '2024-06-17', sequence: 1, stamp: '2024-06-03' });
    expect(after?.id).toBe(before?.id);
  });

  test('keep their id when the record is corrected, and have a higher number', () => {
    // received a day later: 5, 6, 7, 10, 11, 12, 13, 14, 17, 18 June
    const corrected: RecordInput = {
      ...received,
      events: [shown('justification-received', '2024-06-03'), shown('concept-received', '2024-06-04')],
      revision: '1',
    };
    const [before] = coming([received], { asOf: '2024-06-07' });
    const [after] = coming([corrected], { asOf: '2024-06-07' });
    expect(after).toMatchObject({ day: '2024-06-18', sequence: 2 });
    expect(after?.id).toBe(before?.id);
  });

  test('end with their last day, and with what was done', () => {
    expect(coming([received], { asOf: '2024-06-17' })).toHaveLength(1);
    expect(coming([received], { asOf: '2024-06-18' })).toEqual([]);
    expect(coming([answered], { asOf: '2024-06-07' })).toEqual([]);
  });

  test('are those of one procedure or body, where that is asked', () => {
    const of = (part: Partial<ReportScope>) => coming([received], { asOf: '2024-06-07', ...part }).length;
    expect(of({ procedure: 'treaty-plan-changes' })).toBe(1);
    expect(of({ procedure: 'treaty-plan-cycle' })).toBe(0);
    expect(of({ body: 'ministry-of-foreign-affairs' })).toBe(1);
    expect(of({ body: 'government' })).toBe(0);
  });

  test('of cases about people are left out of a public build', () => {
    const own = withCases({ 'reserve-inclusion': [{ events: [shown('order-signed', '2026-11-20')] }] });
    const days = (showsPersonalCases: boolean) =>
      comingDeadlines(own, judgedOn(own, '2026-11-21'), { asOf: '2026-11-21', showsPersonalCases }).map(
        ({ day }) => day,
      );
    expect(days(true)).toEqual(['2026-11-24']);
    expect(days(false)).toEqual([]);
  });

  test('of one duty that was triggered twice have two ids', () => {
    const twice: RecordInput = { events: [shown('order-signed', '2026-11-19'), shown('order-signed', '2026-11-20')] };
    const own = withCases({ 'reserve-inclusion': [twice] });
    const entries = comingDeadlines(own, judgedOn(own, '2026-11-21'), { asOf: '2026-11-21', showsPersonalCases: true });
    expect(entries.map(({ id, day }) => [id, day])).toEqual([
      ['reserve-inclusion.2026-01.res-16-p1.1', '2026-11-23'],
      ['reserve-inclusion.2026-01.res-16-p1.2', '2026-11-24'],
    ]);
  });
});
