// What all kinds of documents of the search are put together from.

import type { Trilingual } from '../../schemas/fields.ts';
import type { SearchGroup, SearchLang, SearchLine } from '../domain/search/search-document.ts';
import { builtLanguages, type Lang } from '../i18n/lang.ts';
import type { ActSummary } from '../views/act-view.ts';

export function inAll(say: (lang: Lang) => string): Trilingual {
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
}

export const stateOf = (status: ActSummary['status']): SearchGroup['state'] => (status === 'inForce' ? null : status);

/** A line in each language that has words. */
export function linesIn(words: Partial<Trilingual>, weight: number): readonly SearchLine[] {
  return builtLanguages().flatMap((lang) => {
    const text = words[lang];
    return text === undefined || text === '' ? [] : [{ id: null, number: null, text, lang, weight }];
  });
}

export const line = (text: string, lang: SearchLang, weight: number): SearchLine => ({
  id: null,
  number: null,
  text,
  lang,
  weight,
});

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
