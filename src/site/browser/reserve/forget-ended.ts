const everyMinute = 60_000;

/**
 * Takes rows off the list from the day on which they must not be shown: a page may be older than the day on which it is read, and may
 * stay open over midnight in Kazakhstan. They are taken out of the page, not only hidden, so that no copy and no printed sheet has them.
 */
export function forgetEnded(afterwards: () => void): void {
  const table = document.querySelector<HTMLTableElement>('#reserve-list');
  const status = document.querySelector<HTMLElement>('#reserve-hidden');
  if (table === null || status === null) return;
  let forgotten = 0;

  const forget = (): void => {
    const today = todayInKazakhstan(new Date());
    const ended = rowsOf(table).filter(({ dataset }) => (dataset['leaves'] ?? '9') <= today);
    if (ended.length === 0) return;
    const year = document.querySelector<HTMLElement>('[data-year]')?.dataset['year'] ?? '';
    addTo('now', -ended.length);
    addTo('left', ended.filter(({ dataset }) => dataset['leaves']?.startsWith(year)).length);
    for (const row of ended) row.remove();
    forgotten += ended.length;
    const left = rowsOf(table);
    for (const [index, row] of left.entries()) {
      const [number] = row.cells;
      if (number !== undefined) number.textContent = String(index + 1);
    }
    if (left.length === 0) showEmpty(table);
    status.textContent = (status.dataset['hidden'] ?? '').replace('{n}', String(forgotten));
    afterwards();
  };

  forget();
  setInterval(forget, everyMinute);
  // a timer sleeps with the page
  for (const event of ['visibilitychange', 'pageshow', 'beforeprint'] as const) addEventListener(event, forget);
}

function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
}

function addTo(count: string, by: number): void {
  const place = document.querySelector(`[data-count="${count}"]`);
  if (place !== null) place.textContent = String(Number(place.textContent) + by);
}

function showEmpty(table: HTMLTableElement): void {
  table.parentElement?.remove();
  document.querySelector('#reserve-filter')?.remove();
  const empty = document.querySelector<HTMLElement>('#reserve-empty');
  if (empty !== null) empty.hidden = false;
}

/** The calendar date in Kazakhstan, whatever the clock of the reader's device is set to: `2026-11-21`. */
function todayInKazakhstan(now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Almaty',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(now);
}
