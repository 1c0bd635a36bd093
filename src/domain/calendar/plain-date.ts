// Dates of the law are calendar dates in Kazakhstan: no time of day, no time zone. Arithmetic goes over whole days since
// 1970-01-01, so that it is exact, fast and the same in a browser.

/** A calendar date, `2026-11-21`. */
export type PlainDate = string;

const msPerDay = 86_400_000;

/**
 * Whole days since 1970-01-01.
 *
 * @example dayNumber('1970-01-02') // 1
 */
export function dayNumber(date: PlainDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) / msPerDay;
}

/**
 * The date of a day number.
 *
 * @example dateOfDay(1) // '1970-01-02'
 */
export function dateOfDay(day: number): PlainDate {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return weekdayOfDay(dayNumber(date));
}

export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/**
 * @example addCalendarDays('2016-03-15', 10) // '2016-03-25'
 * @example addCalendarDays('2024-03-01', -1) // '2024-02-29'
 */
export function addCalendarDays(date: PlainDate, n: number): PlainDate {
  return dateOfDay(dayNumber(date) + n);
}

/** A date some months or years away; `isClamped` where the day number does not exist there and the last day stands for it. */
export interface ClampedDate {
  readonly date: PlainDate;
  readonly isClamped: boolean;
}

/**
 * The same day number n months later, or the last day of that month.
 *
 * @example addMonthsClamped('2025-01-31', 1) // { date: '2025-02-28', isClamped: true }
 * @example addMonthsClamped('2025-03-15', 3) // { date: '2025-06-15', isClamped: false }
 */
export function addMonthsClamped(date: PlainDate, n: number): ClampedDate {
  const months = yearOf(date) * 12 + (monthOf(date) - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  const day = Number(date.slice(8, 10));
  const last = daysInMonth(year, month);
  return { date: isoDate(year, month, Math.min(day, last)), isClamped: day > last };
}

/**
 * The same day n years later; 28 February for 29 February of a leap year.
 *
 * @example addYearsClamped('2024-02-29', 5) // { date: '2029-02-28', isClamped: true }
 * @example addYearsClamped('2021-03-01', 5) // { date: '2026-03-01', isClamped: false }
 */
export function addYearsClamped(date: PlainDate, n: number): ClampedDate {
  return addMonthsClamped(date, n * 12);
}

/** What a stretch of time is measured in, besides working days. */
export type StretchUnit = 'calendarDays' | 'months' | 'years';

/**
 * The end of a stretch of days, months or years; of one that is counted back, its beginning.
 *
 * @example addStretch('2024-02-29', 5, 'years') // { date: '2029-02-28', isClamped: true }
 */
export function addStretch(date: PlainDate, n: number, unit: StretchUnit): ClampedDate {
  switch (unit) {
    case 'calendarDays':
      return { date: addCalendarDays(date, n), isClamped: false };
    case 'months':
      return addMonthsClamped(date, n);
    case 'years':
      return addYearsClamped(date, n);
  }
}

/** @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
