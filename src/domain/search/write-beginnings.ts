import type { BeginningFile } from './index-format.ts';
import { fileNames } from './index-format.ts';
import type { Term } from './join-terms.ts';
import { byCodeUnit } from './join-terms.ts';
import { lastNotAfter } from './last-not-after.ts';
import { packer } from './pack-files.ts';
import { bestOf, eachPosting, placeOf, writePostings } from './postings.ts';

/** A beginning whose stems fill more files than this has its best documents held ready, so that one file is enough. */
const filesOfBeginning = 2;
const bestOfBeginning = 12;
const longestBeginning = 3;
const lettersOfBeginnings = 11_000;

/** For the first letters of a word that is being typed: "қ" alone begins more stems than anybody would load. */
export function writeBeginnings(
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
  const beginningFiles = packer(lettersOfBeginnings, (index, text) =>
    files.set(fileNames.beginnings(index), `[${text}]`),
  );
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
