import type { TimeLimit } from '../../../schemas/time-limit.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty } from '../procedures/duty.ts';
import { applicabilityOn } from '../procedures/wording.ts';
import { type Calculation, calculateDeadline } from './calculate-deadline.ts';
import { occurrencesOf } from './case-events.ts';
import type { CaseEvent, Finding } from './finding.ts';
import { calculate, judgeDeadline } from './judge-deadline.ts';
import { judgeQuarter } from './judge-quarter.ts';
import { appliesOn, blank, type Judging, type OpenCase } from './judging.ts';
import { fulfilmentIn, type Occurrence, occurrencesIn } from './occurrences.ts';
import { withSecondReading } from './second-reading.ts';

/** Judges a statement with a time limit: one finding for each time it was triggered. */
export function judgeDuty(duty: Duty, limit: TimeLimit, open: OpenCase, judging: Judging): readonly Finding[] {
  const { statement } = duty;
  const arose = statement.arisesOn === undefined ? null : (open.events.happened.get(statement.arisesOn)?.[0] ?? null);
  if (statement.arisesOn !== undefined && arose === null) return [blank(duty)];
  switch (limit.kind) {
    case 'onEvent':
    case 'beforehand':
    case 'between':
      return [judgeWithoutNumber(duty, limit, arose, open)];
    case 'perQuarter':
      return [judgeQuarter(duty, limit, open, judging)];
    default: {
      const occurrences = occurrencesIn(duty, limit, open);
      if (occurrences.length === 0) return [notTriggered(duty, limit, open, judging)];
      return occurrences.map((own) => {
        const occurrence = withSharedFulfilment(duty, limit, own, open);
        const finding = judgeOccurrence(duty, limit, occurrence, open, judging);
        return withSecondReading(settle(finding, arose), limit, occurrence, open, judging);
      });
    }
  }
}

/** The text gives no number of days: what is done is in time, and what is not cannot be late. */
function judgeWithoutNumber(
  duty: Duty,
  limit: Extract<TimeLimit, { kind: 'onEvent' | 'beforehand' | 'between' }>,
  arose: CaseEvent | null,
  open: OpenCase,
): Finding {
  const trigger = limit.kind === 'between' ? (occurrencesOf(open.events.happened, limit.after).at(-1) ?? null) : arose;
  const { fulfilment, done } = fulfilmentIn(duty, open, null, null);
  const day = trigger?.on ?? done;
  const finding = { ...blank(duty), trigger, fulfilment, done, ...appliesOn(duty, day) };
  if (finding.status !== 'notTriggered') return finding;
  if (done === null) {
    if (limit.kind === 'between' && trigger === null) return finding;
    return { ...finding, status: 'undatable', reason: 'noNumber' };
  }
  if (fulfilment.some(({ evidence }) => evidence === null))
    return { ...finding, status: 'noEvidence', reason: 'notShown' };
  const end = limit.kind === 'between' ? (occurrencesOf(open.events.happened, limit.before)[0] ?? null) : null;
  const isInOrder =
    (trigger === null || limit.kind !== 'between' || trigger.on <= done) && (end === null || done <= end.on);
  return isInOrder ? { ...finding, status: 'metInTime' } : { ...finding, status: 'disputed', reason: 'implicitLimit' };
}

/** What the end of a term that has not come would start is expected, not due; of a case that is over, nothing is. */
function notTriggered(duty: Duty, limit: TimeLimit, open: OpenCase, judging: Judging): Finding {
  const { events, record } = open;
  const isOver = record.closed !== undefined && record.closed.on <= judging.asOf;
  if (limit.kind !== 'within' || isOver || fulfilmentIn(duty, open, null, null).done !== null) return blank(duty);
  const [trigger = null] = occurrencesOf(events.ahead, limit.after);
  if (trigger?.isDerived !== true) return blank(duty);
  const calculation = calculateDeadline(limit, trigger.on, judging.calendarKnownOn(judging.asOf), judging.counting);
  const deadline = calculation.kind === 'due' ? calculation : null;
  return { ...blank(duty), trigger, deadline, applicability: applicabilityOn(duty.wording, trigger.on) };
}

