// The life of a treaty in a plan: what happened, what is expected, and what has no day.

import { type PlanStatus, planStatuses } from '../../schemas/plan.ts';
import type { Corpus, Plan, PlanEntry } from '../corpus/corpus.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { readPeriod } from '../domain/compliance/period.ts';
import type { EntryStep, EntryView, PlanChangeView, PlanDecision } from './plan-view.ts';
import { outcomesOf, viewDecisions } from './plans.ts';

interface Standing {
  readonly asOf: PlainDate;
  readonly row: EntryView['row'];
  /** Whether the plan has it on that day. */
  readonly isIn: boolean;
  /** Those of the plan that touch the treaty, by the day. */
  readonly changes: readonly PlanChangeView[];
}

/** Every step of a treaty by a day, sorted into past, ahead and undated. */
export function stepsOf(
  corpus: Corpus,
  plan: Plan,
  entry: PlanEntry,
  standing: Standing,
): Pick<EntryView, 'past' | 'ahead' | 'undated'> {
  const { ahead, undated } = openSteps(corpus, plan, entry, standing);
  const past = [
    ...conceptSteps(entry, standing.asOf),
    ...planSteps(corpus, plan, entry, standing.asOf),
    ...changeSteps(entry, standing),
    ...outcomesOf(corpus, entry, standing.asOf).map(({ on, ...outcome }): Past => ({ kind: 'outcome', on, outcome })),
  ];
  // two steps of one day stay in the order in which they follow from one another
  return { past: past.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), ahead, undated };
}

type Past = EntryStep & { readonly on: PlainDate };

function conceptSteps({ fields }: PlanEntry, asOf: PlainDate): readonly Past[] {
  const { concept } = fields;
  if (concept === undefined) return [];
  const { received, conclusion } = concept;
  const steps: readonly Past[] = [
    { kind: 'conceptReceived', on: received },
    ...(conclusion === undefined ? [] : [{ kind: 'expediency', ...conclusion } as const]),
  ];
  return steps.filter(({ on }) => on <= asOf);
}

/** The steps of the plan itself, for a treaty that was in it from the beginning. */
function planSteps(corpus: Corpus, plan: Plan, { fields }: PlanEntry, asOf: PlainDate): readonly Past[] {
  if (fields.addedBy !== undefined) return [];
  return viewDecisions(corpus, plan, asOf).map((by): Past => ({ kind: 'planStep', on: by.on, step: by.step, by }));
}

function changeSteps({ id }: PlanEntry, { changes }: Standing): readonly Past[] {
  const has = (list: PlanChangeView['added']): boolean => list.some((treaty) => treaty.id === id);
  return changes.flatMap(({ id: change, on, added, changed, removed }): readonly Past[] =>
    (['added', 'changed', 'removed'] as const)
      .filter((kind) => has({ added, changed, removed }[kind]))
      .map((kind) => ({ kind, on, change })),
  );
}

/** What has not happened by the day: nothing more is expected of a treaty that was taken out, dropped or moved. */
function openSteps(
  corpus: Corpus,
  plan: Plan,
  entry: PlanEntry,
  { asOf, row, isIn }: Standing,
): Pick<EntryView, 'ahead' | 'undated'> {
  const done = new Set(outcomesOf(corpus, entry, asOf).map(({ kind }) => kind));
  if (!isIn || done.has('dropped') || done.has('moved')) return { ahead: [], undated: [] };
  const isOver = (period: string): boolean => (readPeriod(period)?.last ?? asOf) < asOf;
  const { conclusion, procedures } = row;
  const expected: readonly (EntryStep & { readonly isOver: boolean })[] = [
    ...(done.has('signed') || done.has('ratified') || done.has('inForce')
      ? []
      : [{ kind: 'conclusionExpected', on: null, time: conclusion, isOver: isOver(conclusion.period) } as const]),
    ...(done.has('inForce') || done.has('ratified')
      ? []
      : [{ kind: 'proceduresExpected', on: null, time: procedures, isOver: isOver(procedures.period) } as const]),
  ];
  return {
    ahead: expected.filter((step) => !step.isOver),
    undated: [
      ...missingSteps(plan, entry, asOf),
      ...expected.filter((step) => step.isOver),
      ...(done.has('inForce') ? [] : [{ kind: 'outcome', on: null, outcome: { kind: 'inForce', to: null } } as const]),
    ],
  };
}

/** The steps of the plan that were not taken by the day. */
function missingSteps({ fields }: Plan, entry: PlanEntry, asOf: PlainDate): readonly EntryStep[] {
  if (entry.fields.addedBy !== undefined) return [];
  const taken = new Set(fields.decisions.filter(({ on }) => on <= asOf).map(({ step }) => step));
  return planStatuses
    .filter((step): step is Exclude<PlanStatus, 'draft'> & PlanDecision['step'] => step !== 'draft')
    .filter((step) => !taken.has(step))
    .map((step) => ({ kind: 'planStep', on: null, step, by: null }));
}
