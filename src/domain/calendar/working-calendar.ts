// Which days are working days: the Law "On Holidays" (articles 4 and 5) and the Labour Code (articles 84 and 85), as the
// documents of content/calendars/ apply them year by year. Nothing here knows a holiday.

import type { CalendarFields } from '../../../schemas/calendar.ts';
import { dateOfDay, dayNumber, isoDate, type PlainDate, weekdayOfDay } from './plain-date.ts';

/** The working week: Monday to Friday, or Monday to Saturday. */
export type Week = 'five' | 'six';

/** Why a day is not what its place in the week says. A holiday on a Sunday is marked as the holiday. */
export type DayMark =
  | { readonly kind: 'rest' }
  | { readonly kind: 'holiday'; readonly holiday: string }
  | { readonly kind: 'substitute'; readonly for: PlainDate; readonly holiday: string }
  | { readonly kind: 'movedOff'; readonly works: PlainDate; readonly source: string }
  | { readonly kind: 'movedWorking'; readonly off: PlainDate; readonly source: string }
  /** Before a later change of the calendar it was off, or worked. */
  | { readonly kind: 'formerly'; readonly was: 'working' | 'off' };

export interface CalendarDay {
  readonly date: PlainDate;
  readonly isWorking: boolean;
  /** Null for an ordinary working day. */
  readonly mark: DayMark | null;
  /** It may still change. */
  readonly isProvisional: boolean;
}

/** The days from the first to the last year that is held without a gap. */
export interface WorkingCalendar {
  readonly week: Week;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** By day number, from that of `first`. */
  readonly days: readonly CalendarDay[];
}

export interface YearOfCalendar {
  readonly year: number;
  readonly fields: DaysOfYear;
}

/** What of a year decides about its days. */
export type DaysOfYear = Pick<CalendarFields, 'holidays' | 'substitutes' | 'transfers' | 'changes' | 'provisional'>;

/**
 * The calendar of consecutive years for one working week. With `knownOn` it is the calendar as it was known on that day:
 * changes that were made known later are taken back.
 *
 * Years after a gap are left out: nothing is counted across a year that is not held.
 */
export function buildCalendar(
  years: readonly YearOfCalendar[],
  week: Week,
  knownOn: PlainDate | null = null,
): WorkingCalendar | null {
  const sorted = years.toSorted((a, b) => a.year - b.year);
  const [start] = sorted;
  if (start === undefined) return null;
  const held = sorted.filter(({ year }, index) => year === start.year + index);
  const days = held.flatMap((year) => daysOfYear(year, week, knownOn));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { week, first: first.date, last: last.date, days };
}

function daysOfYear({ year, fields }: YearOfCalendar, week: Week, knownOn: PlainDate | null): CalendarDay[] {
  const marks = marksOf(fields, week, knownOn);
  const first = dayNumber(isoDate(year, 1, 1));
  const length = dayNumber(isoDate(year + 1, 1, 1)) - first;
  const provisionalFrom = fields.provisional?.from ?? null;
  return Array.from({ length }, (_, index) => {
    const date = dateOfDay(first + index);
    const isRestDay = weekdayOfDay(first + index) > (week === 'five' ? 5 : 6);
    const mark = marks.get(date) ?? (isRestDay ? restDay : null);
    const isProvisional = provisionalFrom !== null && date >= provisionalFrom;
    return { date, isWorking: mark === null || isWorkingMark(mark), mark, isProvisional };
  });
}

const restDay: DayMark = { kind: 'rest' };

function isWorkingMark(mark: DayMark): boolean {
  return mark.kind === 'movedWorking' || (mark.kind === 'formerly' && mark.was === 'working');
}

/** The days of a year that are not what their place in the week says; of two reasons the later in this list stands. */
function marksOf(fields: DaysOfYear, week: Week, knownOn: PlainDate | null): ReadonlyMap<PlainDate, DayMark> {
  const concerns = (entry: { readonly week: Week | 'both' }): boolean => entry.week === 'both' || entry.week === week;
  const marks = new Map<PlainDate, DayMark>();
  const holidays = new Map(fields.holidays.map(({ day, holiday }) => [day, holiday]));
  for (const [day, holiday] of holidays) marks.set(day, { kind: 'holiday', holiday });
  for (const entry of fields.substitutes.filter(concerns)) {
    marks.set(entry.off, { kind: 'substitute', for: entry.for, holiday: holidays.get(entry.for) ?? '' });
  }
  for (const { works, off, source } of fields.transfers.filter(concerns)) {
    marks.set(works, { kind: 'movedWorking', off, source });
    marks.set(off, { kind: 'movedOff', works, source });
  }
  if (knownOn === null) return marks;
  for (const change of fields.changes.toReversed()) {
    if (change.on <= knownOn) continue;
    for (const { day, was } of change.days.filter(concerns)) marks.set(day, { kind: 'formerly', was });
  }
  return marks;
}

/** What a day is; null outside the years that are held. */
export function dayOn(calendar: WorkingCalendar, date: PlainDate): CalendarDay | null {
  return calendar.days[dayNumber(date) - dayNumber(calendar.first)] ?? null;
}
