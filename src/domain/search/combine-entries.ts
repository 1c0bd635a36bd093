import { type BeginningFile, documentsInBlock, fileNames, type IndexHead, type StemEntry } from './index-format.ts';
import { lastNotAfter } from './last-not-after.ts';
import { bestOf, eachPosting, type Place, placeOf, writePostings } from './postings.ts';
import { searchKinds } from './search-document.ts';
import type { SearchEntries } from './search-entries.ts';

/** The index: its head but for the digest, and its files by name, each already written as JSON. */
export interface CombinedIndex {
  readonly head: Omit<IndexHead, 'digest'>;
  readonly files: ReadonlyMap<string, string>;
}

/** So many documents stand beside a stem; the rest is in another file, and of that so many are kept. */
const bestBesideStem = 24;
const mostOfRest = 3000;
/** Longest file, in letters of JSON: about 5 KB compressed. */
const fileLetters = 11_000;
/** A beginning whose stems fill more files than this has its best documents held ready, so that one file is enough. */
const filesOfBeginning = 2;
const bestOfBeginning = 12;
const longestBeginning = 3;

/**
 * Puts the entries of all groups together. Groups of one kind must follow each other, in the order of the kinds; the same groups in
 * the same order give the same bytes.
 *
 * @throws when the groups are not in the order of the kinds
 */
export function combineEntries(groups: readonly SearchEntries[]): CombinedIndex {
  const files = new Map<string, string>();
  const kinds: [SearchEntries['kind'], number][] = [];
  let block = 0;
  const firstBlocks = groups.map(({ kind, blocks }) => {
    const last = kinds.at(-1)?.[0];
    if (last !== kind) {
      if (last !== undefined && searchKinds.indexOf(last) > searchKinds.indexOf(kind))
        throw new Error(`a group of the kind ${kind} stands after one of the kind ${last}`);
      kinds.push([kind, block]);
    }
    const first = block;
    for (const written of blocks) {
      files.set(fileNames.block(block), written);
      block += 1;
    }
    return first;
  });
  const terms = joinTerms(groups, firstBlocks);
  const bounds = writeStems(files, terms);
  const { beginnings, beginningBounds } = writeBeginnings(files, terms, bounds);
  const documents = groups.reduce((sum, group) => sum + group.documents, 0);
  return { head: { documents, kinds, bounds, beginnings, beginningBounds }, files };
}

interface Term {
  readonly stem: string;
  readonly places: ArrayLike<Place>;
}

/** The places of every term, in all groups: in one piece of memory, since as arrays of their own they would be most of the work. */
function joinTerms(groups: readonly SearchEntries[], firstBlocks: readonly number[]): readonly Term[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbersOf = groups.map(({ terms, ends }) =>
    terms.map((term, at) => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = counts.length;
        numbers.set(term, number);
        counts.push(0);
      }
      counts[number] = (counts[number] ?? 0) + (ends[at] ?? 0) - (ends[at - 1] ?? 0);
      return number;
    }),
  );
  const next = new Float64Array(counts.length);
  let all = 0;
  counts.forEach((count, number) => {
    next[number] = all;
    all += count;
  });
  const joined = new Float64Array(all);
  groups.forEach(({ places, ends }, group) => {
    const first = placeOf((firstBlocks[group] ?? 0) * documentsInBlock, 0);
    let from = 0;
    (numbersOf[group] ?? []).forEach((number, at) => {
      const to = ends[at] ?? 0;
      let into = next[number] ?? 0;
      for (; from < to; from += 1) {
        joined[into] = first + (places[from] ?? 0);
        into += 1;
      }
      next[number] = into;
    });
  });
  return [...numbers]
    .map(([stem, number]) => {
      const end = next[number] ?? 0;
      return { stem, places: joined.subarray(end - (counts[number] ?? 0), end) };
    })
    .sort((a, b) => byCodeUnit(a.stem, b.stem));
}

