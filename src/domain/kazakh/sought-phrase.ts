import { inflected, withAnyFirstLetter, wordStart } from './inflection.ts';

/** A noun phrase prepared for being looked for, in any case, in many texts. */
export interface SoughtPhrase {
  readonly pattern: RegExp;
  /** Pieces that every occurrence contains, the longest first; most texts lack one, and need not be searched further. */
  readonly pieces: readonly string[];
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
    pieces: piecesOf(phrase),
  };
}

/** Every occurrence, in order; `folded` is the text as `foldForSearch` gives it. */
export function findPhrase(phrase: SoughtPhrase, text: string, folded: string): readonly RegExpExecArray[] {
  return mayContain(folded, phrase) ? [...text.matchAll(phrase.pattern)] : [];
}

/** Whether a text, as `foldForSearch` gives it, has all the pieces of a phrase. */
export function mayContain(folded: string, { pieces }: SoughtPhrase): boolean {
  return pieces.every((piece) => folded.includes(piece));
}

/** A text in small letters, with the Latin i that some texts have made the Kazakh і. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replaceAll('i', 'і');
}

/** As much of each word as no case ending changes; signs that texts write in several ways end a word. */
function piecesOf(phrase: string): readonly string[] {
  const words = foldForSearch(phrase.slice(0, -1)).split(/[\s"«»“”–-]+/u);
  const longestFirst = [...new Set(words.map((word) => word.slice(0, longestPiece)))].sort(
    (a, b) => b.length - a.length,
  );
  return longestFirst.filter((piece, index) => index === 0 || piece.length > 2);
}

/** Of a long word the beginning: Республикасының stands in titles as Республикасы too. */
const longestPiece = 10;
