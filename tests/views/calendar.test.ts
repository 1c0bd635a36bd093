import { describe, expect, test } from 'vitest';
import { calendarDataSchema } from '../../schemas/calendar-data.ts';
import { viewCalendar, viewHolidays } from '../../src/views/calendar.ts';
import { viewCalendarData } from '../../src/views/calendar-data.ts';
import { indexCalendarUses } from '../../src/views/calendar-uses.ts';
import type { CalendarView } from '../../src/views/calendar-view.ts';
import { corpus } from '../calendar/held-calendar.ts';

function yearOf(year: number): CalendarView {
  const calendar = corpus.calendars.get(year);
  if (calendar === undefined) throw new Error(`no calendar of ${year}`);
  return viewCalendar(corpus, calendar);
}

describe('the page of a year', () => {
  const view = yearOf(2024);

  test('every day of the year stands once, under its day of the week', () => {
    for (const { months } of [view.five, view.six]) {
      const days = months.flatMap(({ rows }) => rows.flat().filter((day) => day !== null));
      expect(new Set(days.map(({ date }) => date)).size).toBe(366);
      expect(months.every(({ rows }) => rows.every((row) => row.length === 7))).toBe(true);
    }
    // 1 January 2024 was a Monday, 29 February a Thursday
    expect(view.five.months[0]?.rows[0]?.[0]?.date).toBe('2024-01-01');
    expect(view.five.months[1]?.rows.at(-1)?.[3]?.date).toBe('2024-02-29');
  });

  test('a moved day names the act that moved it, and the other day', () => {
    const moved = view.marked.find(({ date }) => date === '2024-05-04');
    expect(moved).toMatchObject({ five: 'movedWorking', six: 'working', weekday: 6 });
    expect(moved?.reasons).toMatchObject([
      { weeks: ['five'], reason: { kind: 'movedWorking', off: '2024-05-08', source: { id: 'order-2024-109' } } },
    ]);
  });

  test('the three days of Nauryz are told together, and the day off in their place by itself', () => {
    const march = view.five.months[2]?.marked.map(({ first, last, reason }) => [first, last, reason.kind]);
    expect(march).toEqual([
      ['2024-03-08', '2024-03-08', 'holiday'],
      ['2024-03-21', '2024-03-23', 'holiday'],
      ['2024-03-25', '2024-03-25', 'substitute'],
    ]);
  });

  test('where the weeks differ each has its own reason', () => {
    // Nauryz of 2026: Saturday 21 and Sunday 22 March in the five-day week, Sunday alone in the six-day week
    const day = yearOf(2026).marked.find(({ date }) => date === '2026-03-24');
    expect(day?.reasons.map(({ weeks, reason }) => [weeks, reason.kind === 'substitute' && reason.for])).toEqual([
      [['five'], '2026-03-21'],
      [['six'], '2026-03-22'],
    ]);
  });

  test('what is not settled is said for the months that it concerns', () => {
    const { five, provisional } = yearOf(2026);
    expect(provisional).toMatchObject({ from: '2026-08-01', isWholeYear: false });
    expect(five.months.filter(({ isProvisional }) => isProvisional).map(({ month }) => month)).toEqual([
      8, 9, 10, 11, 12,
    ]);
    expect(yearOf(2027).provisional?.isWholeYear).toBe(true);
    expect(view.provisional).toBeNull();
  });
});

test('holidays are told with the years in which they are days off', () => {
  const years = new Map(viewHolidays(corpus).map(({ id, years: held }) => [id, held]));
  expect(years.get('first-president-day')).toEqual({ first: 2016, last: 2021 });
  expect(years.get('republic-day')).toEqual({ first: 2022, last: 2025 });
  expect(years.get('nauryz')).toEqual({ first: 2016, last: 2027 });
  expect([...years.values()]).not.toContain(null);
});

describe('which calendars rest on an outside act', () => {
  const uses = indexCalendarUses(corpus);

  test('an act that moved days, with the days', () => {
    expect(uses.get('order-2024-436')).toEqual([{ year: 2025, moved: [{ works: '2025-01-05', off: '2025-01-03' }] }]);
    expect(uses.get('resolution-2017-864')?.flatMap(({ moved }) => moved)).toHaveLength(5);
  });

  test('the law that makes holidays days off, in every year', () => {
    expect(uses.get('law-on-holidays')?.map(({ year }) => year)).toEqual([...corpus.calendars.keys()]);
    expect(uses.get('law-on-holidays')?.every(({ moved }) => moved.length === 0)).toBe(true);
  });

  test('an act that no calendar names is not among them', () => {
    expect(uses.has('law-on-treaties')).toBe(false);
  });
});

test('the data say of every day what it is in both weeks, and why', () => {
  const data = calendarDataSchema.parse(viewCalendarData(yearOf(2025)));
  expect(data.days).toHaveLength(365);
  const on = (date: string) => data.days.find((day) => day.date === date);
  expect(on('2025-01-05')).toMatchObject({ five: 'working', six: 'working' });
  expect(on('2025-01-03')?.marks).toEqual([
    { week: 'both', kind: 'movedOff', name: null, other: '2025-01-05', source: 'source:order-2024-436' },
  ]);
  expect(on('2025-03-10')).toMatchObject({ five: 'off', six: 'working' });
  expect(on('2025-03-11')).toEqual({ date: '2025-03-11', five: 'working', six: 'working' });
});
