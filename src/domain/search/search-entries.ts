import { type DocumentBlock, documentsInBlock } from './index-format.ts';
import { makeLexicon } from './lexicon.ts';
import { heaviest, type Place, placeOf } from './postings.ts';
import { keys, type SearchDocument, type SearchGroup, type SearchKind } from './search-document.ts';
import { eachWord } from './words-of.ts';

/**
 * What one group gives to the index, by itself: it depends on nothing outside the group, so that it can be kept by its digest.
 * `blocks` are files ready to be written; a document is `block * 64 + place`, counted in the group.
 */
export interface SearchEntries {
  readonly kind: SearchKind;
  readonly blocks: readonly string[];
  /** Stems and keys, each once. */
  readonly terms: readonly string[];
  /** The places of all terms one after the other, those of a term in document order. */
  readonly places: readonly Place[];
  /** Where the places of each term end. */
  readonly ends: readonly number[];
  readonly documents: number;
}

/** Words in a paragraph, usually; a shorter one says more about each of its words. */
const usualLength = 60;
/** How soon a word that is repeated counts no more, and how much length counts: the usual values of BM25. */
const saturation = 1.2;
const lengthMatters = 0.6;
/** What no longer applies, or does not yet, comes after what does. */
const stateFactors = { repealed: 0.8, draft: 0.9 } as const;
/** Longest text of a block, in letters: about 4 KB compressed. */
const blockLetters = 7000;

/** Stems are asked for again and again: one memory for all groups of a build. */
const lexicon = makeLexicon();
/** How often each stem stands in a document; nought again after each. */
const counts: number[] = [];

/** The part of the index that a group is. */
export function searchEntriesOf(group: SearchGroup): SearchEntries {
  const blocks = cutIntoBlocks(group.documents);
  const factor = group.state === null ? 1 : stateFactors[group.state];
  const entered = new Map<number, Place[]>();
  const enter = (term: number, place: Place): void => {
    const places = entered.get(term);
    if (places === undefined) entered.set(term, [place]);
    else places.push(place);
  };
  if (blocks.length > 0) enter(lexicon.numberOf(keys.group(group.id)), placeOf(0, heaviest));
  blocks.forEach((documents, block) => {
    documents.forEach((document, place) => {
      enterDocument(document, block * documentsInBlock + place, factor, enter);
    });
  });
  const places: Place[] = [];
  const ends: number[] = [];
  for (const own of entered.values()) {
    for (const place of own) places.push(place);
    ends.push(places.length);
  }
  return {
    kind: group.kind,
    blocks: blocks.map((documents, part) => writeBlock(group, documents, [part, blocks.length])),
    terms: Array.from(entered.keys(), lexicon.termOf),
    places,
    ends,
    documents: group.documents.length,
  };
}

function enterDocument(
  document: SearchDocument,
  number: number,
  factor: number,
  enter: (term: number, place: Place) => void,
): void {
  const present: number[] = [];
  let length = 0;
  for (const { text, lang, weight } of document.lines) {
    eachWord(text, (start, end) => {
      const stem = lexicon.numberOfWord(text.slice(start, end), lang);
      const count = counts[stem];
      if (count === undefined || count === 0) {
        present.push(stem);
        counts[stem] = weight;
      } else counts[stem] = count + weight;
      length += 1;
    });
  }
  const norm = saturation * (1 - lengthMatters + (lengthMatters * length) / usualLength);
  const most = heaviest * factor * (document.factor ?? 1);
  for (const stem of present) {
    const count = counts[stem] ?? 0;
    counts[stem] = 0;
    enter(stem, placeOf(number, Math.max(1, Math.round(most * (count / (count + norm))))));
  }
  for (const key of document.keys) enter(lexicon.numberOf(key), placeOf(number, Math.round(heaviest * factor)));
}

function cutIntoBlocks(documents: readonly SearchDocument[]): readonly (readonly SearchDocument[])[] {
  const blocks: SearchDocument[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const document of documents) {
    const own = document.lines.reduce((sum, { text }) => sum + text.length, 0);
    const last = blocks.at(-1);
    if (last === undefined || letters + own > blockLetters || last.length === documentsInBlock) {
      blocks.push([document]);
      letters = own;
    } else {
      last.push(document);
      letters += own;
    }
  }
  return blocks;
}

function writeBlock(
  { id, kind, name, address, state }: SearchGroup,
  documents: readonly SearchDocument[],
  part: readonly [number, number],
): string {
  const within = [...new Set(documents.flatMap((document) => document.within ?? []))];
  const block: DocumentBlock = {
    group: { id, kind, name, address, state },
    part,
    within,
    documents: documents.map(({ at, label, within: heading, lines }) => [
      at,
      label,
      heading === null ? -1 : within.indexOf(heading),
      lines.map(({ id: line, number, text, lang }) =>
        lang === 'kk' ? [line, number, text] : [line, number, text, lang],
      ),
    ]),
  };
  return JSON.stringify(block);
}
