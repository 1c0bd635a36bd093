import type { TimeLimit } from '../../../schemas/time-limit.ts';
import { addCalendarDays, addMonthsClamped, type PlainDate } from '../calendar/plain-date.ts';
import { subtractWorkingDays } from '../calendar/working-days.ts';
import type { Duty } from '../procedures/duty.ts';
import { calculateDeadline } from './calculate-deadline.ts';
import { occurrencesOf } from './case-events.ts';
import type { Finding } from './finding.ts';
import { appliesOn, blank, type Judging, type OpenCase } from './judging.ts';
import { readPeriod } from './period.ts';
import { verdictOf } from './verdict.ts';

type PerQuarter = Extract<TimeLimit, { kind: 'perQuarter' }>;

/** At least so often a quarter, unless nothing came in. */
export function judgeQuarter(duty: Duty, limit: PerQuarter, open: OpenCase, judging: Judging): Finding {
  const { record, events } = open;
  const period = record.period === undefined ? null : readPeriod(record.period);
  if (period === null || record.period === undefined) return blank(duty);
  const { first, last } = period;
  const calendar = judging.calendarKnownOn(judging.asOf);
  const calculation = calculateDeadline(limit, record.period, calendar, judging.counting);
  const deadline = calculation.kind === 'due' ? calculation : null;
  const isInside = ({ on }: { on: PlainDate }): boolean => on >= first && on <= last;
  const arrivals = occurrencesOf(events.happened, [limit.arrival]).filter(isInside);
  const shown = arrivals.filter(({ evidence }) => evidence !== null);
  const meetings = occurrencesOf(events.happened, duty.statement.fulfilledBy);
  const held = meetings.filter(isInside);
  const done = held[limit.atLeast - 1]?.on ?? null;
  const fulfilment = held.slice(0, limit.atLeast);
  const finding: Finding = {
    ...blank(duty),
    deadline,
    fulfilment,
    done,
    trigger: shown[0] ?? arrivals[0] ?? null,
    ...appliesOn(duty, last),
  };
  if (finding.status !== 'notTriggered' || deadline === null) return finding;

  if (done !== null) {
    const isShown = fulfilment.every(({ evidence }) => evidence !== null);
    return isShown ? { ...finding, status: 'metInTime' } : { ...finding, status: 'noEvidence', reason: 'notShown' };
  }
  const pending = record.numbers[limit.pending] ?? null;
  if (pending === 0 && arrivals.length === 0) {
    // more may come in until the quarter is over
    return judging.asOf > last ? { ...finding, status: 'notApplicable', reason: 'nothingPending' } : finding;
  }
  if (pending === null && arrivals.length === 0) return { ...finding, status: 'noEvidence', reason: 'factUnknown' };
  if ((pending ?? 0) === 0 && shown.length === 0)
    return { ...finding, status: 'noEvidence', reason: 'triggerNotShown' };
  const isAllLate = judging.asOf > last && cameLate(limit, shown, meetings, last, judging);
  // overdue or not depends on what was pending
  if (pending === null && isAllLate) return { ...finding, status: 'noEvidence', reason: 'factUnknown' };
  if (pending === 0 && isAllLate) {
    // the sitting of the next quarter is what makes it disputed: it is shown
    const dealtWith = meetings.filter(({ on }) => on > last).slice(0, 1);
    return {
      ...finding,
      fulfilment: dealtWith,
      done: dealtWith[0]?.on ?? null,
      status: 'disputed',
      reason: 'lateArrival',
    };
  }
  return {
    ...finding,
    ...verdictOf(deadline, null, { asOf: judging.asOf, completeUntil: record.completeUntil ?? null, calendar }),
  };
}

/** Everything came in during the last working days of the quarter, and was or can still be dealt with in time. */
function cameLate(
  { late }: PerQuarter,
  arrivals: readonly { readonly on: PlainDate }[],
  meetings: readonly { readonly on: PlainDate }[],
  last: PlainDate,
  { asOf, calendarKnownOn }: Judging,
): boolean {
  const counted = subtractWorkingDays(calendarKnownOn(asOf), addCalendarDays(last, 1), late.n);
  if (counted.kind !== 'reached') return false;
  return arrivals.every(({ on }) => {
    const end = addMonthsClamped(on, late.within).date;
    const next = meetings.find((meeting) => meeting.on >= on)?.on ?? asOf;
    return on >= counted.date && next <= end;
  });
}
