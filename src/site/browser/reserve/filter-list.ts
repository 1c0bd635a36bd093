import { foldLetters } from '../../../domain/kazakh/fold-letters.ts';

/** Shows the filter of the list and makes it work; gives back what applies it anew, after rows have gone. */
export function filterList(): () => void {
  const search = document.querySelector<HTMLElement>('#reserve-filter');
  const result = search?.querySelector('[role="status"]');
  if (search === null || !result) return () => {};

  const chosen = (name: string): string =>
    search.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  const filter = (): void => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('#reserve-list tbody tr')];
    const words = foldLetters(chosen('words')).split(/\s+/u);
    for (const row of rows) {
      const name = foldLetters(row.querySelector('th')?.textContent ?? '');
      const isOfOrder = ['', row.dataset['order']].includes(chosen('order'));
      row.hidden = !isOfOrder || !words.every((word) => name.includes(word));
    }
    const found = rows.filter((row) => !row.hidden).length;
    const { none = '', found: some = '' } = search.dataset;
    const told = found === 0 ? none : some.replace('{n}', String(found));
    if (result.textContent !== told) result.textContent = told;
  };

  search.addEventListener('input', filter);
  search.hidden = false;
  filter();
  return filter;
}
