import type { TimeLimit } from '../../../schemas/time-limit.ts';
import { addCalendarDays, addMonthsClamped, addYearsClamped, type PlainDate } from '../calendar/plain-date.ts';
import type { Calculation } from './calculate-deadline.ts';
import { occurrencesOf } from './case-events.ts';
import type { OpenCase } from './judging.ts';

type Term = Extract<TimeLimit, { kind: 'term' }>;

/** A term that was prolonged: once by the text; whether a second time is lawful is disputed. */
export function extended(calculation: Calculation, { extension }: Term, { events }: OpenCase): Calculation {
  if (calculation.kind !== 'due' || extension === undefined) return calculation;
  const times = occurrencesOf(events.happened, [extension.event]).length;
  if (times === 0) return calculation;
  const due = prolonged(calculation.due, extension);
  const step = {
    kind: 'stretch',
    n: extension.n,
    unit: extension.unit,
    from: calculation.due,
    to: due,
    isClamped: false,
  };
  return {
    ...calculation,
    due,
    steps: [...calculation.steps, step as (typeof calculation.steps)[number]],
    disputedUntil: times > 1 ? prolonged(due, extension) : null,
  };
}

function prolonged(day: PlainDate, { n, unit }: NonNullable<Term['extension']>): PlainDate {
  switch (unit) {
    case 'years':
      return addYearsClamped(day, n).date;
    case 'months':
      return addMonthsClamped(day, n).date;
    default:
      return addCalendarDays(day, n);
  }
}
