// What the pages and files that compare plans and editions ask for.

import type { Corpus } from '../corpus/corpus.ts';
import { viewActRedline } from '../views/act-redline.ts';
import { type ComparablePlans, planComparisons } from '../views/plan-comparisons.ts';
import { viewPlanRedline } from '../views/plan-redline.ts';
import type { ActRedline, PlanComparison, PlanRedline } from '../views/redline-view.ts';
import { build, corpusOfBuild, listActs, listEditions } from './queries.ts';

interface Known {
  readonly plans: readonly ComparablePlans[];
  readonly planRedlines: Map<ComparablePlans, PlanRedline>;
  readonly actRedlines: Map<string, ActRedline>;
}

/** Made once; a corpus that was read anew is another object. */
const known = new WeakMap<Corpus, Known>();

function knownNow(): Known {
  const corpus = corpusOfBuild();
  const found = known.get(corpus) ?? {
    plans: planComparisons(corpus, build().asOf),
    planRedlines: new Map(),
    actRedlines: new Map(),
  };
  known.set(corpus, found);
  return found;
}

/** Every comparison of versions and plans that has a page; those of single changes are in `listPlanChanges`. */
export function listPlanComparisons(): readonly PlanComparison[] {
  return knownNow().plans.flatMap(({ comparison }) => (comparison.kind === 'change' ? [] : [comparison]));
}

/** The recorded changes that have a page. */
export function listPlanChanges(): readonly { readonly plan: string; readonly change: string }[] {
  return knownNow().plans.flatMap(({ comparison: { kind, after, changes } }) =>
    kind === 'change' ? changes.map(({ id }) => ({ plan: after.slug, change: id })) : [],
  );
}

export function findPlanComparison(before: string, after: string): PlanRedline {
  return redlineOf(
    ({ kind, ids }) => kind !== 'change' && ids.before === before && ids.after === after,
    `${before}..${after}`,
  );
}

export function findPlanChange(plan: string, change: string): PlanRedline {
  return redlineOf(
    ({ kind, after, changes }) => kind === 'change' && after.slug === plan && changes[0]?.id === change,
    `${plan}/${change}`,
  );
}

function redlineOf(isMeant: (comparison: PlanComparison) => boolean, name: string): PlanRedline {
  const { plans, planRedlines } = knownNow();
  const compared = plans.find(({ comparison }) => isMeant(comparison));
  if (compared === undefined) throw new Error(`there is no comparison ${name}`);
  const redline = planRedlines.get(compared) ?? viewPlanRedline(corpusOfBuild(), compared, build().asOf);
  planRedlines.set(compared, redline);
  return redline;
}

/** Every two consecutive editions of every act; of one act, where one is named. */
export function listActComparisons(
  slug?: string,
): readonly { readonly slug: string; readonly before: string; readonly after: string }[] {
  if (slug === undefined) return listActs().flatMap((act) => listActComparisons(act.slug));
  const dates = listEditions(slug);
  return dates.flatMap((after, index) => {
    const before = dates[index - 1];
    return before === undefined ? [] : [{ slug, before, after }];
  });
}

export function findActComparison(slug: string, before: string, after: string): ActRedline {
  const corpus = corpusOfBuild();
  const { actRedlines } = knownNow();
  const name = `${slug} ${before} ${after}`;
  const act = corpus.acts.find((candidate) => candidate.slug === slug);
  const [old, now] = [before, after].map((date) => act?.editions.find((edition) => edition.date === date));
  if (act === undefined || old === undefined || now === undefined) throw new Error(`there is no comparison ${name}`);
  const redline = actRedlines.get(name) ?? viewActRedline(corpus, act, old, now, build().asOf);
  actRedlines.set(name, redline);
  return redline;
}
