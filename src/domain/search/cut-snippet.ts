import { foldLetters } from '../kazakh/fold-letters.ts';
import type { Marks } from './find-documents.ts';
import type { BlockDocument, BlockLine } from './index-format.ts';
import type { SearchLang } from './search-document.ts';
import { stemKey } from './stem-keys.ts';
import { type FoundWord, wordsOfText } from './words-of.ts';

/** A piece of a line, marked or not; joined they are what is shown. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Snippet {
  /** The line it is from: its anchor and number, null for the document itself. */
  readonly id: string | null;
  readonly number: string | null;
  readonly lang: SearchLang;
  readonly pieces: readonly SnippetPiece[];
}

/** So many letters are shown of a line, and so many of them before the first word that was sought. */
const longest = 240;
const before = 70;

/**
 * The line of a document that has most of what was sought, cut to a length that can be read at a glance.
 *
 * @param lang of the page: of lines that fit as well, that in this language is taken
 */
export function cutSnippet([, label, , lines]: BlockDocument, marks: Marks, lang: SearchLang): Snippet | null {
  let best: { readonly line: BlockLine; readonly words: readonly FoundWord[]; readonly score: number } | null = null;
  for (const line of lines) {
    const [, , text, own = 'kk'] = line;
    // the label stands above already
    if (text === label[own]) continue;
    const words = markedWords(text, own, marks);
    const different = new Set(words.map(({ start, end }) => stemKey(text.slice(start, end), own))).size;
    const score = different * 4 + Math.min(words.length, 3) + (own === lang ? 2 : 0) + (text.length > 40 ? 1 : 0);
    if (best === null || score > best.score) best = { line, words, score };
  }
  if (best === null) return null;
  const [id, number, text, own = 'kk'] = best.line;
  return { id, number, lang: own, pieces: piecesOf(text, best.words) };
}

/** The words of a text that are a form of a sought word, or begin as one does. */
export function markedWords(text: string, lang: SearchLang, { stems, beginnings }: Marks): readonly FoundWord[] {
  return wordsOfText(text).filter(({ start, end }) => {
    const word = text.slice(start, end);
    if (stems.has(stemKey(word, lang))) return true;
    const folded = beginnings.length === 0 ? '' : foldLetters(word);
    return beginnings.some((beginning) => folded.startsWith(beginning));
  });
}

function piecesOf(text: string, words: readonly FoundWord[]): readonly SnippetPiece[] {
  const first = words[0]?.start ?? 0;
  const from = text.length <= longest || first <= before ? 0 : wordStart(text, first - before);
  const to = text.length - from <= longest ? text.length : wordEnd(text, from + longest);
  const pieces: SnippetPiece[] = [];
  let at = from;
  const add = (end: number, isMarked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  if (from > 0) pieces.push({ text: '… ', isMarked: false });
  for (const { start, end } of words) {
    if (start < from || end > to) continue;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (to < text.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
