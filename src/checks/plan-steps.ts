import type { Corpus, Plan } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { agreedOn } from '../domain/plans/status-on.ts';
import { notYet } from './plan-days.ts';
import { problemAt } from './problem-at.ts';

/** The steps of a plan are in their order, none is ahead, and its status and its publication follow from them. */
export function checkPlanSteps({ plans }: Corpus, asOf: string): readonly Diagnostic[] {
  return plans.flatMap((plan) => [
    ...plan.fields.decisions.flatMap(({ on }, index) => notYet(plan.document, ['decisions', index, 'on'], on, asOf)),
    ...outOfOrder(plan, asOf),
    ...beforeItsYear(plan),
    ...wrongStatus(plan),
    ...notYet(plan.document, ['publication', 'date'], plan.fields.publication?.date, asOf),
    ...publishedEarly(plan, asOf),
  ]);
}

const steps = ['submitted', 'approved', 'sent', 'agreed', 'distributed'] as const;

function outOfOrder({ document, fields }: Plan, asOf: string): readonly Diagnostic[] {
  return fields.decisions.flatMap(({ step, on }, index) => {
    const before = fields.decisions[index - 1];
    // a day that is ahead has been told of
    if (before === undefined || before.on > asOf) return [];
    const isNext = steps.indexOf(step) > steps.indexOf(before.step);
    if (isNext && on >= before.on) return [];
    const values = { step, day: on, before: before.step, first: before.on };
    return [problemAt(document, 'plan-step-out-of-order', ['decisions', index, isNext ? 'on' : 'step'], values)];
  });
}

/** A slip in the year of the first step; a later one would stand out of order. */
function beforeItsYear({ document, fields }: Plan): readonly Diagnostic[] {
  const [first] = fields.decisions;
  const submitted = String(fields.submitted);
  if (first === undefined || first.on >= `${submitted}-01-01`) return [];
  const values = { step: first.step, day: first.on, submitted };
  return [problemAt(document, 'plan-step-before-year', ['decisions', 0, 'on'], values)];
}

/** Whether the status of a plan can be relied on: what only follows from a wrong one is not told of as well. */
export function hasRightStatus({ fields }: Plan): boolean {
  return fields.status === furthestStep(fields.decisions);
}

function furthestStep(decisions: Plan['fields']['decisions']): Plan['fields']['status'] {
  return steps.findLast((step) => decisions.some((decision) => decision.step === step)) ?? 'draft';
}

function wrongStatus({ document, fields }: Plan): readonly Diagnostic[] {
  const { status, decisions } = fields;
  const furthest = furthestStep(decisions);
  if (status !== furthest) return [problemAt(document, 'plan-status-differs', ['status'], { status, furthest })];
  if (status !== 'distributed' || decisions.some(({ step }) => step === 'agreed')) return [];
  return [problemAt(document, 'plan-agreement-missing', ['status'], {})];
}

function publishedEarly(plan: Plan, asOf: string): readonly Diagnostic[] {
  const { document, fields } = plan;
  const { publication } = fields;
  // a day that is ahead has been told of
  if (publication === undefined || publication.date > asOf || !hasRightStatus(plan)) return [];
  const agreed = isAgreed(fields) ? agreedOn(fields) : null;
  // so has a day of the agreement that is missing or ahead
  if (isAgreed(fields) && (agreed === null || agreed <= publication.date || agreed > asOf)) return [];
  const what = phrase(agreed === null ? 'notAgreedYet' : 'agreedLater');
  const values = { date: publication.date, what, agreed: agreed ?? '' };
  return [problemAt(document, 'plan-publication-early', ['publication', 'date'], values)];
}
