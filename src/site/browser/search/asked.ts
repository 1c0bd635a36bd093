import type { SearchKind } from '../../../domain/search/search-document.ts';
import type { SearchChoice } from '../../../i18n/search.ts';

/** What the address of the page says. */
export interface Asked {
  readonly query: string;
  readonly choice: SearchChoice;
  readonly act: string | null;
}

/** What is searched for each choice; null for everything. */
export const kindsOf: Readonly<Record<SearchChoice, readonly SearchKind[] | null>> = {
  all: null,
  text: ['act', 'provision'],
  term: ['term'],
  procedure: ['procedure'],
  plan: ['plan'],
  source: ['source'],
  page: ['page'],
};
