import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addCalendarDays, addMonthsClamped, addYearsClamped, weekdayOf } from '../../src/domain/calendar/plain-date.ts';
import type { CalendarDay, Week } from '../../src/domain/calendar/working-calendar.ts';
import {
  addWorkingDays,
  isWorkingDay,
  rollForward,
  subtractWorkingDays,
} from '../../src/domain/calendar/working-days.ts';
import { heldCalendar } from './held-calendar.ts';

describe.each<Week>(['five', 'six'])('in the calendars of 2016 to 2026, %s-day week', (week) => {
  const calendar = heldCalendar(week);
  const days: readonly CalendarDay[] = calendar.days.filter(({ date }) => date < '2027');
  const anyDay = fc.constantFrom(...days);
  const n = fc.integer({ min: 1, max: 120 });

  test('to add and then to take away the same number of working days leads back to the start, for every working day', () => {
    const working = days.filter(({ isWorking }) => isWorking);
    expect(working.length).toBeGreaterThan(2_000);
    fc.assert(
      fc.property(n, (count) => {
        const wrong = working.filter(({ date }) => {
          const there = addWorkingDays(calendar, date, count);
          if (there.kind !== 'reached') return false;
          const back = subtractWorkingDays(calendar, there.date, count);
          return back.kind !== 'reached' || back.date !== date;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('a term in working days never ends on a day of rest', () => {
    fc.assert(
      fc.property(anyDay, n, ({ date }, count) => {
        const end = addWorkingDays(calendar, date, count);
        if (end.kind === 'reached') expect(isWorkingDay(calendar, end.date)).toBe(true);
      }),
    );
  });

  test('the days that were counted are numbered without a gap', () => {
    fc.assert(
      fc.property(anyDay, n, ({ date }, count) => {
        const end = addWorkingDays(calendar, date, count);
        if (end.kind !== 'reached') return;
        const numbers = end.days.flatMap(({ number }) => (number === null ? [] : [number]));
        expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
      }),
    );
  });

  test('more days never give an earlier end, and a later start never does', () => {
    fc.assert(
      fc.property(anyDay, n, ({ date }, count) => {
        const [end, longer, later] = [
          addWorkingDays(calendar, date, count),
          addWorkingDays(calendar, date, count + 1),
          addWorkingDays(calendar, addCalendarDays(date, 1), count),
        ];
        if (end.kind !== 'reached') return;
        if (longer.kind === 'reached') expect(longer.date > end.date).toBe(true);
        if (later.kind === 'reached') expect(later.date >= end.date).toBe(true);
      }),
    );
  });

  test('the next working day is never earlier and never a day of rest', () => {
    fc.assert(
      fc.property(anyDay, ({ date }) => {
        const rolled = rollForward(calendar, date);
        if (rolled.kind !== 'reached') return;
        expect(rolled.date >= date).toBe(true);
        expect(isWorkingDay(calendar, rolled.date)).toBe(true);
      }),
    );
  });

  test('nothing is counted past the last year that is held', () => {
    expect(addWorkingDays(calendar, '2027-12-31', 1)).toEqual({
      kind: 'outOfCalendar',
      edge: '2027-12-31',
      direction: 'after',
    });
    expect(subtractWorkingDays(calendar, '2016-01-04', 2)).toMatchObject({
      kind: 'outOfCalendar',
      direction: 'before',
    });
  });
});

describe('dates agree with the standard for dates, Temporal', () => {
  const epoch = Temporal.PlainDate.from('1990-01-01');
  const anyDate = fc.integer({ min: 0, max: 25_000 }).map((days) => epoch.add({ days }));
  const constrain = { overflow: 'constrain' } as const;

  test('months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const { date: ours, isClamped } = addMonthsClamped(date.toString(), months);
        const theirs = date.add({ months }, constrain);
        expect(ours).toBe(theirs.toString());
        expect(isClamped).toBe(theirs.day !== date.day);
      }),
      { numRuns: 1_000 },
    );
  });

  test('years', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20, max: 20 }), (date, years) => {
        expect(addYearsClamped(date.toString(), years).date).toBe(date.add({ years }, constrain).toString());
      }),
      { numRuns: 1_000 },
    );
  });

  test('29 February of a leap year', () => {
    expect(addYearsClamped('2024-02-29', 5)).toEqual({ date: '2029-02-28', isClamped: true });
    expect(addYearsClamped('2024-02-29', 4)).toEqual({ date: '2028-02-29', isClamped: false });
  });

  test('days, and days of the week', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4_000, max: 4_000 }), (date, days) => {
        expect(addCalendarDays(date.toString(), days)).toBe(date.add({ days }).toString());
        expect(weekdayOf(date.toString())).toBe(date.dayOfWeek);
      }),
    );
  });
});
