import type { TimeLimit } from '../../../schemas/time-limit.ts';
import { addStretch } from '../calendar/plain-date.ts';
import type { Calculation } from './calculate-deadline.ts';
import { occurrencesOf } from './case-events.ts';
import type { OpenCase } from './judging.ts';
import type { Step } from './step.ts';

type Term = Extract<TimeLimit, { kind: 'term' }>;

/** A term that was prolonged: once by the text; whether a second time is lawful is disputed. */
export function extended(calculation: Calculation, { extension }: Term, { events }: OpenCase): Calculation {
  if (calculation.kind !== 'due' || extension === undefined) return calculation;
  const times = occurrencesOf(events.happened, [extension.event]).length;
  if (times === 0) return calculation;
  const { n, unit } = extension;
  const { date: due, isClamped } = addStretch(calculation.due, n, unit);
  const step: Step = { kind: 'stretch', n, unit, from: calculation.due, to: due, isClamped };
  return {
    ...calculation,
    due,
    steps: [...calculation.steps, step],
    disputedUntil: times > 1 ? addStretch(due, n, unit).date : null,
  };
}
