/** Shows the filter of the list of acts and makes it work; without this the list stands in full and there is no form. */
export function filterActs(): void {
  const form = document.querySelector<HTMLFormElement>('#act-filter');
  const rows = [...document.querySelectorAll<HTMLElement>('#act-list > li')];
  const result = form?.querySelector('[role="status"]');
  if (form === null || result === null || result === undefined) return;

  const filter = (): void => {
    const chosen = new FormData(form);
    const words = fold(String(chosen.get('words') ?? '')).split(/\s+/u);
    const fits = (row: HTMLElement): boolean =>
      ['kind', 'status'].every((name) => ['', row.dataset[name]].includes(String(chosen.get(name) ?? ''))) &&
      words.every((word) => fold(row.textContent ?? '').includes(word));
    for (const row of rows) row.hidden = !fits(row);
    const found = rows.filter((row) => !row.hidden).length;
    result.textContent = found === 0 ? (form.dataset['none'] ?? '') : (form.dataset['found'] ?? '').replace('{n}', String(found));
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
}

const fold = (text: string): string => text.toLocaleLowerCase();
