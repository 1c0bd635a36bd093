import type { GlossaryView } from '../views/act-view.ts';

/** How many terms the glossaries define, each place of definition for itself. */
export function countTerms(glossaries: readonly GlossaryView[]): number {
  return glossaries.flatMap(({ components }) => components).reduce((sum, { terms }) => sum + terms.length, 0);
}
