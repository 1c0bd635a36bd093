import { blocksOfAct } from './blocks-of-act.ts';
import { type Found, findDocuments, type Marks } from './find-documents.ts';
import { type Destination, destinationsOf } from './go-to.ts';
import { documentsInBlock } from './index-format.ts';
import { rankByWords } from './rank-by-words.ts';
import { readCitation } from './read-citation.ts';
import type { IndexReader } from './read-index.ts';
import { type FoundDocument, searchBlocks } from './search-act.ts';
import type { SearchKind } from './search-document.ts';
import { soughtWords } from './sought-words.ts';

export interface Question {
  readonly query: string;
  readonly kinds: readonly SearchKind[] | null;
  /** The act in which one searches; null for all. */
  readonly act: string | null;
  /** How many times more results were asked for. */
  readonly page: number;
}

export interface Answer {
  /** Where a citation leads; these come before what was found. */
  readonly destinations: readonly Destination[];
  readonly found: readonly FoundDocument[];
  readonly marks: Marks;
  readonly count: number;
  readonly isAtLeast: boolean;
  readonly isNearOnly: boolean;
  readonly isPartly: boolean;
  readonly hasMore: boolean;
}

/** So many results at first. */
const atOnce = 10;
/**
 * A first search must stay small at any number of acts: each further word costs files of the index, and so does a place that is
 * cited, so fewer of texts are read.
 */
function filesAtOnce(query: string): number {
  const fewer = Math.max(0, soughtWords(query).length - 2) + (readCitation(query) === null ? 0 : 2);
  return Math.max(3, 5 - fewer);
}
/** So many of the best are compared word by word, as far as they are in those files. */
const compared = 40;
/** More blocks of one act are not read to search in it. */
const mostOfAct = 60;

/**
 * What is found for a query, and where it leads if it is a citation.
 *
 * @throws whatever the reader throws when a file cannot be had
 */
export async function answerQuery(reader: IndexReader, question: Question): Promise<Answer> {
  const citation = readCitation(question.query);
  const [destinations, rest] = await Promise.all([
    citation === null ? [] : destinationsOf(reader, citation, question.act),
    question.act === null ? answerFromIndex(reader, question) : answerFromAct(reader, question.act, question),
  ]);
  return { destinations, ...rest };
}

type Rest = Omit<Answer, 'destinations'>;

async function answerFromAct(reader: IndexReader, act: string, { query, page }: Question): Promise<Rest> {
  const { found, marks } = searchBlocks(await blocksOfAct(reader, act, mostOfAct), query);
  const most = atOnce * (page + 1);
  return {
    found: found.slice(0, most),
    marks,
    count: found.length,
    isAtLeast: false,
    isNearOnly: false,
    isPartly: false,
    hasMore: found.length > most,
  };
}

async function answerFromIndex(reader: IndexReader, { query, kinds, page }: Question): Promise<Rest> {
  const { documents, hasRest, ...rest } = await findDocuments(reader, query, {
    kinds,
    isTyping: true,
    isComplete: page > 0,
  });
  const first = await firstPage(reader, documents, query, rest.marks);
  const others = documents
    .map(({ document }) => document)
    .filter((document) => !first.some((shown) => shown.document === document));
  const further = await Promise.all(others.slice(0, atOnce * page).map((number) => load(reader, number)));
  const found = [...first.map(({ found: one }) => one), ...further.flatMap((one) => one ?? [])];
  return { ...rest, found, hasMore: others.length > atOnce * page || hasRest };
}

interface Candidate {
  readonly document: number;
  readonly score: number;
  readonly found: FoundDocument;
}

/** The best by their words, of those that a few files hold. */
async function firstPage(
  reader: IndexReader,
  documents: Found['documents'],
  query: string,
  marks: Marks,
): Promise<readonly Candidate[]> {
  const files = new Set<number>();
  const most = filesAtOnce(query);
  const near = documents.slice(0, compared).filter(({ document }) => {
    const file = Math.floor(document / documentsInBlock);
    if (files.size < most) files.add(file);
    return files.has(file);
  });
  const candidates = await Promise.all(
    near.map(async ({ document, score }) => {
      const found = await load(reader, document);
      return found === null ? [] : [{ document, score, found }];
    }),
  );
  return rankByWords(candidates.flat(), query, marks).slice(0, atOnce);
}

async function load(reader: IndexReader, number: number): Promise<FoundDocument | null> {
  const block = await reader.block(Math.floor(number / documentsInBlock));
  const document = block.documents[number % documentsInBlock];
  return document === undefined ? null : { block, document };
}
