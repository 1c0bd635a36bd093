import { planStatuses } from '../../schemas/plan.ts';
import type { Corpus, Plan, PlanEntry } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { planOn } from '../domain/plans/plan-on.ts';
import { problemAt } from './problem-at.ts';

/** A treaty is entered once: in one of the two plans of a year, and under one permanent name. */
export function checkPlanTwins({ plans }: Corpus): readonly Diagnostic[] {
  return [...inTwoPlans(plans), ...underTwoNames(plans)];
}

/** The plans of a year that count: those of each kind that came furthest. Drafts kept beside them are history. */
function inTwoPlans(plans: readonly Plan[]): readonly Diagnostic[] {
  const furthest = plans.filter((plan) => plans.every((other) => !isSuperseded(plan, other)));
  return furthest.flatMap((plan) => {
    if (plan.fields.kind !== 'perspective') return [];
    const current = furthest
      .filter(({ fields }) => fields.kind === 'current')
      .filter((other) => isSameYear(plan, other));
    return current.flatMap((other) =>
      namesInBoth(plan, other).map((id) => {
        const values = { plan: other.slug, first: fileOf(other, id) };
        return problemAt(documentOf(plan, id), 'entry-in-two-plans', ['title', 'kk'], values);
      }),
    );
  });
}

function isSameYear(a: Plan, b: Plan): boolean {
  return a.fields.submitted === b.fields.submitted && a.origin === b.origin;
}

function isSuperseded(plan: Plan, other: Plan): boolean {
  const [own, its] = [plan, other].map(({ fields }) => planStatuses.indexOf(fields.status));
  return isSameYear(plan, other) && plan.fields.kind === other.fields.kind && (own ?? 0) < (its ?? 0);
}

/** Treaties that were agreed for both plans, or stand in both today. */
function namesInBoth(a: Plan, b: Plan): readonly string[] {
  const both = ['0000-00-00', '9999-12-31'].flatMap((day) => {
    const [ofA, ofB] = [a, b].map(({ entries, changes }) => planOn(entries, changes, day).map(({ id }) => id));
    return (ofA ?? []).filter((id) => ofB?.includes(id));
  });
  return [...new Set(both)];
}

function documentOf({ entries, document }: Plan, id: string): PlanEntry['document'] {
  return entries.find((entry) => entry.id === id)?.document ?? document;
}

function fileOf(plan: Plan, id: string): string {
  return documentOf(plan, id).file;
}

/**
 * The same title with the same partner under two names. Once a treaty was signed, another may have its title in a later plan; in one
 * plan it cannot.
 */
function underTwoNames(plans: readonly Plan[]): readonly Diagnostic[] {
  const all = plans.flatMap((plan) => plan.entries.map((entry) => ({ plan, entry })));
  const byTitle = new Map<string, { readonly plan: Plan; readonly entry: PlanEntry }[]>();
  const told = new Set<string>();
  return all.flatMap(({ plan, entry }) => {
    const earlier = (['kk', 'ru'] as const).flatMap((language) => {
      const key = `${language} ${inPlainLetters(entry.fields.title[language])}`;
      const same = byTitle.get(key) ?? [];
      byTitle.set(key, [...same, { plan, entry }]);
      return same.filter((other) => isTwin(plan, entry, other)).map((other) => ({ language, other }));
    });
    const [first] = earlier.filter(({ other }) => !told.has(`${other.entry.id} ${entry.id}`));
    if (first === undefined) return [];
    told.add(`${first.other.entry.id} ${entry.id}`);
    const values = { first: first.other.entry.document.file };
    return [problemAt(entry.document, 'entry-repeated', ['title', first.language], values)];
  });
}

function isTwin(plan: Plan, entry: PlanEntry, other: { readonly plan: Plan; readonly entry: PlanEntry }): boolean {
  if (other.entry.id === entry.id || other.plan.origin !== plan.origin) return false;
  const isSigned = other.entry.fields.outcome.some(({ kind }) => kind === 'signed');
  if (other.plan !== plan && isSigned) return false;
  return entry.fields.partners.some((code) => other.entry.fields.partners.includes(code));
}

function inPlainLetters(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/["«»“”„]/gu, '')
    .replaceAll(/\s+/gu, ' ');
}