/** What was done before the event that it must follow: no fulfilment in time, and nothing that is late. Null where there is none. */
function doneBeforeTrigger(
  duty: Duty,
  limit: TimeLimit,
  { trigger, done }: Occurrence,
  open: OpenCase,
): Pick<Finding, 'fulfilment' | 'done'> | null {
  if (limit.kind !== 'within' || done !== null || trigger === null) return null;
  if (duty.statement.fulfilledBy.includes(trigger.event)) return null;
  // what was done before a later occurrence may have fulfilled an earlier one
  if (occurrencesOf(open.events.happened, limit.after).some(({ on }) => on < trigger.on)) return null;
  const whenever = fulfilmentIn(duty, open, null, null);
  return whenever.done === null || whenever.fulfilment.every(({ on }) => on >= trigger.on) ? null : whenever;
}

/**
 * Two orders on two days and one list that holds both: what nothing fulfilled before the next occurrence is fulfilled by what was
 * done after it. What fulfils by being the next occurrence (a rhythm) is not shared.
 */
function withSharedFulfilment(duty: Duty, limit: TimeLimit, occurrence: Occurrence, open: OpenCase): Occurrence {
  const { trigger, done } = occurrence;
  if (limit.kind !== 'within' || done !== null || trigger === null) return occurrence;
  if (duty.statement.fulfilledBy.includes(trigger.event)) return occurrence;
  return { ...occurrence, ...fulfilmentIn(duty, open, trigger, null, trigger) };
}

function judgeOccurrence(
  duty: Duty,
  limit: TimeLimit,
  occurrence: Occurrence,
  open: OpenCase,
  judging: Judging,
): Finding {
  const { trigger, fulfilment, done } = occurrence;
  const calculation = calculate(limit, occurrence, open, judging);
  const deadline = calculation.kind === 'due' ? calculation : null;
  const applies = appliesOn(duty, occurrence.day ?? deadline?.due ?? null);
  const finding: Finding = { ...blank(duty), trigger, fulfilment, done, deadline, ...applies };
  if (applies.status !== 'notTriggered') return finding;
  if (trigger !== null && !trigger.isPlanned && trigger.evidence === null)
    return { ...finding, status: 'noEvidence', reason: 'triggerNotShown' };
  if (calculation.kind === 'undetermined') return withoutDay(finding, calculation, judging.asOf);
  const early = doneBeforeTrigger(duty, limit, occurrence, open);
  if (early !== null) return { ...finding, ...early, status: 'undatable', reason: 'doneTooEarly' };
  return { ...finding, ...judgeDeadline(limit, calculation, occurrence, open, judging) };
}

function withoutDay(
  finding: Finding,
  calculation: Extract<Calculation, { kind: 'undetermined' }>,
  asOf: PlainDate,
): Finding {
  const { reason, earliest } = calculation;
  if (reason !== 'onlyEarliestDay' || earliest === null)
    return { ...finding, status: 'undatable', reason: reason === 'noTimeLimit' ? 'noNumber' : reason };
  if (finding.done === null) return { ...finding, status: 'undatable', reason: 'onlyEarliestDay', earliest };
  if (finding.fulfilment.some(({ evidence }) => evidence === null))
    return { ...finding, status: 'noEvidence', reason: 'notShown', earliest };
  const isLawful = finding.done >= earliest && finding.done <= asOf;
  return {
    ...finding,
    earliest,
    ...(isLawful ? { status: 'metInTime' } : { status: 'undatable', reason: 'doneTooEarly' }),
  };
}

/** What arose too late for its day, and limits that stand in no text. */
function settle(finding: Finding, arose: CaseEvent | null): Finding {
  const { deadline, status, duty } = finding;
  const isJudged = ['overdue', 'metLate', 'disputed', 'due', 'noEvidence'].includes(status) && deadline !== null;
  if (!isJudged) return finding;
  if (arose !== null && arose.on >= deadline.due)
    return { ...finding, status: 'undatable', reason: 'aroseTooLate', lateBy: null };
  const isMissed = status === 'overdue' || status === 'metLate';
  if (duty.statement.isImplicit === 'yes' && isMissed)
    return { ...finding, status: 'disputed', reason: 'implicitLimit', lateBy: null };
  return finding;
}
