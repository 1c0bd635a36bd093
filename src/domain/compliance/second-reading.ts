import type { TimeLimit } from '../../../schemas/time-limit.ts';
import { workingDaysAfter } from '../calendar/working-days.ts';
import type { Deadline } from './calculate-deadline.ts';
import type { Finding, Status } from './finding.ts';
import { calculate, judgeDeadline } from './judge-deadline.ts';
import type { Judging, OpenCase } from './judging.ts';
import { fulfilmentBy, type Occurrence, triggersOf } from './occurrences.ts';
import { lastDefensibleDay } from './verdict.ts';

const inTime: readonly Status[] = ['metInTime', 'due'];
const late: readonly Status[] = ['metLate', 'overdue'];

/** What is in time under one reading of the text and late under another is disputed, and both are shown. */
export function withSecondReading(
  finding: Finding,
  limit: TimeLimit,
  occurrence: Occurrence,
  open: OpenCase,
  judging: Judging,
): Finding {
  if (!inTime.includes(finding.status) && !late.includes(finding.status)) return finding;
  for (const [index, reading] of finding.duty.statement.readings.entries()) {
    if (reading.second === undefined) continue;
    const other = occurrenceUnder(reading.second, finding, occurrence, open);
    const calculation = other === null ? null : calculate(limit, other, open, judging);
    if (other === null || calculation === null || calculation.kind === 'undetermined') continue;
    const { status } = judgeDeadline(limit, calculation, other, open, judging);
    const second = { reading: index, status, deadline: calculation };
    const isDisputed =
      (inTime.includes(finding.status) && late.includes(status)) ||
      (late.includes(finding.status) && inTime.includes(status));
    if (isDisputed) return { ...finding, status: 'disputed', reason: 'secondReading', lateBy: null, second };
    // late under both: counted after the last day that either allows
    if (late.includes(status) && isLater(calculation, finding)) {
      const day = finding.done ?? judging.asOf;
      const lateBy = workingDaysAfter(judging.calendarKnownOn(day), lastDefensibleDay(calculation), day);
      return { ...finding, lateBy, second };
    }
  }
  return finding;
}

function isLater(other: Deadline, { deadline }: Finding): boolean {
  return deadline !== null && lastDefensibleDay(other) > lastDefensibleDay(deadline);
}

/** The same duty with the events of the other reading; null where those are not recorded. */
function occurrenceUnder(
  {
    after,
    fulfilledBy,
  }: { readonly after?: readonly string[] | undefined; readonly fulfilledBy?: readonly string[] | undefined },
  { duty }: Finding,
  occurrence: Occurrence,
  open: OpenCase,
): Occurrence | null {
  const { events } = open;
  const triggers = after === undefined ? [] : triggersOf(after, false, events.happened);
  // of a trigger that happened several times the first of the other reading that follows it
  const trigger =
    after === undefined
      ? occurrence.trigger
      : (triggers.find(({ on }) => occurrence.trigger === null || on >= occurrence.trigger.on) ??
        triggers.at(-1) ??
        null);
  if (after !== undefined && trigger === null) return null;
  if (fulfilledBy === undefined) return { ...occurrence, trigger, start: trigger?.on ?? occurrence.start };
  const other = fulfilmentBy(fulfilledBy, duty.statement.fulfilment, open, null, null, trigger);
  if (other.done === null) return null;
  return { ...occurrence, trigger, start: trigger?.on ?? occurrence.start, ...other };
}
