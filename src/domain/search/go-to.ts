import { blocksOfAct } from './blocks-of-act.ts';
import { findByKey } from './find-by-key.ts';
import { findDocuments } from './find-documents.ts';
import { type BlockDocument, type DocumentBlock, documentsInBlock } from './index-format.ts';
import type { CitedPlace, TypedCitation } from './read-citation.ts';
import type { IndexReader } from './read-index.ts';
import { keys } from './search-document.ts';

/** A place that a citation names. */
export interface Destination {
  readonly block: DocumentBlock;
  readonly document: BlockDocument;
  /** The subparagraph or part of it, `{ id, number }`; null for the document itself. */
  readonly line: { readonly id: string; readonly number: string | null } | null;
}

/** So many places are shown where the citation does not say of which act. */
const mostDestinations = 12;
const mostActs = 3;
/** Blocks of one act that are read; an act of 300 pages has more, and its paragraphs are then found by their numbers. */
const mostBlocks = 8;
/** Of places in many acts so many files are read. */
const mostFiles = 5;

/**
 * The places that a citation names; several where it does not say of which act, those of the act that is being read first.
 *
 * @param context name of the act in which the reader searches; null outside of one
 * @throws whatever the reader throws when a file cannot be had
 */
export async function destinationsOf(
  reader: IndexReader,
  citation: TypedCitation,
  context: string | null,
): Promise<readonly Destination[]> {
  switch (citation.kind) {
    case 'number':
      return whole(reader, await findByKey(reader, keys.number(citation.number)));
    case 'id':
      return placesById(reader, citation.id, citation.paragraph, context);
    case 'place': {
      const acts = await actsNamed(reader, citation.words, citation.number, context);
      const places = await (acts === null
        ? anywhere(reader, citation.place)
        : Promise.all(acts.map((act) => withinAct(reader, act, citation.place))).then((found) => found.flat()));
      return inContextFirst(places, context).slice(0, mostDestinations);
    }
  }
}

async function whole(reader: IndexReader, documents: readonly number[]): Promise<readonly Destination[]> {
  return Promise.all(
    documents.slice(0, mostDestinations).map(async (number) => ({ ...(await load(reader, number)), line: null })),
  );
}

async function load(reader: IndexReader, number: number): Promise<Pick<Destination, 'block' | 'document'>> {
  const block = await reader.block(Math.floor(number / documentsInBlock));
  const document = block.documents[number % documentsInBlock];
  if (document === undefined) throw new Error(`the index has no document ${number}`);
  return { block, document };
}

async function placesById(
  reader: IndexReader,
  id: string,
  paragraph: string | null,
  context: string | null,
): Promise<readonly Destination[]> {
  const candidates =
    paragraph === null ? [] : await loadAll(reader, await findByKey(reader, keys.paragraph(paragraph)));
  const found = candidates.flatMap(({ block, document }): Destination[] => {
    if (document[0] === id) return [{ block, document, line: null }];
    const line = document[3].find(([own]) => own === id);
    return line === undefined ? [] : [{ block, document, line: { id, number: line[1] } }];
  });
  return inContextFirst(found, context).slice(0, mostDestinations);
}

/** The acts that words or a number name, by their ids; null where nothing does. */
async function actsNamed(
  reader: IndexReader,
  words: string,
  number: string | null,
  context: string | null,
): Promise<readonly string[] | null> {
  if (number !== null) {
    const documents = await loadAll(reader, await findByKey(reader, keys.number(number)));
    return documents.filter(({ block }) => block.group.kind === 'act').map(({ block }) => block.group.id);
  }
  if (words === '') return context === null ? null : [context];
  const { documents, count } = await findDocuments(reader, words, { kinds: ['act'], isTyping: true });
  // words that no act has all of are words of a text
  const best = documents.slice(0, Math.min(count, mostActs)).map(({ document }) => document);
  return (await loadAll(reader, best)).map(({ block }) => block.group.id);
}

/** The places of one act: its texts are read, so that nothing is missed. */
async function withinAct(reader: IndexReader, act: string, place: CitedPlace): Promise<readonly Destination[]> {
  const blocks = await blocksOfAct(reader, act, mostBlocks);
  return blocks
    .flatMap((block) => block.documents.map((document) => ({ block, document })))
    .flatMap((found) => placeIn(found, place))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

async function anywhere(reader: IndexReader, place: CitedPlace): Promise<readonly Destination[]> {
  const numbers = await findByKey(reader, keys.paragraph(place.paragraph ?? ''));
  const found = (await loadAll(reader, numbers)).flatMap((document) => placeIn(document, place));
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

async function loadAll(
  reader: IndexReader,
  documents: readonly number[],
): Promise<readonly Pick<Destination, 'block' | 'document'>[]> {
  // documents of the same block are one file
  const blocks = [...new Set(documents.map((number) => Math.floor(number / documentsInBlock)))].slice(0, mostFiles);
  const near = documents.filter((number) => blocks.includes(Math.floor(number / documentsInBlock)));
  return Promise.all(near.map((number) => load(reader, number)));
}

/** The place within a paragraph, if the document is that paragraph. */
function placeIn(
  { block, document }: Pick<Destination, 'block' | 'document'>,
  { annex, chapter, paragraph, subparagraph, part }: CitedPlace,
): readonly Destination[] {
  const [at, , , lines] = document;
  const steps = at.split('__');
  const asInId = (number: string | null): string => (number ?? '').replaceAll('.', '-');
  if (steps.at(-1) !== `para_${asInId(paragraph)}`) return [];
  if (chapter !== null && !steps.includes(`chp_${asInId(chapter)}`)) return [];
  if (annex !== null && !steps.includes(`att_${asInId(annex)}`)) return [];
  const tail = `${subparagraph === null ? '' : `__subpara_${asInId(subparagraph)}`}${part === null || part === '1' ? '' : `__al_${part}`}`;
  if (tail === '') return [{ block, document, line: null }];
  const line = lines.find(([id]) => id === at + tail);
  return line === undefined
    ? []
    : [{ block, document, line: { id: at + tail, number: subparagraph === null ? null : line[1] } }];
}

/** The rules that an act approves are meant sooner than its own paragraphs, and those sooner than a form in an annex. */
function rankOf({ block, document }: Destination): number {
  const depth = document[0].split('__').filter((step) => step.startsWith('att_')).length;
  const state = block.group.state === null ? 0 : 10;
  return state + (depth === 1 ? 0 : depth === 0 ? 1 : 2);
}

function inContextFirst(places: readonly Destination[], context: string | null): readonly Destination[] {
  const isHere = ({ block }: Destination): number => (block.group.id === context ? 0 : 1);
  return places.toSorted((a, b) => isHere(a) - isHere(b));
}
