import type { SearchLang } from './search-document.ts';
import { stemKey } from './stem-keys.ts';

/** Stems as numbers, so that counting words is counting in an array. */
export interface Lexicon {
  /** The number of a word's stem. */
  readonly numberOfWord: (word: string, lang: SearchLang) => number;
  readonly numberOf: (term: string) => number;
  readonly termOf: (number: number) => string;
}

export function makeLexicon(): Lexicon {
  const terms: string[] = [];
  const numbers = new Map<string, number>();
  const words: Readonly<Record<SearchLang, Map<string, number>>> = { kk: new Map(), ru: new Map(), en: new Map() };
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = terms.length;
      terms.push(term);
      numbers.set(term, number);
    }
    return number;
  };
  return {
    numberOf,
    numberOfWord: (word, lang) => {
      const known = words[lang].get(word);
      if (known !== undefined) return known;
      const number = numberOf(stemKey(word, lang));
      words[lang].set(word, number);
      return number;
    },
    termOf: (number) => terms[number] ?? '',
  };
}
