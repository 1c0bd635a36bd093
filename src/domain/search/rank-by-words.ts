import { markedWords } from './cut-snippet.ts';
import type { Marks } from './find-documents.ts';
import type { FoundDocument } from './search-act.ts';
import { soughtWords } from './sought-words.ts';
import { stemKey } from './stem-keys.ts';
import { wordsOfText } from './words-of.ts';

interface Scored {
  readonly score: number;
  readonly found: FoundDocument;
}

/**
 * What is called exactly so is what was meant; words in one line, and side by side, belong together; letters that are the same
 * before they are folded are no accident. */
const forName = 1.5;
const forOneLine = 0.5;
const forNeighbours = 0.5;
const forLetters = 0.5;

/**
 * Orders documents anew by what only their words tell: whether one is called as the query says, and whether the words stand
 * together.
 */
export function rankByWords<Candidate extends Scored>(
  candidates: readonly Candidate[],
  query: string,
  marks: Marks,
): readonly Candidate[] {
  const wanted = soughtWords(query).length;
  const last = /[\p{L}\p{N}]+$/u.exec(query.trim().toLowerCase())?.[0] ?? '';
  return candidates
    .map((candidate) => ({
      candidate,
      score:
        candidate.score *
        factorOf(candidate.found, marks, wanted) *
        (hasLetters(candidate.found, last) ? 1 + forLetters : 1),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ candidate }) => candidate);
}

function factorOf(found: FoundDocument, marks: Marks, wanted: number): number {
  const [, , , lines] = found.document;
  let best = 0;
  for (const [, , text, lang = 'kk'] of lines) {
    const words = markedWords(text, lang, marks);
    if (words.length === 0) continue;
    const different = new Set(words.map(({ start, end }) => stemKey(text.slice(start, end), lang))).size;
    const neighbours = words.filter((word, index) => isBeside(text, words[index - 1], word)).length;
    const share = Math.min(1, different / wanted);
    const together = wanted < 2 ? 0 : Math.min(1, neighbours / (wanted - 1));
    best = Math.max(best, forOneLine * share + forNeighbours * together);
  }
  return (1 + best) * (namesOf(found).some((name) => isCalled(name, marks, wanted)) ? forName : 1);
}

/** Whether a word begins with what is being typed letter by letter: тәрт is not тарт, though they fold alike. */
function hasLetters({ document: [, , , lines] }: FoundDocument, typed: string): boolean {
  return typed !== '' && lines.some(([, , text]) => ` ${text.toLowerCase()}`.includes(` ${typed}`));
}

function isBeside(
  text: string,
  before: { readonly end: number } | undefined,
  { start }: { readonly start: number },
): boolean {
  return before !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(before.end, start));
}

function namesOf({ block: { group }, document: [, label] }: FoundDocument): readonly string[] {
  const names = group.kind === 'act' ? [group.name, label] : group.kind === 'provision' ? [] : [label];
  return names.flatMap(({ kk, ru, en }) => [kk, ru, en]);
}

/** Whether a name has the sought words and no other. */
function isCalled(name: string, marks: Marks, wanted: number): boolean {
  const count = wordsOfText(name).length;
  if (count !== wanted) return false;
  return (['kk', 'ru', 'en'] as const).some((lang) => markedWords(name, lang, marks).length === count);
}
