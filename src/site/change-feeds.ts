import { type AtomFeed, atomFeed } from '../exports/atom-feed.ts';
import { complianceMessagesIn } from '../i18n/compliance.ts';
import { feedMessagesIn } from '../i18n/feeds.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { reserveMessagesIn } from '../i18n/reserve.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { ActSummary } from '../views/act-view.ts';
import type { FindingView } from '../views/compliance-view.ts';
import {
  actAddress,
  actChangesAddress,
  caseAddress,
  changesAddress,
  complianceAddress,
  complianceChangesAddress,
  editionAddress,
  historyAddress,
  homeAddress,
  planAddress,
  planChangeAddress,
  plansAddress,
  plansChangesAddress,
} from './addresses.ts';
import { listCases } from './compliance-queries.ts';
import { findPlan, listPlans } from './plan-queries.ts';
import { build, listActChanges, listActs, publisher } from './queries.ts';
import { findingAnchor } from './report-parts.ts';
import { reserveEntries } from './reserve-feed.ts';
import { hasReserve } from './reserve-queries.ts';

type Entry = AtomFeed['entries'][number];

/** A feed reader asks again and again: more than this is not sent each time. */
const mostEntries = 100;

/** Everything that changed on the site, in one language. */
export function siteChanges(lang: Lang): string {
  const { all, allSubtitle } = feedMessagesIn(lang);
  const entries = [
    ...listActs().flatMap((act) => actEntries(lang, act)),
    ...planEntries(lang),
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
  const act = listActs().find((known) => known.slug === slug);
  if (act === undefined) throw new Error(`there is no act ${slug}`);
  const words = feedMessagesIn(lang);
  const name = act.name[lang];
  return feedOf(lang, {
    key: `act ${slug}`,
    title: words.act(name),
    subtitle: words.actSubtitle(name),
    page: actAddress(lang, slug),
    self: actChangesAddress(lang, slug),
    entries: actEntries(lang, act),
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

function actEntries(lang: Lang, act: ActSummary): readonly Entry[] {
  const words = feedMessagesIn(lang);
  const messages = messagesIn(lang).act;
  const { slug, kind, number, adopted } = act;
  const name = `${act.name[lang]} (${messages.named(kind, number, adopted)})`;
  const changes = listActChanges(slug).map((change): Entry => {
    const by = messages.named(change.source?.kind ?? kind, change.number, change.on);
    const held = change.edition === null ? words.editionNotHeld : words.editionHeld;
    return {
      key: `${slug} ${change.on} ${change.number}`,
      title: change.isRepeal ? words.repealed(name) : words.amended(name),
      summary: change.isRepeal ? `${by}.` : `${by}. ${words.places(change.changes)} ${held}`,
      page: change.edition === null ? historyAddress(lang, slug) : editionAddress(lang, slug, change.edition),
      updated: change.on,
      published: change.on,
    };
  });
  // a draft was not adopted: that it was submitted is told on its page
  if (act.status === 'draft') return changes;
  const adoption = {
    key: `${slug} ${adopted} ${number}`,
    title: words.adopted(name),
    summary: act.summary[lang],
    page: actAddress(lang, slug),
    updated: adopted,
    published: adopted,
  };
  return [...changes, adoption];
}

function planEntries(lang: Lang): readonly Entry[] {
  const words = feedMessagesIn(lang);
  return listPlans().flatMap(({ slug }) => {
    const { versions, title, isInvented } = findPlan(slug);
    const name = title[lang === 'kk' ? 'kk' : 'ru'];
    const mark = isInvented ? ` ${plansMessagesIn(lang).inventedWhy}` : '';
    return versions.flatMap(({ day, isAgreed, treaties, changes }) => [
      ...(isAgreed
        ? [
            {
              key: `${slug} ${day}`,
              title: words.planAgreed(name),
              summary: words.treaties(treaties) + mark,
              page: planAddress(lang, slug),
              updated: day,
              published: day,
            },
          ]
        : []),
      ...changes.map(({ id, added, changed, removed }) => ({
        key: `${slug} ${id}`,
        title: words.planChanged(name),
        summary: words.changedTreaties(added.length, changed.length, removed.length) + mark,
        page: planChangeAddress(lang, slug, id),
        updated: day,
        published: day,
      })),
    ]);
  });
}

/** How a deadline ended; nothing, while it has not, or where that is not beyond dispute. */
function findingEntry(lang: Lang, finding: FindingView): readonly Entry[] {
  const words = feedMessagesIn(lang);
  const { status, deadline, done, statement, case: of } = finding;
  const isEnded = status === 'metInTime' || status === 'metLate' || status === 'overdue';
  if (!isEnded || deadline === null) return [];
  const { date } = messagesIn(lang);
  const day = done ?? deadline.due;
  const what = statement.action?.[lang] ?? statement.id;
  return [
    {
      key: `${of.procedure.id} ${of.id} ${findingAnchor(finding)}`,
      title: `${verdictWords[lang].statuses[status].name}: ${what}`,
      summary: [
        `${complianceMessagesIn(lang).caseTitle(of.id, of.procedure.name[lang])}.`,
        words.lastDay(date(deadline.due)),
        done === null ? words.notDone : words.done(date(done)),
        ...(of.isInvented ? [complianceMessagesIn(lang).inventedWhy] : []),
      ].join(' '),
      page: `${caseAddress(lang, of.procedure.id, of.id)}#${findingAnchor(finding)}`,
      updated: day,
      published: day,
    },
  ];
}
