import type { BeginningFile, Postings, StemEntry } from './index-format.ts';
import { lastNotAfter } from './last-not-after.ts';
import { eachPosting } from './postings.ts';
import type { IndexReader } from './read-index.ts';
import type { SoughtWord } from './sought-words.ts';
import { type Taken, takeCompletions, takeCut, takeExact, takeNear } from './take-stems.ts';

/** The documents that have a word, and by which stems, so that these can be marked. */
export interface WordMatch {
  readonly scores: ReadonlyMap<number, number>;
  /** How much it tells: a rare word more than a common one. */
  readonly importance: number;
  /** In how many documents it stands, at most. */
  readonly count: number;
  readonly stems: readonly string[];
  /** Beginnings whose best documents alone are known. */
  readonly beginnings: readonly string[];
  /** More documents can be had by asking for all. */
  readonly hasRest: boolean;
  /** No form of the word itself was found, but one that differs in a letter. */
  readonly isNearOnly: boolean;
}

/** So many files are read for one word, however it can be spelt. */
const mostFiles = 3;
/**
 * Looks one word up: first the word itself in any form, then what begins with it, then what it begins with, then what differs from
 * it in a letter.
 *
 * @param options.isTyping it is the last word and may not be finished: what begins with it counts too
 * @param options.isComplete all documents are wanted and not only the best
 */
export async function lookUpWord(
  reader: IndexReader,
  word: SoughtWord,
  { isTyping, isComplete }: { readonly isTyping: boolean; readonly isComplete: boolean },
): Promise<WordMatch> {
  const { head } = reader;
  const forms = [...word.stems.map(([stem]) => stem), ...word.beginnings];
  const places = [...new Set(forms.map((form) => lastNotAfter(head.bounds, form)))].slice(0, mostFiles);
  const ready = word.beginnings.filter((form) => head.beginnings.includes(form));
  const [files, beginnings] = await Promise.all([
    Promise.all(places.map(reader.stems)),
    Promise.all(ready.map((form) => beginningOf(reader, form))),
  ]);
  const entries = files.flat();
  const exact = takeExact(entries, word);
  const isNeeded = isTyping || exact.length === 0;
  const completions = isNeeded ? takeCompletions(entries, word, new Set(ready), exact.length > 0) : [];
  const begun = isNeeded ? beginnings.filter((found) => found !== undefined) : [];
  const cut = exact.length > 0 ? [] : takeCut(entries, word);
  const hasAny = exact.length + completions.length + begun.length + cut.length > 0;
  const near = hasAny ? [] : takeNear(entries, word);
  const taken = [...exact, ...completions, ...cut, ...near];
  const rests = await Promise.all(exact.map(({ entry }) => restOf(reader, entry, isComplete)));
  return {
    ...gather(head.documents, taken, begun, rests),
    hasRest: !isComplete && exact.some(({ entry: [, , rest] }) => rest >= 0),
    isNearOnly: near.length > 0,
  };
}

function gather(
  documents: number,
  taken: readonly Taken[],
  begun: BeginningFile,
  rests: readonly Postings[],
): Omit<WordMatch, 'hasRest' | 'isNearOnly'> {
  const scores = new Map<number, number>();
  const add = (postings: Postings, factor: number): void =>
    eachPosting(postings, (document, weight) => {
      const score = factor * weight;
      if (score > (scores.get(document) ?? 0)) scores.set(document, score);
    });
  let importance = 0;
  let count = 0;
  taken.forEach(({ entry: [, inDocuments, , best], sureness }, index) => {
    const told = Math.log(1 + documents / inDocuments);
    importance = Math.max(importance, told * sureness);
    count = Math.max(count, inDocuments);
    add(best, told * sureness);
    add(rests[index] ?? [], told * sureness);
  });
  for (const [, inDocuments, best] of begun) {
    const told = Math.log(1 + documents / Math.min(inDocuments, documents)) * 0.5;
    importance = Math.max(importance, told);
    count = Math.max(count, Math.min(inDocuments, documents));
    add(best, told);
  }
  return {
    scores,
    importance,
    count: Math.max(count, scores.size),
    stems: taken.map(({ entry: [stem] }) => stem),
    beginnings: begun.map(([beginning]) => beginning),
  };
}

async function restOf(reader: IndexReader, [stem, , rest]: StemEntry, isComplete: boolean): Promise<Postings> {
  return isComplete && rest >= 0 ? ((await reader.rest(rest))[stem] ?? []) : [];
}

async function beginningOf(
  { head, beginnings }: IndexReader,
  form: string,
): Promise<BeginningFile[number] | undefined> {
  return (await beginnings(lastNotAfter(head.beginningBounds, form))).find(([beginning]) => beginning === form);
}
