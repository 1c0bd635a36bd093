// A normative statement of an act together with what is needed to judge it.

import type { ProcedureFields, StatementFields } from '../../../schemas/procedure.ts';
import type { TimeLimit } from '../../../schemas/time-limit.ts';
import type { Wording } from './wording.ts';

export interface Duty {
  readonly statement: StatementFields;
  readonly wording: Wording;
}

/** A procedure of an act: what can be recorded of a case, and what the act demands. */
export interface ProcedureRules {
  readonly slug: string;
  readonly fields: ProcedureFields;
  readonly duties: readonly Duty[];
}

const reportedKinds: readonly StatementFields['kind'][] = ['obligation', 'publication', 'ground', 'composition'];
const datedLimits: readonly TimeLimit['kind'][] = ['within', 'before', 'yearly', 'halfYearly', 'perQuarter'];

/** Whether a missed day of this statement is reported: an explicit time limit of a duty that somebody bears. */
export function isReportable({ kind, timeLimit, isImplicit }: StatementFields): boolean {
  return (
    reportedKinds.includes(kind) &&
    timeLimit !== undefined &&
    datedLimits.includes(timeLimit.kind) &&
    isImplicit === undefined
  );
}

/** How a statement is judged: by a day, by what its case contains, or not at all. */
export function judgedBy({ timeLimit, conditions }: StatementFields): 'deadline' | 'condition' | 'listed' {
  if (timeLimit !== undefined) return 'deadline';
  return conditions.length > 0 ? 'condition' : 'listed';
}
