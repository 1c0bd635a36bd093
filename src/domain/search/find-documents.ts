import { documentsInBlock } from './index-format.ts';
import { lookUpWord, type WordMatch } from './look-up-word.ts';
import type { IndexReader } from './read-index.ts';
import type { SearchKind } from './search-document.ts';
import { soughtWords } from './sought-words.ts';

/** What was found, the best first; and by what, so that it can be marked. */
export interface Found {
  readonly documents: readonly { readonly document: number; readonly score: number }[];
  /** How many documents have all the words; `isAtLeast` where not all were looked at. */
  readonly count: number;
  readonly isAtLeast: boolean;
  /** More can be had by asking for all. */
  readonly hasRest: boolean;
  /** No document has all the words. */
  readonly isPartly: boolean;
  readonly marks: Marks;
  /** Words of which only a form that differs in a letter was found. */
  readonly isNearOnly: boolean;
}

/** By what a word of a text is marked: its stem, or how it begins. */
export interface Marks {
  readonly stems: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

export interface FindOptions {
  readonly kinds: readonly SearchKind[] | null;
  /** The last word may not be finished. */
  readonly isTyping: boolean;
  /** All documents are wanted, and not only the best that a single word has. */
  readonly isComplete?: boolean;
}

/**
 * Of two that fit as well, an act comes before a paragraph, and what is held here before what is only cited,
 * and the words of the law before a summary of them. */
const kindFactors: Readonly<Record<SearchKind, number>> = {
  act: 1.3,
  provision: 1,
  term: 1.1,
  procedure: 0.7,
  plan: 0.9,
  source: 0.7,
  page: 1,
};

/** With so many that have all the words nobody asks for those that have some. */
const enoughWhole = 3;

export const nothingFound: Found = {
  documents: [],
  count: 0,
  isAtLeast: false,
  hasRest: false,
  isPartly: false,
  marks: { stems: new Set(), beginnings: [] },
  isNearOnly: false,
};

/**
 * Finds documents by words. Those that have all of them come first; a rare word counts more than a common one.
 *
 * @throws whatever the reader throws when a file cannot be had
 */
export async function findDocuments(
  reader: IndexReader,
  query: string,
  { kinds, isTyping, isComplete: isAll = false }: FindOptions,
): Promise<Found> {
  const words = soughtWords(query);
  if (words.length === 0) return nothingFound;
  const isComplete = isAll || words.length > 1 || kinds !== null;
  const matches = await Promise.all(
    words.map((word, index) =>
      lookUpWord(reader, word, { isTyping: isTyping && index === words.length - 1, isComplete }),
    ),
  );
  const scores = combine(matches, reader, kinds);
  const whole = scores.filter(({ isWhole }) => isWhole);
  const isPartly = whole.length === 0 && scores.length > 0;
  const shown = whole.length >= enoughWhole ? whole : scores;
  const [only] = matches;
  // the index says in how many documents a word stands, but of a beginning only the best are known
  const isCounted = matches.length === 1 && only !== undefined && kinds === null && only.beginnings.length === 0;
  return {
    documents: shown,
    count: isCounted ? only.count : isPartly ? scores.length : whole.length,
    isAtLeast: !isCounted && matches.some(({ count, scores: known }) => count > known.size),
    hasRest: matches.some(({ hasRest }) => hasRest),
    isPartly,
    marks: {
      stems: new Set(matches.flatMap(({ stems }) => stems)),
      beginnings: matches.flatMap(({ beginnings }) => beginnings),
    },
    isNearOnly: matches.some(({ isNearOnly }) => isNearOnly),
  };
}

interface Scored {
  readonly document: number;
  readonly score: number;
  readonly isWhole: boolean;
}

function combine(
  matches: readonly WordMatch[],
  { head }: IndexReader,
  kinds: readonly SearchKind[] | null,
): readonly Scored[] {
  const sums = new Map<number, { score: number; importance: number; words: number }>();
  const all = matches.reduce((sum, { importance }) => sum + importance, 0);
  for (const { scores, importance } of matches) {
    for (const [document, score] of scores) {
      const sum = sums.get(document);
      if (sum === undefined) sums.set(document, { score, importance, words: 1 });
      else {
        sum.score += score;
        sum.importance += importance;
        sum.words += 1;
      }
    }
  }
  const scored: Scored[] = [];
  for (const [document, { score, importance, words }] of sums) {
    const kind = kindOf(head.kinds, document);
    if (kind === null || (kinds !== null && !kinds.includes(kind))) continue;
    const share = all === 0 ? 0 : importance / all;
    // what has half of the words says something else more often than not
    scored.push({
      document,
      score: score * kindFactors[kind] * (0.15 + 0.85 * share ** 3),
      isWhole: words === matches.length,
    });
  }
  return scored.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** Kinds are stretches of blocks. */
export function kindOf(kinds: readonly (readonly [SearchKind, number])[], document: number): SearchKind | null {
  const block = Math.floor(document / documentsInBlock);
  return kinds.findLast(([, first]) => first <= block)?.[0] ?? null;
}
