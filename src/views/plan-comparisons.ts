// Which versions of plans are compared: each with the one before it, and a plan with the one that it follows.

import type { Corpus, Plan } from '../corpus/corpus.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { changesInOrder, versionDays } from '../domain/plans/plan-on.ts';
import { agreedOn, planStatusOn } from '../domain/plans/status-on.ts';
import { viewChange } from './plan-versions.ts';
import { summarisePlan, versionOn } from './plans.ts';
import type { PlanComparison } from './redline-view.ts';

/** A plan with the changes that had been made up to a version, and the day of that version; null for a plan that was not agreed. */
export interface PlanUpTo {
  readonly plan: Plan;
  readonly version: PlainDate | null;
}

/** A comparison, and what it compares. */
export interface ComparablePlans {
  readonly comparison: PlanComparison;
  readonly before: PlanUpTo;
  readonly after: PlanUpTo;
}

/** Every comparison that a build of a day shows, those of single changes included. */
export function planComparisons(corpus: Corpus, asOf: PlainDate): readonly ComparablePlans[] {
  const made = (kind: PlanComparison['kind'], before: PlanUpTo, after: PlanUpTo, hasDays: boolean): ComparablePlans => {
    const between = changesInOrder(after.plan.changes).filter(
      ({ id, fields }) =>
        before.plan.slug === after.plan.slug &&
        fields.on <= (after.version ?? asOf) &&
        !changesUpTo(before).some((change) => change.id === id),
    );
    const nameOf = ({ plan, version }: PlanUpTo): string =>
      hasDays && version !== null ? `${plan.slug}@${version}` : plan.slug;
    return {
      comparison: {
        kind,
        ids: { before: nameOf(before), after: nameOf(after) },
        before: summarisePlan(corpus, before.plan, asOf, before.version),
        after: summarisePlan(corpus, after.plan, asOf, after.version),
        changes: between.flatMap(({ id }) => {
          const change = after.plan.changes.find((candidate) => candidate.id === id);
          return change === undefined ? [] : [viewChange(corpus, after.plan, change)];
        }),
      },
      before,
      after,
    };
  };
  const newest = (plan: Plan): PlanUpTo => ({ plan, version: versionOn(plan, asOf) });
  return corpus.plans.flatMap((plan): readonly ComparablePlans[] => [
    ...changePairs(plan, asOf).map(([before, after]) => made('change', before, after, true)),
    ...versionPairs(plan, asOf).map(([kind, before, after]) => made(kind, before, after, true)),
    ...planAgreedOf(corpus, plan, asOf).map((agreed) => made('agreed', newest(plan), agreed, true)),
    ...planBefore(corpus, plan, asOf).map(({ kind, before }) => made(kind, newest(before), newest(plan), false)),
  ]);
}

/** Before and after each change: of two changes of one day each has its own comparison. */
function changePairs(plan: Plan, asOf: PlainDate): readonly (readonly [PlanUpTo, PlanUpTo])[] {
  const changes = changesInOrder(plan.changes).filter(({ fields }) => fields.on <= asOf);
  const upTo = (count: number): PlanUpTo => {
    const ids = new Set(changes.slice(0, count).map(({ id }) => id));
    const own = { ...plan, changes: plan.changes.filter(({ id }) => ids.has(id)) };
    return { plan: own, version: versionOn(own, asOf) };
  };
  return changes.map((_, index) => [upTo(index), upTo(index + 1)]);
}

/** Each version against the one before it; of three and more also the plan as agreed against the newest. */
function versionPairs(plan: Plan, asOf: PlainDate): readonly (readonly ['versions' | 'whole', PlanUpTo, PlanUpTo])[] {
  const days = versionDays(agreedOn(plan.fields), plan.changes).filter((day) => day <= asOf);
  const versions = days.map((version): PlanUpTo => ({ plan, version }));
  const pairs = versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before === undefined ? [] : [['versions', before, after] as const];
  });
  const [first, last] = [versions[0], versions.at(-1)];
  return first === undefined || last === undefined || versions.length < 3 ? pairs : [...pairs, ['whole', first, last]];
}

function changesUpTo({ plan, version }: PlanUpTo): Plan['changes'] {
  return plan.changes.filter(({ fields }) => version !== null && fields.on <= version);
}

/**
 * What a plan is compared with: a draft with the newest agreed plan of its kind that begins before it, an agreed plan for one year with
 * that of the year before. Invented plans are compared with invented ones only.
 */
function planBefore(
  { plans }: Corpus,
  plan: Plan,
  asOf: PlainDate,
): readonly { readonly kind: 'draft' | 'years'; readonly before: Plan }[] {
  const { kind, first } = plan.fields;
  const before = plans
    .filter((other) => other.origin === plan.origin && other.fields.kind === kind && other.fields.first < first)
    .filter((other) => isAgreed(other, asOf))
    .toSorted((a, b) => a.fields.first - b.fields.first)
    .at(-1);
  if (before === undefined) return [];
  if (!isAgreed(plan, asOf)) return [{ kind: 'draft', before }];
  return kind === 'current' && before.fields.first === first - 1 ? [{ kind: 'years', before }] : [];
}

/** What was agreed of a draft: the plan for the same years, as agreed. */
function planAgreedOf({ plans }: Corpus, plan: Plan, asOf: PlainDate): readonly PlanUpTo[] {
  const { kind, first, last } = plan.fields;
  if (isAgreed(plan, asOf)) return [];
  return plans
    .filter(
      ({ origin, fields }) =>
        origin === plan.origin && fields.kind === kind && fields.first === first && fields.last === last,
    )
    .filter((other) => isAgreed(other, asOf))
    .map((other) => ({ plan: other, version: agreedOn(other.fields) }));
}

function isAgreed({ fields }: Plan, asOf: PlainDate): boolean {
  const status = planStatusOn(fields, asOf);
  return status === 'agreed' || status === 'distributed';
}
