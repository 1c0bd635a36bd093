import { foldLetters } from '../kazakh/fold-letters.ts';
import type { SearchLang } from './search-document.ts';
import { stemKazakh } from './stem-kazakh.ts';
import { stemEnglish, stemRussian } from './stem-russian.ts';

const cyrillic = /[Ѐ-ӿ]/u;

/**
 * What a word of a text is entered under: its stem in folded letters. A Latin i in a Kazakh word is the Kazakh letter.
 *
 * @example stemKey('Қағидаларының', 'kk') // 'кагида'
 */
export function stemKey(word: string, lang: SearchLang): string {
  const small = word.toLowerCase();
  if (!cyrillic.test(small)) return stemEnglish(small);
  return foldLetters(lang === 'ru' ? stemRussian(small.replaceAll('ё', 'е')) : stemKazakh(small.replaceAll('i', 'і')));
}
