/** "/" goes to the search field of the page, unless something is being typed. */
export function focusSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
    const field = [...document.querySelectorAll<HTMLInputElement>('[data-search]')].at(-1);
    if (field === undefined) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
