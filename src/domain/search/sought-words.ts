import { foldLetters } from '../kazakh/fold-letters.ts';
import { isLatin, readLatin } from './read-latin.ts';
import { stemFoldedKazakh, stemKazakh } from './stem-kazakh.ts';
import { stemEnglish, stemRussian } from './stem-russian.ts';
import { wordsOfText } from './words-of.ts';

/** A word that is looked for. It may be meant in several ways: nobody says in which language and alphabet they type. */
export interface SoughtWord {
  /** Stems under which it may be entered, likeliest first, with how sure that is; of guesses only the first that is found counts. */
  readonly stems: readonly SoughtStem[];
  /** What an entered stem begins with when the word is not typed to its end. */
  readonly beginnings: readonly string[];
}

/** How a word may be entered. */
export type SoughtStem = readonly [stem: string, sureness: number, isGuess: boolean];

/** More words are not looked for, and of a word no more letters: nobody types that, and a paste must not stop the page. */
export const mostWords = 12;
export const longestWord = 40;
export const longestQuery = 400;

/**
 * The words of a query.
 *
 * @example soughtWords('тәртібі')[0]?.stems[0] // ['тартип', 1, false]
 */
export function soughtWords(query: string): readonly SoughtWord[] {
  const text = query
    .slice(0, longestQuery)
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\ufeff]/gu, '')
    .toLowerCase();
  return wordsOfText(text)
    .slice(0, mostWords)
    .map(({ start, end }) => readWord(text.slice(start, end).slice(0, longestWord)));
}

function readWord(word: string): SoughtWord {
  if (isLatin(word)) return readLatinWord(word);
  if (!/[Ѐ-ӿ]/u.test(word)) return { stems: [[word, 1, false]], beginnings: [word] };
  // a Latin i or a Latin letter that looks the same slips in from another keyboard
  const small = word.replaceAll('i', 'і').replaceAll('ё', 'е');
  const folded = foldLetters(small);
  const isKazakh = folded !== small;
  return {
    stems: distinct([
      [foldLetters(stemKazakh(small)), 1, false],
      ...(isKazakh
        ? []
        : [[stemFoldedKazakh(folded), 0.97, false] as const, [foldLetters(stemRussian(small)), 0.97, false] as const]),
      [folded, 0.9, false],
    ]),
    beginnings: [folded],
  };
}

function readLatinWord(word: string): SoughtWord {
  const readings = readLatin(word);
  const kazakh = readings.map((reading, index) => [stemFoldedKazakh(reading), 0.95 - 0.02 * index, true] as const);
  return { stems: distinct([[stemEnglish(word), 1, false], ...kazakh]), beginnings: [word, ...readings.slice(0, 4)] };
}

function distinct(stems: readonly SoughtStem[]): readonly SoughtStem[] {
  return stems.filter(([stem], index) => stems.findIndex(([other]) => other === stem) === index);
}
