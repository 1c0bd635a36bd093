/** Shows the filter of the list of acts and makes it work; without this the list stands in full and there is no form. */
export function filterActs(): void {
  const search = document.querySelector<HTMLElement>('#act-filter');
  const form = search?.querySelector('form');
  const rows = [...document.querySelectorAll<HTMLElement>('#act-list > li')];
  const result = form?.querySelector('[role="status"]');
  if (search === null || !form || !result) return;

  const filter = (): void => {
    const chosen = new FormData(form);
    const words = fold(String(chosen.get('words') ?? '')).split(/\s+/u);
    const fits = (row: HTMLElement): boolean =>
      ['kind', 'status'].every((name) => ['', row.dataset[name]].includes(String(chosen.get(name) ?? ''))) &&
      words.every((word) => fold(row.textContent ?? '').includes(word));
    for (const row of rows) row.hidden = !fits(row);
    const found = rows.filter((row) => !row.hidden).length;
    result.textContent =
      found === 0 ? (search.dataset['none'] ?? '') : (search.dataset['found'] ?? '').replace('{n}', String(found));
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  search.hidden = false;
  filter();
}

const fold = (text: string): string => text.toLocaleLowerCase();
