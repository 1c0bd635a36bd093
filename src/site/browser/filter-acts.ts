/** Shows the filter of the list of acts and makes it work; without this the list stands in full and there is no form. */
export function filterActs(): void {
  const search = document.querySelector<HTMLElement>('#act-filter');
  const rows = [...document.querySelectorAll<HTMLElement>('#act-list > li')];
  const result = search?.querySelector('[role="status"]');
  if (search === null || !result) return;

  const chosen = (name: string): string =>
    search.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';
  const filter = (): void => {
    const words = fold(chosen('words')).split(/\s+/u);
    const fits = (row: HTMLElement): boolean =>
      ['kind', 'status'].every((name) => ['', row.dataset[name]].includes(chosen(name))) &&
      words.every((word) => fold(row.textContent ?? '').includes(word));
    for (const row of rows) row.hidden = !fits(row);
    const found = rows.filter((row) => !row.hidden).length;
    result.textContent =
      found === 0 ? (search.dataset['none'] ?? '') : (search.dataset['found'] ?? '').replace('{n}', String(found));
  };

  search.addEventListener('input', filter);
  search.hidden = false;
  filter();
}

const fold = (text: string): string => text.toLocaleLowerCase();