function writeStems(files: Map<string, string>, terms: readonly Term[]): readonly string[] {
  const stemFiles = packer((index, text) => files.set(fileNames.stems(index), `[${text}]`));
  const restFiles = packer((index, text) => files.set(fileNames.rest(index), `{${text}}`));
  for (const { stem, places } of terms) {
    const best = bestOf(places, 0, bestBesideStem);
    const rest = bestOf(places, bestBesideStem, mostOfRest);
    const restFile =
      rest.length === 0 ? -1 : restFiles.add(stem, `${JSON.stringify(stem)}:${JSON.stringify(writePostings(rest))}`);
    const entry: StemEntry = [stem, places.length, restFile, writePostings(best)];
    stemFiles.add(stem, JSON.stringify(entry));
  }
  restFiles.end();
  return stemFiles.end();
}

/** For the first letters of a word that is being typed: "қ" alone begins more stems than anybody would load. */
function writeBeginnings(
  files: Map<string, string>,
  terms: readonly Term[],
  bounds: readonly string[],
): { readonly beginnings: readonly string[]; readonly beginningBounds: readonly string[] } {
  const entries: BeginningFile[number][] = [];
  for (let length = 1; length <= longestBeginning; length += 1) {
    for (let from = 0; from < terms.length; ) {
      const beginning = (terms[from]?.stem ?? '').slice(0, length);
      let to = from + 1;
      while (terms[to]?.stem.startsWith(beginning)) to += 1;
      const spanned = lastNotAfter(bounds, terms[to - 1]?.stem ?? '') - lastNotAfter(bounds, terms[from]?.stem ?? '');
      if (beginning.length === length && spanned >= filesOfBeginning)
        entries.push(joinBest(beginning, terms.slice(from, to)));
      from = to;
    }
  }
  const inOrder = entries.sort((a, b) => byCodeUnit(a[0], b[0]));
  const beginningFiles = packer((index, text) => files.set(fileNames.beginnings(index), `[${text}]`));
  for (const entry of inOrder) beginningFiles.add(entry[0], JSON.stringify(entry));
  return { beginnings: inOrder.map(([beginning]) => beginning), beginningBounds: beginningFiles.end() };
}

/** Of every stem its best documents; each document once, with its best weight. */
function joinBest(beginning: string, terms: readonly Term[]): BeginningFile[number] {
  const weights = new Map<number, number>();
  let count = 0;
  for (const { places } of terms) {
    count += places.length;
    eachPosting(writePostings(bestOf(places, 0, bestOfBeginning)), (document, weight) => {
      if ((weights.get(document) ?? 0) < weight) weights.set(document, weight);
    });
  }
  const merged = [...weights].sort((a, b) => a[0] - b[0]).map(([document, weight]) => placeOf(document, weight));
  return [beginning, count, writePostings(bestOf(merged, 0, bestOfBeginning))];
}

interface Packer {
  /** Adds to the file that is being filled, or to a new one; the number of the file. */
  readonly add: (term: string, text: string) => number;
  /** Writes the last file; the least text of each. */
  readonly end: () => readonly string[];
}

/** Fills one file after the other. */
function packer(write: (index: number, text: string) => void): Packer {
  const bounds: string[] = [];
  let texts: string[] = [];
  let letters = 0;
  let previous = '';
  const close = (): void => {
    if (texts.length > 0) write(bounds.length - 1, texts.join(','));
    texts = [];
    letters = 0;
  };
  return {
    add: (term, text) => {
      if (letters + text.length > fileLetters) close();
      if (texts.length === 0) bounds.push(shortestBetween(previous, term));
      texts.push(text);
      letters += text.length;
      previous = term;
      return bounds.length - 1;
    },
    end: () => {
      close();
      return bounds;
    },
  };
}

/** The shortest beginning of `term` that stands after `previous`. */
function shortestBetween(previous: string, term: string): string {
  for (let length = 1; length < term.length; length += 1) {
    const beginning = term.slice(0, length);
    if (beginning > previous) return beginning;
  }
  return term;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
