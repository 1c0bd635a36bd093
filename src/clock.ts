/** The only place that learns today's date: the calendar date in Kazakhstan, `2026-11-21`. */
export function todayInKazakhstan(): string {
  return dayInKazakhstan(now());
}

/** This moment, for records of when something came up and for comparing clocks. */
export function now(): Date {
  return new Date();
}

/** The calendar date in Kazakhstan at a moment. */
export function dayInKazakhstan(moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Almaty',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(moment);
}
