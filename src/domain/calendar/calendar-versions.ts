import type { PlainDate } from './plain-date.ts';
import { buildCalendar, type Week, type WorkingCalendar, type YearOfCalendar } from './working-calendar.ts';

/** The calendar as it was known on a day. */
export type CalendarKnownOn = (day: PlainDate) => WorkingCalendar;

/**
 * The calendar in all its versions: a change that became known on a day holds from that day on, so that what was judged before
 * keeps the calendar it was judged by. Each version is built once.
 *
 * @returns null where no year is held
 */
export function calendarVersions(years: readonly YearOfCalendar[], week: Week): CalendarKnownOn | null {
  if (buildCalendar(years, week) === null) return null;
  const changes = [...new Set(years.flatMap(({ fields }) => fields.changes.map(({ on }) => on)))].sort();
  const versions = new Map<number, WorkingCalendar>();
  return (day) => {
    const number = changes.filter((on) => on <= day).length;
    const known = versions.get(number) ?? buildCalendar(years, week, changes[number - 1] ?? '0000-01-01');
    if (known === null) throw new Error('a calendar that was built cannot be built again');
    versions.set(number, known);
    return known;
  };
}
