/** The only place that learns today's date: the calendar date in Kazakhstan, `2026-11-21`. */
export function todayInKazakhstan(): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Almaty',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date());
}
