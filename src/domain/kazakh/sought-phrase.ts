import { inflected, withAnyFirstLetter, wordStart } from './inflection.ts';

/** A noun phrase prepared for being looked for, in any case, in many texts. */
export interface SoughtPhrase {
  readonly pattern: RegExp;
  /** A piece that every occurrence contains; most texts do not have it, and need not be searched further. */
  readonly piece: string;
}

export interface SeekOptions {
  /** The first letter may be large or small. */
  readonly isAnyFirstLetter?: boolean;
  /** What may stand before the phrase and belongs to it. */
  readonly before?: string;
  /** Changes the pattern of the phrase itself. */
  readonly rewrite?: (pattern: string) => string;
  /** The phrase may stand in quotation marks, which then belong to it. */
  readonly isQuotable?: boolean;
}

export function seek(phrase: string, options: SeekOptions = {}): SoughtPhrase {
  const { isAnyFirstLetter = false, before = '', rewrite = (pattern) => pattern, isQuotable = false } = options;
  const words = rewrite(isAnyFirstLetter ? withAnyFirstLetter(phrase, inflected) : inflected(phrase));
  const quotable = isQuotable ? `["«]${words}["»]|` : '';
  return {
    pattern: new RegExp(`${quotable}${before === '' ? wordStart : before}${words}`, 'gu'),
    piece: pieceOf(phrase),
  };
}

/** Every occurrence, in order; `folded` is the text as `foldForSearch` gives it. */
export function findPhrase({ pattern, piece }: SoughtPhrase, text: string, folded: string): readonly RegExpExecArray[] {
  return folded.includes(piece) ? [...text.matchAll(pattern)] : [];
}

/** A text in small letters, with the Latin i that some texts have made the Kazakh і. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replaceAll('i', 'і');
}

/** As much of the longest word as no case ending changes; signs that texts write in several ways end a word. */
function pieceOf(phrase: string): string {
  const words = foldForSearch(phrase.slice(0, -1)).split(/[\s"«»“”–-]+/u);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '').slice(0, 10);
}
