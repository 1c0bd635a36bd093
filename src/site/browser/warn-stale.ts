/**
 * Shows the banner of a page that is older than the publisher wants, by the clock of the reader and the day in Kazakhstan. A clock that is
 * before the day of the build is wrong, and nothing is shown.
 */
export function warnStale(): void {
  const banner = document.querySelector<HTMLElement>('.stale[data-as-of]');
  const passed = daysSince(banner?.dataset['asOf'] ?? '');
  if (banner === null || passed === null || passed <= Number(banner.dataset['staleAfter'])) return;
  const count = banner.querySelector('b');
  if (count !== null) count.textContent = String(passed);
  banner.hidden = false;
}

function daysSince(day: string): number | null {
  const days = (Date.parse(todayInKazakhstan()) - Date.parse(day)) / 86_400_000;
  return Number.isInteger(days) ? days : null;
}

/** By parts, because browsers do not agree on the order of a date. */
function todayInKazakhstan(): string {
  const form = { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en-US', form).formatToParts(new Date());
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
