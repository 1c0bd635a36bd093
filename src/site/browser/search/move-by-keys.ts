/** Arrows go from the field through the results and back, Escape clears the field; Enter follows the link that has the focus. */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  const links = (): readonly HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('h3 a')];

  function step(by: number): void {
    const all = links();
    const focused = document.activeElement;
    const next = (focused instanceof HTMLAnchorElement ? all.indexOf(focused) : -1) + by;
    if (next < 0) field.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  }

  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && links().length > 0) {
      event.preventDefault();
      links()[0]?.focus();
    }
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      field.value = '';
      clear();
    }
  });
  results.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.focus();
      field.select();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
}
