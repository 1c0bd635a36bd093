import type { SearchDocument, SearchGroup } from '../domain/search/search-document.ts';
import { calendarMessagesIn } from '../i18n/calendar.ts';
import { complianceMessagesIn } from '../i18n/compliance.ts';
import { deadlineMessagesIn } from '../i18n/deadlines.ts';
import { builtLanguages, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { procedureMessagesIn } from '../i18n/procedures.ts';
import { reserveMessagesIn } from '../i18n/reserve.ts';
import {
  actsAddress,
  calendarAddress,
  calendarsAddress,
  complianceAddress,
  deadlinesAddress,
  glossaryAddress,
  homeAddress,
  methodAddress,
  planPrioritiesAddress,
  plansAddress,
  proceduresAddress,
  reserveAddress,
  reserveFormAddress,
  sourcesAddress,
} from './addresses.ts';
import { inAll } from './search-lines.ts';

type PageToFind = readonly [
  address: string,
  say: (lang: Lang) => { readonly title: string; readonly lead?: string },
  factor?: number,
];

/** The pages that stand for themselves, with their titles and what they say at the top. Of the reserve no name: the page alone. */
export function pageGroup(years: readonly number[]): SearchGroup {
  const pages: readonly PageToFind[] = [
    [actsAddress('kk'), (lang) => messagesIn(lang).acts],
    [glossaryAddress('kk'), (lang) => messagesIn(lang).glossary],
    [sourcesAddress('kk'), (lang) => messagesIn(lang).sources],
    [proceduresAddress('kk'), procedureMessagesIn],
    [deadlinesAddress('kk'), deadlineMessagesIn],
    [complianceAddress('kk'), (lang) => ({ title: complianceMessagesIn(lang).title })],
    [
      methodAddress('kk'),
      (lang) => ({ title: complianceMessagesIn(lang).methodTitle, lead: complianceMessagesIn(lang).methodLead }),
    ],
    [plansAddress('kk'), plansMessagesIn],
    [planPrioritiesAddress('kk'), (lang) => plansMessagesIn(lang).priorities],
    [reserveAddress('kk'), reserveMessagesIn],
    [reserveFormAddress('kk'), (lang) => reserveMessagesIn(lang).form],
    [calendarsAddress('kk'), calendarMessagesIn],
    ...years.map(
      (year): PageToFind => [
        calendarAddress('kk', year),
        (lang) => ({ title: `${calendarMessagesIn(lang).title}: ${year}` }),
        // the page of all years comes first
        0.2,
      ],
    ),
  ];
  return {
    id: 'pages',
    kind: 'page',
    name: inAll((lang) => messagesIn(lang).site.name),
    address: homeAddress('kk'),
    state: null,
    documents: pages.map(([at, say, factor = 1]): SearchDocument => {
      const label = inAll((lang) => say(lang).title);
      const lines = builtLanguages().flatMap((lang) => {
        const { title, lead } = say(lang);
        return [
          { id: null, number: null, text: title, lang, weight: 5 },
          ...(lead === undefined ? [] : [{ id: null, number: null, text: lead, lang, weight: 1 }]),
        ];
      });
      return { at, label, within: null, lines, keys: [], factor };
    }),
  };
}
