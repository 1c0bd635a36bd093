import { addressIn, type Lang } from '../i18n/lang.ts';

/** Where the pages of the site are, from the root of the site. Permanent once published. */
export const homeAddress = (lang: Lang): string => addressIn(lang, '/');
export const actsAddress = (lang: Lang): string => addressIn(lang, '/acts/');
export const actAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/`);
export const editionAddress = (lang: Lang, slug: string, edition: string): string =>
  addressIn(lang, `/acts/${slug}/${edition}/`);
/** One edition as a file; the same in every language. */
export const actFileAddress = (slug: string, edition: string, kind: 'akn.xml' | 'md' | 'txt'): string =>
  `/acts/${slug}/${edition}.${kind}`;
/** The whole site as an archive that is read without a network. */
export const offlineCopyAddress = '/download/qagida.zip';
/** What changed, for feed readers: in one act, in plans, in the report, anywhere. */
export const actChangesAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/changes.atom`);
export const plansChangesAddress = (lang: Lang): string => addressIn(lang, '/plans/changes.atom');
export const complianceChangesAddress = (lang: Lang): string => addressIn(lang, '/compliance/changes.atom');
export const changesAddress = (lang: Lang): string => addressIn(lang, '/changes.atom');
export const historyAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/history/`);
export const aboutAddress = (lang: Lang, slug: string): string => addressIn(lang, `/acts/${slug}/about/`);
export const sourcesAddress = (lang: Lang): string => addressIn(lang, '/sources/');
export const calendarsAddress = (lang: Lang): string => addressIn(lang, '/calendar/');
export const calendarAddress = (lang: Lang, year: number): string => addressIn(lang, `/calendar/${year}/`);
/** The page that searches; the query follows as `?q=`. */
export const searchAddress = (lang: Lang): string => addressIn(lang, '/search/');
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
export const errataAddress = (lang: Lang): string => addressIn(lang, '/errata/');
/** An erratum on its page. */
export const erratumAddress = (lang: Lang, id: string): string => `${errataAddress(lang)}#erratum-${id}`;
export const errataDataAddress = '/api/errata.json';
export const genuineAddress = (lang: Lang): string => addressIn(lang, '/genuine/');
export const reserveAddress = (lang: Lang): string => addressIn(lang, '/reserve/');
/** An order on the page of the reserve. */
export const reserveOrderAddress = (lang: Lang, order: string): string => `${reserveAddress(lang)}#order-${order}`;
export const reserveFormAddress = (lang: Lang): string => addressIn(lang, '/reserve/form/');
export const reserveFeedAddress = (lang: Lang): string => addressIn(lang, '/reserve/orders.atom');
/** The list ready to be posted elsewhere. */
export const reserveListAddress = (lang: Lang, kind: 'fragment.html' | 'docx'): string =>
  addressIn(lang, `/reserve/list.${kind}`);
export const reserveDataAddress = (kind: 'json' | 'csv'): string => `/api/reserve.${kind}`;
/** What a draft changes; only in previews. */
export const reviewAddress = (lang: Lang): string => addressIn(lang, '/review/');
export const plansAddress = (lang: Lang): string => addressIn(lang, '/plans/');
export const planPrioritiesAddress = (lang: Lang): string => addressIn(lang, '/plans/priorities/');
export const planAddress = (lang: Lang, plan: string): string => addressIn(lang, `/plans/${plan}/`);
/** A plan as it stood from the day of one of its versions. */
export const planVersionAddress = (lang: Lang, plan: string, day: string): string =>
  addressIn(lang, `/plans/${plan}/${day}/`);
export const planVersionsAddress = (lang: Lang, plan: string): string => addressIn(lang, `/plans/${plan}/versions/`);
export const planEntryAddress = (lang: Lang, plan: string, entry: string): string =>
  addressIn(lang, `/plans/${plan}/${entry}/`);
/** The official form as a Word document; the same for every language of the interface. */
export const planFormAddress = (plan: string, lang: 'kk' | 'ru'): string => `/plans/${plan}/plan-${lang}.docx`;
export const planDataAddress = (plan: string, kind: 'json' | 'csv'): string => `/api/plans/${plan}.${kind}`;
/** What a change of a plan changes. */
export const planChangeAddress = (lang: Lang, plan: string, change: string): string =>
  addressIn(lang, `/plans/${plan}/changes/${change}/`);
/** Two versions of plans against each other: a version is `current-2025`, or `current-2025@2025-03-10` for a day. */
export const planCompareAddress = (lang: Lang, before: string, after: string): string =>
  addressIn(lang, `/plans/compare/${before}..${after}/`);
/** Two editions of an act against each other. */
export const actCompareAddress = (lang: Lang, slug: string, before: string, after: string): string =>
  addressIn(lang, `/acts/${slug}/compare/${before}..${after}/`);
/** The comparative table in Kazakh or in Russian, beside the Kazakh page at an address. */
export const comparativeTableAddress = (page: string, lang: 'kk' | 'ru'): string => `${page}table-${lang}.docx`;
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
