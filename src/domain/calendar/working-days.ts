// Counting in working days. "2 жұмыс күні ішінде": the day of the event is day 0, day 1 is the next working day, and the n-th
// is the last day in time.

import { dayNumber, type PlainDate } from './plain-date.ts';
import { type CalendarDay, dayOn, type WorkingCalendar } from './working-calendar.ts';

/** A day that was counted or passed over. */
export interface CountedDay {
  readonly day: CalendarDay;
  /** The how-manieth working day it is; null for a day that does not count. */
  readonly number: number | null;
}

/** Where counting ended: at a day, or at the edge of the years that are held. */
export type Counted =
  | { readonly kind: 'reached'; readonly date: PlainDate; readonly days: readonly CountedDay[] }
  | { readonly kind: 'outOfCalendar'; readonly edge: PlainDate; readonly direction: 'before' | 'after' };

/** Whether a day is a working day; null outside the years that are held. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean | null {
  return dayOn(calendar, date)?.isWorking ?? null;
}

/**
 * The n-th working day after a day. Refuses when it would leave the calendar.
 *
 * @example addWorkingDays(calendar, '2024-05-03', 1) // Friday: reached '2024-05-04', a working Saturday
 * @example addWorkingDays(calendar, '2026-11-20', 2) // Friday: reached '2026-11-24', Tuesday
 */
export function addWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): Counted {
  return count(calendar, from, n, 1);
}

/**
 * The n-th working day before a day: the last day on which something was done that must lie n working days before it.
 *
 * @example subtractWorkingDays(calendar, '2026-11-26', 3) // Thursday: reached '2026-11-23', Monday
 * @example subtractWorkingDays(calendar, '2026-05-12', 1) // Tuesday; 11 May stands for Victory Day: reached '2026-05-08'
 */
export function subtractWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): Counted {
  return count(calendar, from, n, -1);
}

function count(calendar: WorkingCalendar, from: PlainDate, n: number, step: 1 | -1): Counted {
  const days: CountedDay[] = [];
  const start = dayNumber(calendar.first);
  let number = 0;
  for (let at = dayNumber(from) + step; number < n; at += step) {
    const day = calendar.days[at - start];
    if (day === undefined) {
      return step === 1
        ? { kind: 'outOfCalendar', edge: calendar.last, direction: 'after' }
        : { kind: 'outOfCalendar', edge: calendar.first, direction: 'before' };
    }
    if (day.isWorking) number += 1;
    days.push({ day, number: day.isWorking ? number : null });
  }
  return { kind: 'reached', date: days.at(-1)?.day.date ?? from, days };
}

/**
 * The first working day that is not earlier than a day, with the days passed over before it. Refuses when that would leave the calendar.
 *
 * @example rollForward(calendar, '2023-11-25') // Saturday: reached '2023-11-27'
 * @example rollForward(calendar, '2024-11-08') // a working day: reached '2024-11-08'
 */
export function rollForward(calendar: WorkingCalendar, date: PlainDate): Counted {
  const day = dayOn(calendar, date);
  if (day?.isWorking === true) return { kind: 'reached', date, days: [] };
  if (day === null) {
    return date > calendar.last
      ? { kind: 'outOfCalendar', edge: calendar.last, direction: 'after' }
      : { kind: 'outOfCalendar', edge: calendar.first, direction: 'before' };
  }
  return addWorkingDays(calendar, date, 1);
}

/**
 * How many working days lie after one day up to and including a later one: the lateness of what was done on the later. Null where
 * the calendar does not reach.
 *
 * @example workingDaysAfter(calendar, '2026-11-24', '2026-11-26') // 2
 */
export function workingDaysAfter(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): number | null {
  if (dayOn(calendar, from) === null || dayOn(calendar, to) === null) return null;
  const start = dayNumber(calendar.first);
  let number = 0;
  const end = dayNumber(to);
  for (let at = dayNumber(from) + 1; at <= end; at += 1) {
    if (calendar.days[at - start]?.isWorking === true) number += 1;
  }
  return number;
}

/** Whether any day from one to another, in either direction, may still change. */
export function isAnyProvisional(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): boolean {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const start = dayNumber(calendar.first);
  const end = dayNumber(last);
  for (let at = dayNumber(first); at <= end; at += 1) {
    if (calendar.days[at - start]?.isProvisional === true) return true;
  }
  return false;
}

/** The days of a stretch that are not working days, in order. */
export function restDaysBetween(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): readonly CalendarDay[] {
  const start = dayNumber(calendar.first);
  const days: CalendarDay[] = [];
  const end = dayNumber(to);
  for (let at = dayNumber(from); at <= end; at += 1) {
    const day = calendar.days[at - start];
    if (day?.isWorking === false) days.push(day);
  }
  return days;
}
