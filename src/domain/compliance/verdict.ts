import type { PlainDate } from '../calendar/plain-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysAfter } from '../calendar/working-days.ts';
import type { Deadline } from './calculate-deadline.ts';
import type { Finding, Reason } from './finding.ts';

export type Verdict = Pick<Finding, 'status' | 'reason' | 'lateBy'>;

/** What a verdict depends on besides the day itself. */
export interface View {
  readonly asOf: PlainDate;
  /** Up to when everything is recorded; null while nobody has said so. */
  readonly completeUntil: PlainDate | null;
  readonly calendar: WorkingCalendar;
}

/** The last day that any reading of the text allows. */
export function lastDefensibleDay({ due, tolerant, disputedUntil }: Deadline): PlainDate {
  return [due, tolerant ?? due, disputedUntil ?? due].sort().at(-1) ?? due;
}

/** In time, late, or open to dispute. Nothing is overdue on the strength of a record that may have gaps. */
export function verdictOf(
  deadline: Deadline,
  done: PlainDate | null,
  { asOf, completeUntil, calendar }: View,
): Verdict {
  const { due, safe } = deadline;
  const last = lastDefensibleDay(deadline);
  const lateBy = (day: PlainDate): number | null => workingDaysAfter(calendar, last, day);
  if (done !== null) {
    if (done <= (safe ?? due)) return { status: 'metInTime', reason: null, lateBy: null };
    if (done <= last) return { status: 'disputed', reason: disputeOf(deadline, done), lateBy: null };
    return { status: 'metLate', reason: null, lateBy: lateBy(done) };
  }
  if (asOf <= due) return { status: 'due', reason: null, lateBy: null };
  if (asOf <= last) return { status: 'disputed', reason: disputeOf(deadline, asOf), lateBy: null };
  if (completeUntil === null || completeUntil < last)
    return { status: 'noEvidence', reason: 'recordIncomplete', lateBy: null };
  return { status: 'overdue', reason: null, lateBy: lateBy(asOf) };
}

function disputeOf({ due, tolerant, safe }: Deadline, day: PlainDate): Reason {
  if (safe !== null && day <= (tolerant ?? due)) return 'doubtfulBound';
  return tolerant !== null && day <= tolerant ? 'restDay' : 'rhythm';
}
