// What the pages and files on treaty plans ask for. A plan that this build may not show is not in its corpus at all.

import type { PlanData } from '../../schemas/plan-data.ts';
import type { Corpus, Plan } from '../corpus/corpus.ts';
import { viewCycle } from '../views/plan-cycle.ts';
import { viewPlanData } from '../views/plan-data.ts';
import { viewEntry } from '../views/plan-entry.ts';
import { viewPriorities } from '../views/plan-priorities.ts';
import type { CycleView, EntryView, PlanSummary, PlanView, PriorityGroupView } from '../views/plan-view.ts';
import { summarisePlan, viewPlan } from '../views/plans.ts';
import { listCases } from './compliance-queries.ts';
import { build, corpusOfBuild } from './queries.ts';

/** Made once; a corpus that was read anew is another object. */
const views = new WeakMap<Corpus, Map<string, PlanView>>();

/** Those for the latest years first; of the same year the current plan first. */
export function listPlans(): readonly PlanSummary[] {
  const corpus = corpusOfBuild();
  return corpus.plans
    .map((plan) => summarisePlan(corpus, plan, build().asOf))
    .toSorted((a, b) => b.submitted - a.submitted || (a.kind < b.kind ? -1 : 1) || (a.slug < b.slug ? -1 : 1));
}

/** A plan as it stands on the day of the build, or as it stood from the day of one of its versions. */
export function findPlan(slug: string, version?: string): PlanView {
  const corpus = corpusOfBuild();
  const known = views.get(corpus) ?? new Map<string, PlanView>();
  views.set(corpus, known);
  const key = `${slug} ${version ?? ''}`;
  const view = known.get(key) ?? viewPlan(corpus, planNamed(slug), build().asOf, version);
  known.set(key, view);
  return view;
}

/** The treaties that are or were in a plan by the day of the build. */
export function listEntries(slug: string): readonly EntryView[] {
  return planNamed(slug).entries.flatMap(({ id }) => findEntry(slug, id) ?? []);
}

function findEntry(slug: string, id: string): EntryView | null {
  return viewEntry(corpusOfBuild(), planNamed(slug), id, findPlan(slug));
}

/** The priorities of the foreign policy concept with the treaties that serve them. */
export function listPriorities(): readonly PriorityGroupView[] {
  return viewPriorities(corpusOfBuild(), build().asOf);
}

/** The yearly cycle in which a plan was made. */
export function findCycle(slug: string): CycleView | null {
  return viewCycle(corpusOfBuild(), planNamed(slug), listCases(), build().asOf);
}

export function findPlanData(slug: string): PlanData {
  return viewPlanData(findPlan(slug));
}

function planNamed(slug: string): Plan {
  const plan = corpusOfBuild().plans.find((candidate) => candidate.slug === slug);
  if (plan === undefined) throw new Error(`there is no plan ${slug}`);
  return plan;
}
