// The edges of the engine on procedures of one duty each. Days are counted by hand with the calendars of content/calendars/;
// November 2026 has no holiday, so that only Saturdays and Sundays are passed over.

import { describe, expect, test } from 'vitest';
import { derived, judge, oneDuty, shown, verdicts } from './small-procedure.ts';

describe('a duty that arises on a request, while its time runs from an event', () => {
  // 7 working days from Monday 2 November 2026: 3, 4, 5, 6, 9, 10, 11 November
  const report = oneDuty(
    {
      timeLimit: { kind: 'within', n: '7', unit: 'workingDays', after: ['event-ended'] },
      arisesOn: 'report-requested',
      fulfilledBy: ['report-sent'],
    },
    ['event-ended', 'report-requested', 'report-sent'],
  );
  const requestedOn = (day: string, ...more: ReturnType<typeof shown>[]) => ({
    events: [shown('event-ended', '2026-11-02'), shown('report-requested', day), ...more],
    completeUntil: '2026-11-20',
  });

  test('without a request nothing is due, however long ago the event was', () => {
    const record = { events: [shown('event-ended', '2026-11-02')], completeUntil: '2026-11-20' };
    expect(verdicts(report, record, '2026-11-20')).toEqual([
      { status: 'notTriggered', reason: null, due: null, lateBy: null },
    ]);
  });

  test('requested on the day before the last: overdue by the 7 working days from 12 to 20 November', () => {
    expect(verdicts(report, requestedOn('2026-11-10'), '2026-11-20')).toEqual([
      { status: 'overdue', reason: null, due: '2026-11-11', lateBy: 7 },
    ]);
  });

  test.each(['2026-11-11', '2026-11-12', '2026-11-18'])(
    'requested on %s, too late for the day: nobody is late',
    (day) => {
      const tooLate = { status: 'undatable', reason: 'aroseTooLate', due: '2026-11-11', lateBy: null };
      expect(verdicts(report, requestedOn(day), '2026-11-20')).toEqual([tooLate]);
      const sent = requestedOn(day, shown('report-sent', '2026-11-20'));
      expect(verdicts(report, sent, '2026-11-20')).toEqual([tooLate]);
    },
  );

  test('sent in time it is in time, whenever it was requested', () => {
    const record = requestedOn('2026-11-11', shown('report-sent', '2026-11-11'));
    expect(verdicts(report, record, '2026-11-20')).toMatchObject([{ status: 'metInTime', due: '2026-11-11' }]);
  });

  test('a request that comes after the day of the report is not known yet', () => {
    expect(verdicts(report, requestedOn('2026-11-10'), '2026-11-09')).toMatchObject([{ status: 'notTriggered' }]);
  });
});

describe('a calendar that changed: 17 June 2024 was a day off until 6 June, and a working day from 7 June on', () => {
  // 10 working days from Monday 3 June: 4, 5, 6, 7, 10, 11, 12, 13, 14 June are nine; the tenth is 18 June while 17 June is off,
  // and 17 June once it is a working day
  const answer = oneDuty(
    {
      timeLimit: { kind: 'within', n: '10', unit: 'workingDays', after: ['letter-received'] },
      fulfilledBy: ['answered'],
    },
    ['letter-received', 'answered'],
  );
  const received = shown('letter-received', '2024-06-03');
  const open = { events: [received], completeUntil: '2024-07-01' };

  test('what is open is counted by the calendar that is known on the day of the report', () => {
    expect(verdicts(answer, open, '2024-06-06')).toMatchObject([{ status: 'due', due: '2024-06-18' }]);
    expect(verdicts(answer, open, '2024-06-07')).toMatchObject([{ status: 'due', due: '2024-06-17' }]);
    expect(verdicts(answer, open, '2024-06-18')).toMatchObject([{ status: 'overdue', due: '2024-06-17', lateBy: 1 }]);
  });

  test('what was done keeps the calendar that was known when it was done', () => {
    const before = { events: [received, shown('answered', '2024-06-06')] };
    expect(verdicts(answer, before, '2024-07-01')).toMatchObject([{ status: 'metInTime', due: '2024-06-18' }]);
    const after = { events: [received, shown('answered', '2024-06-07')] };
    expect(verdicts(answer, after, '2024-07-01')).toMatchObject([{ status: 'metInTime', due: '2024-06-17' }]);
    const late = { events: [received, shown('answered', '2024-06-18')] };
    expect(verdicts(answer, late, '2024-07-01')).toMatchObject([{ status: 'metLate', due: '2024-06-17', lateBy: 1 }]);
  });

  test('a limit that runs backwards keeps it as well', () => {
    // two working days before Wednesday 19 June 2024: 18 and 17 June, or 18 and 14 June while 17 June is off
    const notice = oneDuty(
      {
        timeLimit: { kind: 'before', n: '2', unit: 'workingDays', before: ['decided'] },
        fulfilledBy: ['notice-sent'],
      },
      ['notice-sent', 'decided'],
    );
    const planned = { planned: [{ event: 'decided', on: '2024-06-19' }] };
    expect(verdicts(notice, planned, '2024-06-06')).toMatchObject([{ status: 'due', due: '2024-06-14' }]);
    expect(verdicts(notice, planned, '2024-06-07')).toMatchObject([{ status: 'due', due: '2024-06-17' }]);
    const sent = { ...planned, events: [shown('notice-sent', '2024-06-05')] };
    expect(verdicts(notice, sent, '2024-06-12')).toMatchObject([{ status: 'metInTime', due: '2024-06-14' }]);
  });
});

