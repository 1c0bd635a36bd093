// The files of the index, as they travel. They are read by the same version of the code that wrote them, and the folder they lie
// in is named by a digest of them all, so that an old one is never read together with a new one.
import type { Trilingual } from '../../../schemas/fields.ts';
import type { SearchKind, SearchLang } from './search-document.ts';

/** What a page asks for first: small, and the same size whether the stems are many or few. */
export interface IndexHead {
  /** Name of the folder with the other files. */
  readonly digest: string;
  readonly documents: number;
  /** The first block of every kind, in the order of the kinds. */
  readonly kinds: readonly (readonly [SearchKind, number])[];
  /** The least text that each file of stems can have, in order: a stem is in the last file whose bound is not after it. */
  readonly bounds: readonly string[];
  /** Beginnings that so many stems have that their best documents are held ready. */
  readonly beginnings: readonly string[];
  /** The least text that each file of beginnings can have. */
  readonly beginningBounds: readonly string[];
}

/**
 * Documents by how well a stem fits: `[17, [5, 3], 9, [12, 1, 1]]` says that documents 5 and 8 have it with weight 17, and
 * 12, 13 and 14 with weight 9. Each number but the first of a list is the distance from the one before.
 */
export type Postings = readonly (number | readonly number[])[];

/** Stem, in how many documents it stands, file with the rest of them (-1: none), and its best documents. */
export type StemEntry = readonly [stem: string, count: number, rest: number, best: Postings];
/** A file of stems, in order. */
export type StemFile = readonly StemEntry[];
/** A file with the rest of the documents of some stems. */
export type RestFile = Readonly<Record<string, Postings>>;
/** A beginning, how many documents have a word with it at most, its best documents. */
export type BeginningFile = readonly (readonly [beginning: string, count: number, best: Postings])[];

/** Anchor or null, number or null, words, and their language unless it is Kazakh. */
export type BlockLine = readonly [id: string | null, number: string | null, text: string, lang?: SearchLang];
/** Anchor or address, label, place of its component in the list of the block (-1: none), lines. */
export type BlockDocument = readonly [at: string, label: Trilingual, within: number, lines: readonly BlockLine[]];

/** Some documents of one group, with what is needed to show them. */
export interface DocumentBlock {
  readonly group: {
    readonly id: string;
    readonly kind: SearchKind;
    readonly name: Trilingual;
    readonly address: string;
    readonly state: 'repealed' | 'draft' | null;
  };
  /** It is this one, from 0, of so many of the group and kind. */
  readonly part: readonly [number: number, of: number];
  readonly within: readonly string[];
  readonly documents: readonly BlockDocument[];
}

/** Number of a document: its block and its place there. */
export const documentsInBlock = 64;

/** Names of the files in the folder, without `.json`. */
export const fileNames = {
  stems: (index: number): string => `s${index}`,
  rest: (index: number): string => `r${index}`,
  beginnings: (index: number): string => `b${index}`,
  block: (index: number): string => `d${index}`,
} as const;
