import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { redlineMessagesIn } from '../i18n/redline.ts';
import type { PlanSummary } from '../views/plan-view.ts';
import type { PlanComparison } from '../views/redline-view.ts';
import { planAddress, planVersionAddress } from './addresses.ts';

/** Plan and version on each side: `Current plan for 2025 (as of 10 March 2025)`, `Current plan for 2026 (draft)`. */
export function namesOfPlans({ before, after }: PlanComparison, lang: Lang): readonly [string, string] {
  return [nameOfVersion(before, lang), nameOfVersion(after, lang)];
}

function nameOfVersion(plan: PlanSummary, lang: Lang): string {
  const { name, statuses } = plansMessagesIn(lang);
  const { versionOf } = redlineMessagesIn(lang);
  const version = plan.version === null ? statuses[plan.status] : versionOf(messagesIn(lang).date(plan.version));
  return `${name(plan)} (${version})`;
}

/** On what ground a plan was changed, and who decided; of several changes each. */
export function planFacts(
  { changes }: PlanComparison,
  lang: Lang,
): readonly { readonly name: string; readonly text: string }[] {
  const { facts } = redlineMessagesIn(lang);
  const { date } = messagesIn(lang);
  return changes.flatMap(({ on, ground, decision, agreement }) => [
    { name: facts.from, text: date(on) },
    { name: facts.ground, text: ground[lang] },
    {
      name: facts.decision,
      text: `${decision.body.name[lang]}, ${facts.numbered(decision.number, date(decision.date))}`,
    },
    ...(agreement === null
      ? []
      : [
          {
            name: facts.agreement,
            text: [agreement.body?.name[lang], facts.numbered(agreement.number, date(agreement.date))]
              .filter((part) => part !== undefined)
              .join(', '),
          },
        ]),
  ]);
}

/** What a page that compares plans is called. */
export function titleOfComparison({ kind, before, after, changes }: PlanComparison, lang: Lang): string {
  const { titles } = redlineMessagesIn(lang);
  const { date } = messagesIn(lang);
  switch (kind) {
    case 'change':
      return titles.change(date(changes[0]?.on ?? after.version ?? ''));
    case 'years':
      return titles.years(before.first, after.first);
    case 'versions':
      return titles.versions(date(before.version ?? ''), date(after.version ?? ''));
    case 'draft':
    case 'agreed':
    case 'whole':
      return titles[kind];
  }
}

/** Where a version of a plan can be read. */
export function addressOfVersion({ slug, version }: PlanSummary, lang: Lang): string {
  return version === null ? planAddress(lang, slug) : planVersionAddress(lang, slug, version);
}
