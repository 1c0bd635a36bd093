import { describe, expect, test } from 'vitest';
import { checkCalendars } from '../../src/checks/calendars.ts';
import { weekdayOf } from '../../src/domain/calendar/plain-date.ts';
import { type CalendarDay, dayOn, type WorkingCalendar } from '../../src/domain/calendar/working-calendar.ts';
import { addWorkingDays, isWorkingDay } from '../../src/domain/calendar/working-days.ts';
import { corpus, heldCalendar } from './held-calendar.ts';
import { countsInTheSources, yearsInTheSources } from './non-working-days.ts';

const five = heldCalendar('five');
const six = heldCalendar('six');

function daysOf(calendar: WorkingCalendar, period: string | number): readonly CalendarDay[] {
  return calendar.days.filter(({ date }) => date.startsWith(`${period}-`));
}

function restDaysOf(calendar: WorkingCalendar, period: string): number {
  return daysOf(calendar, period).filter(({ isWorking }) => !isWorking).length;
}

test('the years from 2016 to 2027 are held without a gap', () => {
  expect([five.first, five.last]).toEqual(['2016-01-01', '2027-12-31']);
  expect(yearsInTheSources.map(({ year }) => year)).toEqual([...corpus.calendars.keys()]);
});

describe.each(yearsInTheSources)('$year, five-day week', ({ year, off, worked, restDays, workingDays }) => {
  const days = daysOf(five, year);
  const monthDays = (some: readonly CalendarDay[]): string => some.map(({ date }) => date.slice(5)).join(' ');

  test('the days off from Monday to Friday are those of the published calendars', () => {
    expect(monthDays(days.filter(({ date, isWorking }) => !isWorking && weekdayOf(date) <= 5))).toBe(off);
  });

  test('the days that work only because they were moved are those of the published calendars', () => {
    expect(monthDays(days.filter(({ mark }) => mark?.kind === 'movedWorking'))).toBe(worked);
  });

  test('no other Saturday or Sunday works', () => {
    const weekends = days.filter(({ date, isWorking }) => isWorking && weekdayOf(date) > 5);
    expect(weekends.every(({ mark }) => mark?.kind === 'movedWorking')).toBe(true);
  });

  test(`it has ${restDays} days of rest and ${workingDays} working days`, () => {
    expect(days.filter(({ isWorking }) => !isWorking)).toHaveLength(restDays);
    expect(days.filter(({ isWorking }) => isWorking)).toHaveLength(workingDays);
  });
});

describe('numbers of days of rest that were published are reached', () => {
  test.each(countsInTheSources)('$period: $five in the five-day week', ({ period, five: expected }) => {
    expect(restDaysOf(five, period)).toBe(expected);
  });

  test.each(
    countsInTheSources.flatMap(({ period, six: expected }) => (expected === null ? [] : [{ period, expected }])),
  )('$period: $expected in the six-day week', ({ period, expected }) => {
    expect(restDaysOf(six, period)).toBe(expected);
  });
});

test('the substitutes of every year are those that the rule gives, and no day is both off and worked', () => {
  expect(corpus.calendars.size).toBe(12);
  expect(checkCalendars(corpus)).toEqual([]);
});

describe('days that are often got wrong', () => {
  test('Saturday 4 May 2024 was a working day, so one working day after Friday is Saturday', () => {
    expect(addWorkingDays(five, '2024-05-03', 1)).toMatchObject({ kind: 'reached', date: '2024-05-04' });
  });

  test('Sunday 5 January 2025 was a working day in both weeks', () => {
    expect(dayOn(five, '2025-01-05')?.mark).toEqual({
      kind: 'movedWorking',
      off: '2025-01-03',
      source: 'order-2024-436',
    });
    expect([isWorkingDay(five, '2025-01-05'), isWorkingDay(six, '2025-01-05')]).toEqual([true, true]);
  });

  test('a Saturday that was moved does not concern the six-day week', () => {
    expect([isWorkingDay(six, '2024-05-04'), isWorkingDay(six, '2024-05-08')]).toEqual([true, true]);
  });

  test('17 June 2024 was a working day, but off in the calendar that was known on 1 June 2024', () => {
    expect(isWorkingDay(five, '2024-06-17')).toBe(true);
    expect(isWorkingDay(heldCalendar('five', '2024-06-01'), '2024-06-17')).toBe(false);
    expect(isWorkingDay(heldCalendar('five', '2024-06-07'), '2024-06-17')).toBe(true);
  });

  test('Monday 11 May 2020 worked: the day off for Victory Day was moved to Friday 8 May', () => {
    expect([isWorkingDay(five, '2020-05-08'), isWorkingDay(five, '2020-05-11')]).toEqual([false, true]);
  });

  test('31 August 2026 was off in the calendar first published, and worked once Constitution Day was moved', () => {
    expect(isWorkingDay(heldCalendar('five', '2026-01-15'), '2026-08-31')).toBe(false);
    expect(isWorkingDay(five, '2026-08-31')).toBe(true);
  });

  test('nobody rested on 16 March 2026: 15 March is a holiday from 2027 on', () => {
    expect([isWorkingDay(five, '2026-03-16'), isWorkingDay(five, '2027-03-15')]).toEqual([true, false]);
  });

  test('what is not settled says so: from August 2026 on', () => {
    const provisional = five.days.filter(({ isProvisional }) => isProvisional);
    expect(provisional[0]?.date).toBe('2026-08-01');
    expect(provisional.every(({ date }) => date >= '2026-08-01')).toBe(true);
    expect(dayOn(five, '2027-07-01')?.isProvisional).toBe(true);
  });
});
