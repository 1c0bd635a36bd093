/** Shows the filter of a plan and makes it work: by body, partner, section, priority and time. A section without a match is hidden. */
export function filterPlan(): void {
  const search = document.querySelector<HTMLElement>('#plan-filter');
  const result = search?.querySelector('[role="status"]');
  const table = document.querySelector<HTMLTableElement>('#plan-form');
  if (search === null || table === null || !result) return;
  const choices = [...search.querySelectorAll('select')];

  const filter = (): void => {
    const isAll = choices.every(({ value }) => value === '');
    let found = 0;
    for (const section of table.tBodies) {
      const rows = [...section.querySelectorAll<HTMLTableRowElement>('.treaty')];
      for (const row of rows) row.hidden = !choices.every(({ name, value }) => has(row, name, value));
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = left === 0 && !isAll;
      found += left;
    }
    const { none = '', found: some = '' } = search.dataset;
    result.textContent = found === 0 ? none : some.replace('{n}', String(found));
  };

  search.addEventListener('input', filter);
  search.hidden = false;
  showTarget();
  addEventListener('hashchange', showTarget);
  filter();

  /** A link to a treaty that the filter hides takes the filter away. */
  function showTarget(): void {
    const row = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(row instanceof HTMLTableRowElement) || !row.hidden) return;
    for (const choice of choices) choice.value = '';
    filter();
    row.scrollIntoView();
  }
}

/** A treaty can have several partners and priorities: `2.1` is not found in `2.10`. */
function has(row: HTMLTableRowElement, name: string, value: string): boolean {
  return value === '' || (row.dataset[name] ?? '').split(' ').includes(value);
}
