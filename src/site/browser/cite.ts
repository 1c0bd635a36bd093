/** Panels get the citation of their paragraph when they are first opened; the words for it are fetched then. */
export function offerCitations(law: HTMLElement): void {
  law.addEventListener(
    'toggle',
    async ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.matches('.d')) return;
      const { showCitation } = await import('./cite/show-citation.ts');
      showCitation(law, target);
    },
    { capture: true },
  );
}
