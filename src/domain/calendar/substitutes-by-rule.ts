// The Law "On Holidays", article 5, and the Labour Code, article 85: where a holiday falls on a day of rest, the next working day
// after it is a day off. Which holidays have a substitute says the document of the holiday.

import { dateOfDay, dayNumber, type PlainDate, weekdayOfDay } from './plain-date.ts';
import type { Week } from './working-calendar.ts';

/** A holiday in its year, and whether another day is off when it falls on a day of rest. */
export interface HolidayOnDay {
  readonly day: PlainDate;
  readonly isSubstituted: boolean;
}

/** A day off in place of a holiday that fell on a day of rest. */
export interface Substitute {
  readonly for: PlainDate;
  readonly off: PlainDate;
}

/** Whether a day is a day of rest by its place in the week alone. */
export function isRestDayOfWeek(date: PlainDate, week: Week): boolean {
  return weekdayOfDay(dayNumber(date)) > (week === 'five' ? 5 : 6);
}

/**
 * The substitutes of a year, in the order of their holidays. Days that an act moves play no part: it moves what the rule gives.
 *
 * @example Nauryz of 2026, five-day week: 21 March (Saturday) -> 24 March, 22 March (Sunday) -> 25 March, since 23 March is a holiday
 * @example Nauryz of 2026, six-day week: 22 March (Sunday) -> 24 March
 */
export function substitutesByRule(holidays: readonly HolidayOnDay[], week: Week): readonly Substitute[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const due = holidays.filter(({ day, isSubstituted }) => isSubstituted && isRestDayOfWeek(day, week));
  return due
    .map(({ day }) => day)
    .sort()
    .map((day): Substitute => {
      const off = nextFreeDay(day, week, taken);
      taken.add(off);
      return { for: day, off };
    });
}

function nextFreeDay(day: PlainDate, week: Week, taken: ReadonlySet<PlainDate>): PlainDate {
  for (let at = dayNumber(day) + 1; ; at += 1) {
    const date = dateOfDay(at);
    if (!isRestDayOfWeek(date, week) && !taken.has(date)) return date;
  }
}
