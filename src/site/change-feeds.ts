import { type AtomFeed, atomFeed } from '../exports/atom-feed.ts';
import { feedMessagesIn } from '../i18n/feeds.ts';
import type { Lang } from '../i18n/lang.ts';
import { reserveMessagesIn } from '../i18n/reserve.ts';
import {
  actAddress,
  actChangesAddress,
  changesAddress,
  complianceAddress,
  complianceChangesAddress,
  homeAddress,
  plansAddress,
  plansChangesAddress,
} from './addresses.ts';
import { actEntries, correctionEntries, findingEntry, planEntries } from './change-entries.ts';
import { listCases } from './compliance-queries.ts';
import { listErrata } from './errata-queries.ts';
import { build, findActSummary, findErrata, listActs, publisher } from './queries.ts';
import { reserveEntries } from './reserve-feed.ts';
import { hasReserve } from './reserve-queries.ts';

/** A feed reader asks again and again: more than this is not sent each time. */
const mostEntries = 100;

/** Everything that changed on the site, in one language. */
export function siteChanges(lang: Lang): string {
  const { all, allSubtitle } = feedMessagesIn(lang);
  const entries = [
    ...listActs().flatMap((act) => actEntries(lang, act)),
    ...planEntries(lang),
    ...correctionEntries(lang, listErrata()),
    ...(hasReserve()
      ? reserveEntries(lang).map((entry) => ({
          ...entry,
          title: `${reserveMessagesIn(lang).feed.title}. ${entry.title}`,
        }))
      : []),
  ];
  const [page, self] = [homeAddress(lang), changesAddress(lang)];
  return feedOf(lang, { key: 'changes', title: all, subtitle: allSubtitle, page, self, entries });
}

/** What happened to an act: adopted, amended, repealed. */
export function changesOfAct(lang: Lang, slug: string): string {
  const act = findActSummary(slug);
  const words = feedMessagesIn(lang);
  const name = act.name[lang];
  return feedOf(lang, {
    key: `act ${slug}`,
    title: words.act(name),
    subtitle: words.actSubtitle(name),
    page: actAddress(lang, slug),
    self: actChangesAddress(lang, slug),
    entries: [...actEntries(lang, act), ...correctionEntries(lang, findErrata(slug))],
  });
}

/** Plans that were agreed, and their changes. */
export function changesOfPlans(lang: Lang): string {
  const { plans, plansSubtitle } = feedMessagesIn(lang);
  const [page, self] = [plansAddress(lang), plansChangesAddress(lang)];
  return feedOf(lang, { key: 'plans', title: plans, subtitle: plansSubtitle, page, self, entries: planEntries(lang) });
}

/** How deadlines ended, of the cases that this build may show. */
export function changesOfCompliance(lang: Lang): string {
  const { compliance, complianceSubtitle } = feedMessagesIn(lang);
  return feedOf(lang, {
    key: 'compliance',
    title: compliance,
    subtitle: complianceSubtitle,
    page: complianceAddress(lang),
    self: complianceChangesAddress(lang),
    entries: listCases().flatMap(({ findings }) => findings.flatMap((finding) => findingEntry(lang, finding))),
  });
}

function feedOf(lang: Lang, given: Pick<AtomFeed, 'key' | 'title' | 'subtitle' | 'page' | 'self' | 'entries'>): string {
  const { name, site } = publisher();
  const entries = given.entries.toSorted((a, b) =>
    a.updated === b.updated ? (a.key < b.key ? -1 : 1) : a.updated < b.updated ? 1 : -1,
  );
  return atomFeed({
    ...given,
    lang,
    author: name[lang],
    site: site?.replace(/\/$/u, '') ?? null,
    updated: entries[0]?.updated ?? build().asOf,
    entries: entries.slice(0, mostEntries),
  });
}
