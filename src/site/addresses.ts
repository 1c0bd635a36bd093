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
export const proceduresAddress = (lang: Lang): string => addressIn(lang, '/procedures/');
export const procedureAddress = (lang: Lang, slug: string): string => addressIn(lang, `/procedures/${slug}/`);
export const deadlinesAddress = (lang: Lang): string => addressIn(lang, '/deadlines/');
export const complianceAddress = (lang: Lang): string => addressIn(lang, '/compliance/');
export const reportAddress = (lang: Lang, by: 'procedures' | 'bodies' | 'periods', id: string): string =>
  addressIn(lang, `/compliance/${by}/${id}/`);
export const caseAddress = (lang: Lang, procedure: string, id: string): string =>
  addressIn(lang, `/compliance/cases/${procedure}/${id}/`);
export const methodAddress = (lang: Lang): string => addressIn(lang, '/compliance/method/');
export const calendarChangesAddress = (lang: Lang): string => addressIn(lang, '/compliance/calendar-changes/');
export const reserveAddress = (lang: Lang): string => addressIn(lang, '/reserve/');
/** An order on the page of the reserve. */
export const reserveOrderAddress = (lang: Lang, order: string): string => `${reserveAddress(lang)}#order-${order}`;
export const reserveFormAddress = (lang: Lang): string => addressIn(lang, '/reserve/form/');
export const reserveFeedAddress = (lang: Lang): string => addressIn(lang, '/reserve/orders.atom');
/** The list ready to be posted elsewhere. */
export const reserveListAddress = (lang: Lang, kind: 'fragment.html' | 'docx'): string =>
  addressIn(lang, `/reserve/list.${kind}`);
export const reserveDataAddress = (kind: 'json' | 'csv'): string => `/api/reserve.${kind}`;
/** A provision on the page of the edition that is shown. */
export const provisionAddress = (lang: Lang, slug: string, provision: string): string =>
  `${actAddress(lang, slug)}#${provision}`;
/** The data are the same in every language. */
export const dataAddress = (slug: string): string => `/api/acts/${slug}.json`;
export const reportDataAddress = (kind: 'json' | 'csv'): string => `/api/compliance/report.${kind}`;
/** The words in it are in the language of the page that asks. */
export const deadlineDataAddress = (lang: Lang): string => addressIn(lang, '/api/deadlines.json');
export const calendarDataAddress = (year: number): string => `/api/calendar/${year}.json`;

export function sourceAddress(lang: Lang, id: string, place: string | null = null): string {
  return addressIn(lang, `/sources/${id}/${place === null ? '' : `#${place}`}`);
}
