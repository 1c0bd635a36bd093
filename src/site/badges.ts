import type { ActStatus } from '../../schemas/act.ts';
import { badgeAsSvg } from '../exports/badge.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import { findReport } from './compliance-queries.ts';
import { listPlans } from './plan-queries.ts';
import { findAct } from './queries.ts';

const looks: Readonly<Record<ActStatus, 'good' | 'gone' | 'draft'>> = {
  inForce: 'good',
  repealed: 'gone',
  draft: 'draft',
};

/** Whether an act is law: `№ 11-1-2/53: in force`. */
export function actBadge(lang: Lang, slug: string): string {
  const act = findAct(slug);
  return badgeAsSvg({
    lang,
    subject: act.name[lang],
    state: messagesIn(lang).act.statuses[act.status],
    look: looks[act.status],
  });
}

/** How far a treaty plan has come. */
export function planBadge(lang: Lang, slug: string): string {
  const plan = listPlans().find((known) => known.slug === slug);
  if (plan === undefined) throw new Error(`there is no plan ${slug}`);
  const words = plansMessagesIn(lang);
  const isAgreed = plan.status === 'agreed' || plan.status === 'distributed';
  const years = plan.first === plan.last ? String(plan.first) : `${plan.first}–${plan.last}`;
  return badgeAsSvg({
    lang,
    subject: `${words.title}, ${years}`,
    state: words.statuses[plan.status],
    look: isAgreed && !plan.isInvented ? 'good' : 'draft',
  });
}

/** How many of the duties whose fulfilment can be judged were fulfilled in time, as of the day of the build. */
export function reportBadge(lang: Lang): string {
  const { counts, asOf } = findReport();
  const judged = counts.metInTime + counts.metLate + counts.overdue + counts.disputed;
  return badgeAsSvg({
    lang,
    subject: `${verdictWords[lang].statuses.metInTime.name} (${asOf})`,
    state: judged === 0 ? '–' : `${counts.metInTime} / ${judged}`,
    look: 'plain',
  });
}
