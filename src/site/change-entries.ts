import type { AtomFeed } from '../exports/atom-feed.ts';
import { complianceMessagesIn } from '../i18n/compliance.ts';
import { feedMessagesIn } from '../i18n/feeds.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { ActSummary } from '../views/act-view.ts';
import type { FindingView } from '../views/compliance-view.ts';
import type { ErratumView } from '../views/errata-view.ts';
import {
  actAddress,
  caseAddress,
  editionAddress,
  erratumAddress,
  historyAddress,
  planAddress,
  planChangeAddress,
} from './addresses.ts';
import { findPlan, listPlans } from './plan-queries.ts';
import { build, listActChanges } from './queries.ts';
import { findingAnchor } from './report-parts.ts';

type Entry = AtomFeed['entries'][number];

/** What happened to an act: adopted, amended, repealed. */
export function actEntries(lang: Lang, act: ActSummary): readonly Entry[] {
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

/** The mistakes of the publisher that were corrected. */
export function correctionEntries(lang: Lang, errata: readonly ErratumView[]): readonly Entry[] {
  const words = feedMessagesIn(lang);
  return errata.flatMap(({ id, places, wrong, right, fixed, isInvented }) => {
    const acts = places.flatMap((place) => (place.kind === 'act' ? [place] : []));
    if (fixed === null || fixed > build().asOf) return [];
    const mark = isInvented ? ` ${messagesIn(lang).footer.local}` : '';
    return [
      {
        key: `erratum ${id}`,
        title: words.corrected(acts[0]?.name[lang] ?? id),
        summary: words.correction(wrong[lang], right[lang]) + mark,
        page: erratumAddress(lang, id),
        updated: fixed,
        published: fixed,
      },
    ];
  });
}

/** Plans that were agreed, and their changes. */
export function planEntries(lang: Lang): readonly Entry[] {
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
export function findingEntry(lang: Lang, finding: FindingView): readonly Entry[] {
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
