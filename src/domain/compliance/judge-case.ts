// The engine: what the acts demand, what happened, the calendar and a day, to what can be said of every duty.

import type { RecordFields } from '../../../schemas/record.ts';
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
  const day = dayOf(open);
  for (const duty of rules.duties) {
    const { timeLimit, conditions: asked } = duty.statement;
    if (timeLimit === undefined && asked.length === 0) continue;
    const outside = whyOutside(duty, record);
    if (timeLimit !== undefined) {
      if (outside === null) findings.push(...judgeDuty(duty, timeLimit, open, judging));
      else findings.push({ ...blank(duty), ...outside });
    }
    if (asked.length === 0) continue;
    const isOutside = outside !== null || !wasInForce(duty, day);
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

function dayOf({ record, events }: OpenCase): PlainDate | null {
  const period = record.period === undefined ? null : readPeriod(record.period);
  const days = [...events.happened.values()].flatMap(([first]) => (first === undefined ? [] : [first.on]));
  return period?.last ?? days.sort()[0] ?? null;
}

/** Conditions of a case are those of the wording on its first day, or on the last day of the period it is about. */
function wasInForce({ wording }: Duty, day: PlainDate | null): boolean {
  return day === null || ['inForce', 'presumed', 'undatable'].includes(applicabilityOn(wording, day));
}
