/** Shows the field that searches in the act; what searches is loaded when somebody goes there. */
export function offerActSearch(law: HTMLElement): void {
  const search = document.querySelector<HTMLElement>('#act-search');
  const field = search?.querySelector('input');
  if (search === null || !field) return;
  search.hidden = false;
  field.addEventListener(
    'focus',
    () => {
      void import('./search/find-in-act.ts').then(({ findInAct }) => findInAct(search, field, law));
    },
    { once: true },
  );
}
