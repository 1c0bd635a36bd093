// The engine: what the acts demand, what happened, the calendar and a day, to what can be said of every duty.

import type { Condition } from '../../../schemas/condition.ts';
import type { RecordFields } from '../../../schemas/record.ts';
import type { TimeLimit } from '../../../schemas/time-limit.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty, ProcedureRules } from '../procedures/duty.ts';
import { applicabilityOn } from '../procedures/wording.ts';
import { eventsOf } from './case-events.ts';
import type { ConditionFinding, Finding, Reason } from './finding.ts';
import { judgeConditions } from './judge-conditions.ts';
import { judgeDuty } from './judge-duty.ts';
import { blank, type Judging, type OpenCase } from './judging.ts';
import { readPeriod } from './period.ts';

export interface JudgedCase {
  /** In the order of the statements; one that was triggered several times has several. */
  readonly findings: readonly Finding[];
  readonly conditions: readonly ConditionFinding[];
}

/** Judges a case: every statement of its procedure that has a time limit or a condition. */
export function judgeCase(
  rules: Pick<ProcedureRules, 'fields' | 'duties'>,
  record: RecordFields,
  judging: Judging,
): JudgedCase {
  const open: OpenCase = { record, events: eventsOf(rules.fields, record, judging.asOf) };
  const findings: Finding[] = [];
  const conditions: ConditionFinding[] = [];
  for (const duty of rules.duties) {
    const { timeLimit, conditions: asked } = duty.statement;
    if (timeLimit === undefined && asked.length === 0) continue;
    const outside = whyOutside(duty, record);
    const own = timeLimit === undefined ? [] : findingsOf(duty, timeLimit, outside, open, judging);
    findings.push(...own);
    if (asked.length === 0) continue;
    const isOutside = outside !== null || !hasArisen(duty, open) || !wasInForce(duty, dayOf(duty, own, open));
    conditions.push(
      ...(isOutside
        ? asked.map((condition) => ({ duty, condition, outcome: 'notApplicable' as const, missing: [] }))
        : judgeConditions(duty, open, judging)),
    );
  }
  return { findings, conditions };
}

/** Why a statement does not concern a case at all; null where it does. */
function whyOutside(
  { statement, wording }: Duty,
  record: RecordFields,
): Pick<Finding, 'status' | 'reason' | 'applicability'> | null {
  const notApplicable = (reason: Reason) => ({ status: 'notApplicable', reason, applicability: null }) as const;
  if (wording.isDraft) return { status: 'notApplicable', reason: 'draft', applicability: 'draft' };
  if (record.exclusion !== undefined && statement.exclusions.includes(record.exclusion))
    return notApplicable('excluded');
  if (record.exceptions.some((exception) => exception.statement === statement.id)) return notApplicable('excepted');
  const facts = statement.when.map(({ fact, in: values }) => {
    const value = record.facts[fact];
    return value === undefined ? 'unknown' : values.includes(value) ? 'holds' : 'fails';
  });
  if (facts.includes('fails')) return notApplicable('otherCase');
  if (facts.includes('unknown')) return { status: 'noEvidence', reason: 'factUnknown', applicability: null };
  return null;
}

/** What lies outside a statement is not judged by it; whether an unknown fact matters shows only once it was triggered. */
function findingsOf(
  duty: Duty,
  limit: TimeLimit,
  outside: ReturnType<typeof whyOutside>,
  open: OpenCase,
  judging: Judging,
): readonly Finding[] {
  if (outside === null) return judgeDuty(duty, limit, open, judging);
  const isUntriggered =
    outside.reason === 'factUnknown' &&
    judgeDuty(duty, limit, open, judging).every(({ status }) => status === 'notTriggered');
  return [isUntriggered ? blank(duty) : { ...blank(duty), ...outside }];
}

/** A duty that arises on an event asks nothing before it. */
function hasArisen({ statement }: Duty, { events }: OpenCase): boolean {
  return statement.arisesOn === undefined || events.happened.has(statement.arisesOn);
}

/**
 * The day whose wording decides a condition: that on which the duty arose or was triggered; else the last day of the period that the
 * case is about, or that of the step that the condition judges. A step that has not come is looked for on the last day recorded; what
 * is no step, on the first.
 */
function dayOf({ statement }: Duty, findings: readonly Finding[], { record, events }: OpenCase): PlainDate | null {
  const own = events.happened.get(statement.arisesOn ?? '')?.[0]?.on ?? findings[0]?.trigger?.on ?? null;
  if (own !== null) return own;
  const period = record.period === undefined ? null : readPeriod(record.period);
  if (period !== null) return period.last;
  const days = [...events.happened.values()].flatMap((list) => list.map(({ on }) => on)).sort();
  const steps = statement.conditions.flatMap(stepsJudgedBy);
  if (steps.length === 0) return days[0] ?? null;
  const taken = steps.flatMap((id) => events.happened.get(id)?.[0]?.on ?? []).sort();
  return taken.at(-1) ?? days.at(-1) ?? null;
}

/** The events that a condition judges: of two that must be in order, the second. */
function stepsJudgedBy(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'order':
      return [condition.next];
    case 'window':
      return [condition.closes.after];
    case 'present':
      return [condition.event];
    default:
      return [];
  }
}

function wasInForce({ wording }: Duty, day: PlainDate | null): boolean {
  return day === null || ['inForce', 'presumed', 'undatable'].includes(applicabilityOn(wording, day));
}
