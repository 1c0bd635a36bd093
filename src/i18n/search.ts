import type { Lang } from './lang.ts';
import { en } from './search-en.ts';
import { kk } from './search-kk.ts';
import { ru } from './search-ru.ts';

/** What can be chosen to be searched in. */
export type SearchChoice = 'all' | 'text' | 'term' | 'procedure' | 'plan' | 'source' | 'page';

export interface SearchMessages {
  /** Of the field in the header. */
  readonly label: string;
  readonly button: string;
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<SearchChoice, string>>;
  readonly within: (act: string) => string;
  readonly onlyThere: string;
  readonly everywhere: string;
  readonly found: (count: number, isAtLeast: boolean) => string;
  readonly none: (query: string) => string;
  readonly noneWhy: string;
  readonly near: string;
  readonly partly: string;
  readonly goTo: string;
  readonly goToSeveral: string;
  readonly enter: string;
  readonly enterFirst: string;
  readonly more: string;
  readonly states: Readonly<Record<'repealed' | 'draft', string>>;
  readonly subparagraph: (number: string) => string;
  readonly part: string;
  readonly failed: string;
  readonly noWords: string;
  readonly keys: string;
  readonly examplesTitle: string;
  readonly examples: readonly { readonly query: string; readonly why: string }[];
  readonly noScript: string;
  readonly listsTitle: string;
  readonly act: {
    readonly field: string;
    readonly previous: string;
    readonly next: string;
    /** `{n}` and `{m}` stand for which of how many places. */
    readonly place: string;
    readonly none: string;
  };
}

const all: Readonly<Record<Lang, SearchMessages>> = { kk, ru, en };

export function searchMessagesIn(lang: Lang): SearchMessages {
  return all[lang];
}
