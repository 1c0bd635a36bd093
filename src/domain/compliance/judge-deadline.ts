import type { TimeLimit } from '../../../schemas/time-limit.ts';
import { type Calculation, calculateDeadline, type Deadline } from './calculate-deadline.ts';
import { extended } from './extend-term.ts';
import type { Judging, OpenCase } from './judging.ts';
import type { Occurrence } from './occurrences.ts';
import { lastDefensibleDay, type Verdict, verdictOf } from './verdict.ts';

/** The calendar is the one that was known when it was done; while it is open, the one that is known on the day of the report. */
export function calculate(
  limit: TimeLimit,
  { start, done }: Pick<Occurrence, 'start' | 'done'>,
  open: OpenCase,
  { asOf, calendarKnownOn, counting }: Judging,
): Calculation {
  const calculation = calculateDeadline(limit, start, calendarKnownOn(done ?? asOf), counting);
  return limit.kind === 'term' ? extended(calculation, limit, open) : calculation;
}

/** The verdict on a day that was or was not kept. */
export function judgeDeadline(
  limit: TimeLimit,
  deadline: Deadline,
  { trigger, fulfilment, done }: Pick<Occurrence, 'trigger' | 'fulfilment' | 'done'>,
  { record }: OpenCase,
  { asOf, calendarKnownOn }: Judging,
): Verdict {
  if (done !== null && fulfilment.some(({ evidence }) => evidence === null)) {
    return { status: 'noEvidence', reason: 'notShown', lateBy: null };
  }
  if (done === null) {
    const { closed } = record;
    if (closed !== undefined && closed.on <= asOf && closed.on <= deadline.due)
      return { status: 'notApplicable', reason: 'caseClosed', lateBy: null };
    if (limit.kind === 'term' && asOf > lastDefensibleDay(deadline))
      return { status: 'notApplicable', reason: 'termEnded', lateBy: null };
  }
  // what is only planned can still be moved: until it happens nobody is late for it
  if (trigger?.isPlanned === true && (done ?? asOf) > deadline.due)
    return { status: 'due', reason: 'plannedTooEarly', lateBy: null };
  const verdict = verdictOf(deadline, done, {
    asOf,
    completeUntil: record.completeUntil ?? null,
    calendar: calendarKnownOn(done ?? asOf),
  });
  // a term leaves days open to dispute only where it was prolonged a second time
  return limit.kind === 'term' && verdict.status === 'disputed' ? { ...verdict, reason: 'secondExtension' } : verdict;
}
