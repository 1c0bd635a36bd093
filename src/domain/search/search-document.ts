import type { Trilingual } from '../../../schemas/fields.ts';

/** What can be found. The order is that of the index: a kind is a stretch of it. */
export const searchKinds = ['act', 'provision', 'term', 'procedure', 'plan', 'source', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchLang = 'kk' | 'ru' | 'en';

/** A line that is searched and shown: of a paragraph its own words and each of its subparagraphs and parts. */
export interface SearchLine {
  /** Anchor on the page of the document; null for the page or place of the document itself. */
  readonly id: string | null;
  /** As published, `2)`. */
  readonly number: string | null;
  readonly text: string;
  readonly lang: SearchLang;
  /** How much a word in it counts against one in running text, which counts 1; a title counts more. */
  readonly weight: number;
}

/** What a result of the search is: a paragraph, a chapter, a term, a treaty in a plan, a page. */
export interface SearchDocument {
  /** Anchor in the address of its group, or an address of its own, from the root of the site, in Kazakh. */
  readonly at: string;
  readonly label: Trilingual;
  /** Heading of the component that it stands in, where the group has several. */
  readonly within: string | null;
  readonly lines: readonly SearchLine[];
  /** By these it is found as a whole and never by a part: `#16` for a paragraph 16, `=11-1-2/53` for a number. */
  readonly keys: readonly string[];
  /** Below 1 for what should come after others that have the same words. */
  readonly factor?: number;
}

/** Documents that are shown together: those of an act, a plan, a procedure. */
export interface SearchGroup {
  readonly id: string;
  readonly kind: SearchKind;
  readonly name: Trilingual;
  /** From the root of the site, in Kazakh. */
  readonly address: string;
  readonly state: 'repealed' | 'draft' | null;
  readonly documents: readonly SearchDocument[];
}

/** Every number, code or act name is looked up by a key that no word of a text can be. */
export const keys = {
  paragraph: (number: string): string => `#${number}`,
  number: (number: string): string => `=${number.toLowerCase()}`,
  group: (id: string): string => `@${id}`,
} as const;
