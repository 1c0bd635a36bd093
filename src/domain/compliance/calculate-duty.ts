import type { StatementFields } from '../../../schemas/procedure.ts';
import type { TimeLimit } from '../../../schemas/time-limit.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type Applicability, applicabilityOn, type Wording } from '../procedures/wording.ts';
import { type Calculation, type Counting, calculateDeadline, type Start } from './calculate-deadline.ts';
import type { Period } from './period.ts';
import { readPeriod } from './period.ts';

/** What the text that is held gives for a duty and a day, and whether that text applied then. */
export interface DutyCalculation {
  readonly calculation: Calculation;
  /** On the day of the event; of what recurs, on the last day in time. */
  readonly applicability: Applicability;
}

/** What a time limit is counted from: a day, or the period that it recurs in. */
export function startKindOf(limit: TimeLimit | undefined): 'day' | Period['kind'] {
  switch (limit?.kind) {
    case 'yearly':
      return 'year';
    case 'halfYearly':
      return 'halfYear';
    case 'perQuarter':
      return 'quarter';
    default:
      return 'day';
  }
}

/** Always computes from the text held, whether or not it applied, and says which. */
export function calculateDuty(
  { statement, wording }: { readonly statement: Pick<StatementFields, 'timeLimit'>; readonly wording: Wording },
  start: Start,
  calendar: WorkingCalendar,
  counting: Counting,
): DutyCalculation {
  const calculation = calculateDeadline(statement.timeLimit, start, calendar, counting);
  const isDay = startKindOf(statement.timeLimit) === 'day';
  const day = isDay ? start : calculation.kind === 'due' ? calculation.due : (readPeriod(start)?.last ?? start);
  return { calculation, applicability: applicabilityOn(wording, day) };
}
