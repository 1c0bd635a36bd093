import { documentsInBlock } from './index-format.ts';
import { type Place, placeOf } from './postings.ts';
import type { SearchEntries } from './search-entries.ts';

/** A stem or key with its places in all groups. */
export interface Term {
  readonly stem: string;
  readonly places: ArrayLike<Place>;
}

/** The places of every term, in all groups: in one piece of memory, since as arrays of their own they would be most of the work. */
export function joinTerms(groups: readonly SearchEntries[], firstBlocks: readonly number[]): readonly Term[] {
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

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