describe('an order that must be published within 2 working days', () => {
  const publish = oneDuty(
    {
      timeLimit: { kind: 'within', n: '2', unit: 'workingDays', after: ['order-signed'] },
      fulfilledBy: ['list-published'],
    },
    ['order-signed', 'list-published'],
  );
  // Friday 20 November 2026: day 1 is Monday 23, day 2 Tuesday 24 November
  const signed = shown('order-signed', '2026-11-20');

  test('the last day is in time, the next is late by one', () => {
    const publishedOn = (day: string) => ({ events: [signed, shown('list-published', day)] });
    expect(verdicts(publish, publishedOn('2026-11-24'), '2026-12-01')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(publish, publishedOn('2026-11-25'), '2026-12-01')).toMatchObject([
      { status: 'metLate', lateBy: 1 },
    ]);
  });

  test('what happened after the day of the report is not seen', () => {
    const record = { events: [signed, shown('list-published', '2026-11-25')], completeUntil: '2026-12-01' };
    expect(verdicts(publish, record, '2026-11-19')).toMatchObject([{ status: 'notTriggered', due: null }]);
    expect(verdicts(publish, record, '2026-11-24')).toMatchObject([{ status: 'due', due: '2026-11-24' }]);
    expect(verdicts(publish, record, '2026-11-25')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });

  test('nothing is overdue before the record says that nothing is missing in it', () => {
    expect(verdicts(publish, { events: [signed] }, '2026-12-01')).toMatchObject([
      { status: 'noEvidence', reason: 'recordIncomplete', lateBy: null },
    ]);
    expect(verdicts(publish, { events: [signed], completeUntil: '2026-11-23' }, '2026-12-01')).toMatchObject([
      { status: 'noEvidence', reason: 'recordIncomplete' },
    ]);
    // 25, 26, 27, 30 November and 1 December
    expect(verdicts(publish, { events: [signed], completeUntil: '2026-11-24' }, '2026-12-01')).toMatchObject([
      { status: 'overdue', lateBy: 5 },
    ]);
  });

  test('an event without a document that proves it is no proof, neither of the beginning nor of the end', () => {
    const unshown = (event: string, on: string) => ({ event, on });
    const published = shown('list-published', '2026-11-24');
    expect(
      verdicts(publish, { events: [unshown('order-signed', '2026-11-20'), published] }, '2026-12-01'),
    ).toMatchObject([{ status: 'noEvidence', reason: 'triggerNotShown' }]);
    expect(
      verdicts(publish, { events: [signed, unshown('list-published', '2026-11-24')] }, '2026-12-01'),
    ).toMatchObject([{ status: 'noEvidence', reason: 'notShown' }]);
    // nor is it called late without proof
    expect(
      verdicts(publish, { events: [signed, unshown('list-published', '2026-11-30')] }, '2026-12-01'),
    ).toMatchObject([{ status: 'noEvidence', reason: 'notShown', lateBy: null }]);
  });

  test('each order has its own list, and each is judged', () => {
    // Monday 2 November: due 4 November. Monday 9 November: due 11 November, published on the 13th, late by 2. Friday 20: still due.
    const record = {
      events: [
        shown('order-signed', '2026-11-02'),
        shown('list-published', '2026-11-04'),
        shown('order-signed', '2026-11-09'),
        shown('list-published', '2026-11-13'),
        signed,
      ],
    };
    expect(verdicts(publish, record, '2026-11-21')).toEqual([
      { status: 'metInTime', reason: null, due: '2026-11-04', lateBy: null },
      { status: 'metLate', reason: null, due: '2026-11-11', lateBy: 2 },
      { status: 'due', reason: null, due: '2026-11-24', lateBy: null },
    ]);
  });

  test('one list may hold the people of two orders: it counts for both, in time or late', () => {
    // orders of Monday 1 and Tuesday 2 June 2026, one list on Wednesday the 3rd: due on the 3rd and on the 4th
    const together = {
      events: [
        shown('order-signed', '2026-06-01'),
        shown('order-signed', '2026-06-02'),
        shown('list-published', '2026-06-03'),
      ],
      completeUntil: '2026-11-20',
    };
    expect(verdicts(publish, together, '2026-11-20')).toMatchObject([
      { status: 'metInTime', due: '2026-06-03' },
      { status: 'metInTime', due: '2026-06-04' },
    ]);
    // after 4 November the working days up to the 10th are 5, 6, 9 and 10
    const record = {
      events: [
        shown('order-signed', '2026-11-02'),
        shown('order-signed', '2026-11-09'),
        shown('list-published', '2026-11-10'),
      ],
      completeUntil: '2026-11-20',
    };
    expect(verdicts(publish, record, '2026-11-20')).toMatchObject([
      { status: 'metLate', due: '2026-11-04', lateBy: 4 },
      { status: 'metInTime', due: '2026-11-11' },
    ]);
  });

  test('a list that was published before the next order does not count for the next', () => {
    const record = {
      events: [
        shown('order-signed', '2026-11-02'),
        shown('list-published', '2026-11-04'),
        shown('order-signed', '2026-11-09'),
      ],
      completeUntil: '2026-11-20',
    };
    expect(verdicts(publish, record, '2026-11-20')).toMatchObject([
      { status: 'metInTime', due: '2026-11-04' },
      { status: 'overdue', due: '2026-11-11' },
    ]);
  });

  test('two orders of one day may share a list: neither is called overdue for the other', () => {
    const record = { events: [signed, signed, shown('list-published', '2026-11-23')], completeUntil: '2026-12-01' };
    expect(verdicts(publish, record, '2026-12-01').map(({ status }) => status)).toEqual(['metInTime', 'metInTime']);
  });

  test('a case that ended before the last day owes nothing more; one that ended after it does', () => {
    const closedOn = (on: string) => ({
      events: [signed],
      completeUntil: '2026-12-01',
      closed: { on, reason: 'withdrawn' as const },
    });
    expect(verdicts(publish, closedOn('2026-11-24'), '2026-12-01')).toMatchObject([
      { status: 'notApplicable', reason: 'caseClosed' },
    ]);
    expect(verdicts(publish, closedOn('2026-11-25'), '2026-12-01')).toMatchObject([{ status: 'overdue', lateBy: 5 }]);
    // on 23 November nobody knew that it would end
    expect(verdicts(publish, closedOn('2026-11-24'), '2026-11-23')).toMatchObject([{ status: 'due' }]);
  });
});

describe('a last day that leaves room for dispute', () => {
  const within = (fields: object) =>
    oneDuty(
      {
        timeLimit: { kind: 'within', n: '1', unit: 'months', after: ['received'], ...fields },
        fulfilledBy: ['answered'],
      },
      ['received', 'answered'],
    );
  // a month from 21 October 2026 ends on Saturday 21 November; the next working day is Monday 23 November
  const received = shown('received', '2026-10-21');
  const answered = (on: string) => ({ events: [received, shown('answered', on)] });

  test('on a day of rest: what is done up to the next working day is disputed, and later it is late', () => {
    const limit = within({});
    expect(verdicts(limit, answered('2026-11-21'), '2026-12-01')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(limit, answered('2026-11-23'), '2026-12-01')).toMatchObject([
      { status: 'disputed', reason: 'restDay', due: '2026-11-21', lateBy: null },
    ]);
    expect(verdicts(limit, answered('2026-11-24'), '2026-12-01')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });

  test('nothing is overdue before that day either, nor on a record that does not reach it', () => {
    const open = (completeUntil: string) => ({ events: [received], completeUntil });
    const limit = within({});
    expect(verdicts(limit, open('2026-12-01'), '2026-11-21')).toMatchObject([{ status: 'due' }]);
    expect(verdicts(limit, open('2026-12-01'), '2026-11-23')).toMatchObject([
      { status: 'disputed', reason: 'restDay' },
    ]);
    expect(verdicts(limit, open('2026-11-22'), '2026-11-24')).toMatchObject([
      { status: 'noEvidence', reason: 'recordIncomplete' },
    ]);
    expect(verdicts(limit, open('2026-11-23'), '2026-11-24')).toMatchObject([{ status: 'overdue', lateBy: 1 }]);
  });

  test('a rhythm instead of a day: disputed until the end of that year', () => {
    // two years from 2 November 2022 end on Saturday 2 November 2024
    const update = within({ n: '2', unit: 'years', disputedUntil: 'endOfYear' });
    const done = (on: string) => ({ events: [shown('received', '2022-11-02'), shown('answered', on)] });
    expect(verdicts(update, done('2024-11-02'), '2026-11-21')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(update, done('2024-11-04'), '2026-11-21')).toMatchObject([
      { status: 'disputed', reason: 'restDay' },
    ]);
    expect(verdicts(update, done('2024-11-05'), '2026-11-21')).toMatchObject([
      { status: 'disputed', reason: 'rhythm' },
    ]);
    expect(verdicts(update, done('2024-12-31'), '2026-11-21')).toMatchObject([
      { status: 'disputed', reason: 'rhythm' },
    ]);
    // 1 and 2 January are holidays, 3 January a moved day of rest, 4 January a Saturday, Sunday 5 January a working day
    expect(verdicts(update, done('2025-01-05'), '2026-11-21')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });

  test('"until" a day: the day before is safe, the day itself disputed', () => {
    // 25 October 2024 is Republic Day, a Friday; the next working day is Monday 28 October
    const yearly = oneDuty(
      { timeLimit: { kind: 'yearly', on: '10-25', bound: 'doubtful' }, fulfilledBy: ['answered'] },
      ['answered'],
    );
    const done = (on: string) => ({ period: '2024', events: [shown('answered', on)] });
    expect(verdicts(yearly, done('2024-10-24'), '2024-12-01')).toMatchObject([
      { status: 'metInTime', due: '2024-10-25' },
    ]);
    for (const day of ['2024-10-25', '2024-10-28'])
      expect(verdicts(yearly, done(day), '2024-12-01')).toMatchObject([
        { status: 'disputed', reason: 'doubtfulBound' },
      ]);
    expect(verdicts(yearly, done('2024-10-29'), '2024-12-01')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });
});

describe('a term that begins when both papers are there', () => {
  const limit = { kind: 'within' as const, n: '10', unit: 'workingDays' as const, after: ['justification', 'concept'] };
  const both = oneDuty({ timeLimit: { ...limit, needsAll: 'yes' }, fulfilledBy: ['conclusion'] }, [
    'justification',
    'concept',
    'conclusion',
  ]);

  test('with one of them it has not begun', () => {
    const record = { events: [shown('justification', '2026-11-02')], completeUntil: '2026-12-01' };
    expect(verdicts(both, record, '2026-12-01')).toMatchObject([{ status: 'notTriggered', due: null }]);
  });

  test('with both it runs from the later', () => {
    // ten working days from Thursday 5 November: 6, 9, 10, 11, 12, 13, 16, 17, 18, 19 November
    const record = { events: [shown('concept', '2026-11-05'), shown('justification', '2026-11-02')] };
    expect(verdicts(both, record, '2026-11-10')).toMatchObject([{ status: 'due', due: '2026-11-19' }]);
    // on 4 November the concept was not there
    expect(verdicts(both, record, '2026-11-04')).toMatchObject([{ status: 'notTriggered' }]);
  });

  test('where either is enough it runs from the one that is there, and then from the later', () => {
    const either = oneDuty({ timeLimit: limit, fulfilledBy: ['conclusion'] }, [
      'justification',
      'concept',
      'conclusion',
    ]);
    // ten working days from Monday 2 November: 3, 4, 5, 6, 9, 10, 11, 12, 13, 16 November
    const record = { events: [shown('justification', '2026-11-02'), shown('concept', '2026-11-05')] };
    expect(verdicts(either, record, '2026-11-04')).toMatchObject([{ status: 'due', due: '2026-11-16' }]);
    expect(verdicts(either, record, '2026-11-05')).toMatchObject([{ status: 'due', due: '2026-11-19' }]);
  });
});

describe('a notice at least 3 working days before a decision', () => {
  const notice = oneDuty(
    {
      timeLimit: { kind: 'before', n: '3', unit: 'workingDays', before: ['decided'] },
      fulfilledBy: ['notice-sent'],
    },
    ['notice-sent', 'decided'],
  );
  // before Thursday 26 November 2026: 25, 24, 23 November
  const planned = { planned: [{ event: 'decided', on: '2026-11-26' }], completeUntil: '2026-11-25' };

  test('sent on the third working day before it is in time, on the second it is late by one', () => {
    const record = (day: string) => ({ events: [shown('notice-sent', day), shown('decided', '2026-11-26')] });
    expect(verdicts(notice, record('2026-11-23'), '2026-12-01')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(notice, record('2026-11-24'), '2026-12-01')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });

  test('while the decision is only planned nothing is late: the plan is too early', () => {
    expect(verdicts(notice, planned, '2026-11-23')).toEqual([
      { status: 'due', reason: null, due: '2026-11-23', lateBy: null },
    ]);
    expect(verdicts(notice, planned, '2026-11-24')).toEqual([
      { status: 'due', reason: 'plannedTooEarly', due: '2026-11-23', lateBy: null },
    ]);
  });

  test('nor is it late for a planned decision when it was sent: the decision can still be put off', () => {
    const sent = { ...planned, events: [shown('notice-sent', '2026-11-24')] };
    expect(verdicts(notice, sent, '2026-11-25')).toMatchObject([
      { status: 'due', reason: 'plannedTooEarly', due: '2026-11-23', lateBy: null },
    ]);
  });

  test('once the decision was taken, its own day counts and not the planned one', () => {
    // before Monday 30 November: 27, 26, 25 November
    const record = { ...planned, events: [shown('notice-sent', '2026-11-25'), shown('decided', '2026-11-30')] };
    expect(verdicts(notice, record, '2026-12-01')).toMatchObject([{ status: 'metInTime', due: '2026-11-25' }]);
    const without = { ...planned, events: [shown('decided', '2026-11-30')], completeUntil: '2026-12-01' };
    // 26, 27, 30 November and 1 December
    expect(verdicts(notice, without, '2026-12-01')).toMatchObject([
      { status: 'overdue', due: '2026-11-25', lateBy: 4 },
    ]);
  });

  test('without a number of days the day of the event itself is in time', () => {
    const consult = oneDuty({ timeLimit: { kind: 'before', before: ['departed'] }, fulfilledBy: ['consulted'] }, [
      'consulted',
      'departed',
    ]);
    const record = (day: string) => ({ events: [shown('departed', '2026-11-26'), shown('consulted', day)] });
    expect(verdicts(consult, record('2026-11-26'), '2026-12-01')).toMatchObject([
      { status: 'metInTime', due: '2026-11-26' },
    ]);
    expect(verdicts(consult, record('2026-11-27'), '2026-12-01')).toMatchObject([{ status: 'metLate', lateBy: 1 }]);
  });
});

describe('a term of three years that may be prolonged once, by one', () => {
  const term = oneDuty(
    {
      timeLimit: {
        kind: 'term',
        n: '3',
        unit: 'years',
        after: ['started'],
        extension: { n: '1', unit: 'years', event: 'extended' },
      },
      fulfilledBy: ['ended'],
    },
    ['started', 'extended', 'ended'],
  );
  // from 2 March 2020: to 2 March 2023; prolonged to 2 March 2024; a second time to 2 March 2025
  const started = shown('started', '2020-03-02');
  const once = [started, shown('extended', '2023-02-01')];
  const twice = [...once, shown('extended', '2024-02-01')];
  const endedOn = (day: string) => shown('ended', day);

  test('prolonged once it ends a year later', () => {
    expect(verdicts(term, { events: [started] }, '2023-01-15')).toMatchObject([{ status: 'due', due: '2023-03-02' }]);
    expect(verdicts(term, { events: once }, '2023-06-01')).toMatchObject([{ status: 'due', due: '2024-03-02' }]);
    expect(verdicts(term, { events: [...once, endedOn('2024-03-02')] }, '2024-06-01')).toMatchObject([
      { status: 'metInTime', due: '2024-03-02' },
    ]);
    expect(verdicts(term, { events: [...once, endedOn('2024-03-04')] }, '2024-06-01')).toMatchObject([
      // Monday after Saturday 2 March 2024: a term is never moved
      { status: 'metLate', due: '2024-03-02', lateBy: 1 },
    ]);
  });

  test('whether it may be prolonged a second time is disputed, and so is what lies in the second year', () => {
    expect(verdicts(term, { events: twice }, '2024-06-01')).toMatchObject([
      { status: 'disputed', reason: 'secondExtension', due: '2024-03-02' },
    ]);
    expect(verdicts(term, { events: [...twice, endedOn('2025-03-02')] }, '2025-06-01')).toMatchObject([
      { status: 'disputed', reason: 'secondExtension', due: '2024-03-02' },
    ]);
    expect(verdicts(term, { events: [...twice, endedOn('2025-03-03')] }, '2025-06-01')).toMatchObject([
      { status: 'metLate', due: '2024-03-02', lateBy: 1 },
    ]);
  });

  test('a term that ran out by itself is over, and nobody is late', () => {
    expect(verdicts(term, { events: [started], completeUntil: '2026-01-01' }, '2023-03-03')).toMatchObject([
      { status: 'notApplicable', reason: 'termEnded' },
    ]);
  });
});

describe('a sitting at least once a quarter, where there are applications', () => {
  const sitting = oneDuty(
    {
      timeLimit: {
        kind: 'perQuarter',
        atLeast: '1',
        pending: 'pending',
        arrival: 'registered',
        late: { n: '10', within: '2' },
      },
      fulfilledBy: ['held'],
    },
    ['registered', 'held'],
  );
  // the last ten working days of the second quarter of 2026: 17, 18, 19, 22, 23, 24, 25, 26, 29, 30 June
  const quarter = { period: '2026-Q2', completeUntil: '2026-12-31' };
  const pending = { numbers: { pending: '2' } };
  const none = { numbers: { pending: '0' } };

  test('nothing was pending and nothing came in: it does not apply, once the quarter is over', () => {
    expect(verdicts(sitting, { ...quarter, ...none }, '2026-07-01')).toMatchObject([
      { status: 'notApplicable', reason: 'nothingPending' },
    ]);
    expect(verdicts(sitting, { ...quarter, ...none }, '2026-06-30')).toMatchObject([
      { status: 'notTriggered', reason: null },
    ]);
  });

  test('while something is pending it is due until the last day of the quarter, and then overdue', () => {
    const record = { ...quarter, ...pending };
    expect(verdicts(sitting, record, '2026-06-30')).toMatchObject([{ status: 'due', due: '2026-06-30' }]);
    expect(verdicts(sitting, record, '2026-07-01')).toMatchObject([{ status: 'overdue', lateBy: 1 }]);
    expect(verdicts(sitting, { ...record, completeUntil: '2026-06-29' }, '2026-07-01')).toMatchObject([
      { status: 'noEvidence', reason: 'recordIncomplete' },
    ]);
  });

  test('a sitting in the quarter is enough, on its first and on its last day; one beside it is not', () => {
    const heldOn = (day: string) => ({ ...quarter, ...pending, events: [shown('held', day)] });
    expect(verdicts(sitting, heldOn('2026-04-01'), '2026-07-01')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(sitting, heldOn('2026-06-30'), '2026-07-01')).toMatchObject([{ status: 'metInTime' }]);
    expect(verdicts(sitting, heldOn('2026-03-31'), '2026-07-01')).toMatchObject([{ status: 'overdue' }]);
    expect(verdicts(sitting, heldOn('2026-07-01'), '2026-07-01')).toMatchObject([{ status: 'overdue' }]);
  });

  test('what came in during the last ten working days and was dealt with in two months is disputed', () => {
    const came = (day: string, ...held: string[]) => ({
      ...quarter,
      ...none,
      events: [shown('registered', day), ...held.map((on) => shown('held', on))],
    });
    const late = { status: 'disputed', reason: 'lateArrival', lateBy: null };
    expect(verdicts(sitting, came('2026-06-17', '2026-08-17'), '2026-09-01')).toMatchObject([late]);
    // the day before is not one of the ten
    expect(verdicts(sitting, came('2026-06-16', '2026-08-10'), '2026-09-01')).toMatchObject([{ status: 'overdue' }]);
    // two months from 17 June end on 17 August
    expect(verdicts(sitting, came('2026-06-17', '2026-08-18'), '2026-09-01')).toMatchObject([{ status: 'overdue' }]);
    // they have not passed yet
    expect(verdicts(sitting, came('2026-06-17'), '2026-08-17')).toMatchObject([late]);
    expect(verdicts(sitting, came('2026-06-17'), '2026-08-18')).toMatchObject([{ status: 'overdue' }]);
  });

  test('an arrival without proof makes nobody late', () => {
    const unshown = { event: 'registered', on: '2026-05-04' };
    const notShown = { status: 'noEvidence', reason: 'triggerNotShown' };
    expect(verdicts(sitting, { ...quarter, ...none, events: [unshown] }, '2026-07-01')).toMatchObject([notShown]);
    expect(verdicts(sitting, { ...quarter, events: [unshown] }, '2026-07-01')).toMatchObject([notShown]);
    // what was pending before is enough
    expect(verdicts(sitting, { ...quarter, ...pending, events: [unshown] }, '2026-07-01')).toMatchObject([
      { status: 'overdue' },
    ]);
    const late = { ...quarter, ...none, events: [unshown, shown('registered', '2026-06-25')] };
    expect(verdicts(sitting, late, '2026-07-01')).toMatchObject([{ status: 'disputed', reason: 'lateArrival' }]);
  });

  test('whether something was pending is not guessed', () => {
    expect(verdicts(sitting, quarter, '2026-07-01')).toMatchObject([{ status: 'noEvidence', reason: 'factUnknown' }]);
    const late = { ...quarter, events: [shown('registered', '2026-06-25')] };
    // with something pending it would be overdue, without it disputed
    expect(verdicts(sitting, late, '2026-07-01')).toMatchObject([{ status: 'noEvidence', reason: 'factUnknown' }]);
    const early = { ...quarter, events: [shown('registered', '2026-05-04')] };
    expect(verdicts(sitting, early, '2026-07-01')).toMatchObject([{ status: 'overdue' }]);
  });
});

test('a time limit that stands in no text is shown, and never reported as missed', () => {
  const limit = { kind: 'within' as const, n: '2', unit: 'workingDays' as const, after: ['order-signed'] };
  const post = oneDuty({ timeLimit: limit, fulfilledBy: ['posted'], isImplicit: 'yes' }, ['order-signed', 'posted']);
  const signed = shown('order-signed', '2026-11-20');
  const missed = [{ status: 'disputed', reason: 'implicitLimit', due: '2026-11-24', lateBy: null }];
  expect(verdicts(post, { events: [signed], completeUntil: '2026-12-01' }, '2026-12-01')).toEqual(missed);
  expect(verdicts(post, { events: [signed, shown('posted', '2026-11-30')] }, '2026-12-01')).toEqual(missed);
  expect(verdicts(post, { events: [signed, shown('posted', '2026-11-24')] }, '2026-12-01')).toMatchObject([
    { status: 'metInTime' },
  ]);
});

describe('a duty that follows the end of a term', () => {
  const remove = oneDuty(
    {
      timeLimit: { kind: 'within', n: '1', unit: 'workingDays', after: ['term-ended'] },
      fulfilledBy: ['removed'],
    },
    ['order-signed', derived('term-ended', 'order-signed', '5'), 'removed'],
  );
  // five years from 20 November 2021 end on Friday 20 November 2026; the next working day is Monday 23 November
  const signed = shown('order-signed', '2021-11-20');
  const record = { events: [signed], completeUntil: '2026-12-01' };

  test('before the end it is expected', () => {
    expect(verdicts(remove, record, '2026-11-19')).toEqual([
      { status: 'notTriggered', reason: null, due: '2026-11-23', lateBy: null },
    ]);
    expect(judge(remove, record, '2026-11-19').findings[0]?.trigger).toMatchObject({
      on: '2026-11-20',
      isDerived: true,
    });
  });

  test('from its day on it is due, and then overdue', () => {
    expect(verdicts(remove, record, '2026-11-20')).toMatchObject([{ status: 'due', due: '2026-11-23' }]);
    expect(verdicts(remove, record, '2026-11-23')).toMatchObject([{ status: 'due' }]);
    expect(verdicts(remove, record, '2026-11-24')).toMatchObject([{ status: 'overdue', lateBy: 1 }]);
  });

  test('it is proved by what proves the beginning of the term', () => {
    const unshown = { events: [{ event: 'order-signed', on: '2021-11-20' }], completeUntil: '2026-12-01' };
    expect(verdicts(remove, unshown, '2026-11-24')).toMatchObject([
      { status: 'noEvidence', reason: 'triggerNotShown' },
    ]);
  });

  test('nothing more is expected of a case that has ended, or of what was done before', () => {
    const removed = { events: [signed, shown('removed', '2024-03-04')] };
    const nothing = [{ status: 'notTriggered', reason: null, due: null, lateBy: null }];
    expect(verdicts(remove, removed, '2026-11-19')).toEqual(nothing);
    const closed = { ...record, closed: { on: '2024-03-04', reason: 'completed' as const } };
    expect(verdicts(remove, closed, '2026-11-19')).toEqual(nothing);
    expect(verdicts(remove, closed, '2026-12-01')).toMatchObject([{ status: 'notApplicable', reason: 'caseClosed' }]);
    // before it ended it was expected
    expect(verdicts(remove, closed, '2024-03-01')).toMatchObject([{ due: '2026-11-23' }]);
  });

  test('29 February begins a term that ends on 28 February', () => {
    // Wednesday 28 February 2029 lies after the last calendar: the term ends all the same, and no working day can be counted
    const leap = { events: [shown('order-signed', '2024-02-29')] };
    const [finding] = judge(remove, leap, '2026-11-19').findings;
    expect(finding?.trigger?.on).toBe('2029-02-28');
    expect(finding).toMatchObject({ status: 'notTriggered', deadline: null });
  });
});

describe('a duty without a number of days', () => {
  test('while it is not done no day can be named; done it is in time', () => {
    const inform = oneDuty({ timeLimit: { kind: 'onEvent' }, arisesOn: 'decided', fulfilledBy: ['informed'] }, [
      'decided',
      'informed',
    ]);
    const decided = shown('decided', '2026-11-02');
    expect(verdicts(inform, {}, '2026-12-01')).toMatchObject([{ status: 'notTriggered' }]);
    expect(verdicts(inform, { events: [decided], completeUntil: '2026-12-01' }, '2026-12-01')).toMatchObject([
      { status: 'undatable', reason: 'noNumber' },
    ]);
    expect(verdicts(inform, { events: [decided, shown('informed', '2026-11-30')] }, '2026-12-01')).toMatchObject([
      { status: 'metInTime', due: null },
    ]);
  });

  test('an earliest day is a bound from below: earlier than it is not lawful, and never late', () => {
    const include = oneDuty(
      { timeLimit: { kind: 'notBefore', n: '3', unit: 'months', after: ['notice-given'] }, fulfilledBy: ['included'] },
      ['notice-given', 'included'],
    );
    // three months from 30 November 2025 end on 28 February 2026
    const given = shown('notice-given', '2025-11-30');
    const on = (day: string) => judge(include, { events: [given, shown('included', day)] }, '2026-12-01').findings[0];
    expect(on('2026-02-28')).toMatchObject({ status: 'metInTime', earliest: '2026-02-28', deadline: null });
    expect(on('2026-02-27')).toMatchObject({ status: 'undatable', reason: 'doneTooEarly' });
    expect(judge(include, { events: [given] }, '2026-12-01').findings[0]).toMatchObject({
      status: 'undatable',
      reason: 'onlyEarliestDay',
      earliest: '2026-02-28',
    });
  });
});

test('what counting cannot reach is said, and not guessed', () => {
  const publish = oneDuty({ timeLimit: { kind: 'within', n: '2', unit: 'workingDays', after: ['order-signed'] } }, [
    'order-signed',
  ]);
  // the calendars reach from 1 January 2016 to 31 December 2027: Friday 31 December 2027 has no second working day after it
  expect(verdicts(publish, { events: [shown('order-signed', '2027-12-31')] }, '2028-01-05')).toEqual([
    { status: 'undatable', reason: 'afterLastCalendar', due: null, lateBy: null },
  ]);
});
