import { addressIn, type Lang } from '../i18n/lang.ts';

/** Where the pages of the site are, from the root of the site. Permanent once published. */
export const homeAddress = (lang: Lang): string => addressIn(lang, '/');
export const actsAddress = (lang: Lang): string => addressIn(lang, '/acts/');
export const actAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/`);
export const editionAddress = (lang: Lang, slug: string, edition: string): string =>
  addressIn(lang, `/acts/${slug}/${edition}/`);
export const historyAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/history/`);
export const aboutAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/about/`);
export const sourcesAddress = (lang: Lang): string => addressIn(lang, '/sources/');
export const calendarsAddress = (lang: Lang): string => addressIn(lang, '/calendar/');
export const calendarAddress = (lang: Lang, year: number): string => addressIn(lang, `/calendar/${year}/`);
export const glossaryAddress = (lang: Lang): string => addressIn(lang, '/glossary/');
/** The data are the same in every language. */
export const dataAddress = (slug: string): string => `/api/acts/${slug}.json`;
export const calendarDataAddress = (year: number): string => `/api/calendar/${year}.json`;

export function sourceAddress(lang: Lang, id: string, place: string | null = null): string {
  return addressIn(lang, `/sources/${id}/${place === null ? '' : `#${place}`}`);
}
