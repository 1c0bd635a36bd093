import { fileNames, type IndexHead, type StemEntry } from './index-format.ts';
import { joinTerms, type Term } from './join-terms.ts';
import { packer } from './pack-files.ts';
import { bestOf, writePostings } from './postings.ts';
import { searchKinds } from './search-document.ts';
import type { SearchEntries } from './search-entries.ts';
import { writeBeginnings } from './write-beginnings.ts';

/** The index: its head but for the digest, and its files by name, each already written as JSON. */
export interface CombinedIndex {
  readonly head: Omit<IndexHead, 'digest'>;
  readonly files: ReadonlyMap<string, string>;
}

/** So many documents stand beside a stem; the rest is in another file, and of that so many are kept. */
const bestBesideStem = 24;
const mostOfRest = 3000;
/** Longest files, in letters of JSON: of stems about 5 KB compressed, of the rest 3 KB, since several are read for one query. */
const lettersOfStems = 11_000;
const lettersOfRest = 8000;

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

function writeStems(files: Map<string, string>, terms: readonly Term[]): readonly string[] {
  const stemFiles = packer(lettersOfStems, (index, text) => files.set(fileNames.stems(index), `[${text}]`));
  const restFiles = packer(lettersOfRest, (index, text) => files.set(fileNames.rest(index), `{${text}}`));
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
