// What can be said of a duty in a case, as data. What it is called in which language is for the pages.

import type { Condition } from '../../../schemas/condition.ts';
import type { Evidence } from '../../../schemas/record.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty } from '../procedures/duty.ts';
import type { Applicability } from '../procedures/wording.ts';
import type { Deadline } from './calculate-deadline.ts';

export const statuses = [
  'overdue',
  'metLate',
  'disputed',
  'due',
  'metInTime',
  'noEvidence',
  'undatable',
  'notTriggered',
  'notApplicable',
] as const;
/** The gravest first. */
export type Status = (typeof statuses)[number];

/** Why a status is what it is, where the status alone does not say so. */
export const reasons = [
  // notApplicable
  'draft',
  'repealed',
  'notInForce',
  'editionNotHeld',
  'otherCase',
  'excluded',
  'excepted',
  'caseClosed',
  'nothingPending',
  'termEnded',
  // noEvidence
  'factUnknown',
  'triggerNotShown',
  'notShown',
  'recordIncomplete',
  // undatable
  'noNumber',
  'onlyEarliestDay',
  'doneTooEarly',
  'aroseTooLate',
  'wordingUncertain',
  'afterLastCalendar',
  'beforeFirstCalendar',
  // disputed
  'restDay',
  'doubtfulBound',
  'rhythm',
  'secondReading',
  'lateArrival',
  'implicitLimit',
  'secondExtension',
  // due
  'plannedTooEarly',
] as const;
export type Reason = (typeof reasons)[number];

/** Something that happened, or is planned, with what proves it. */
export interface CaseEvent {
  readonly event: string;
  readonly on: PlainDate;
  readonly evidence: Evidence | null;
  /** It follows from another event: the end of a term. */
  readonly isDerived: boolean;
  readonly isPlanned: boolean;
}

/** The other reading of a text, where its verdict differs. */
export interface SecondVerdict {
  /** Number of the reading in the statement, from 0. */
  readonly reading: number;
  readonly status: Status;
  readonly deadline: Deadline | null;
}

export interface Finding {
  readonly duty: Duty;
  readonly status: Status;
  readonly reason: Reason | null;
  /** What can be said of the wording on the day that decides; null where no day does. */
  readonly applicability: Applicability | null;
  /** What the time limit runs from, or must lie before; null for what recurs, and where it has not happened. */
  readonly trigger: CaseEvent | null;
  /** What fulfilled it, in the order of the days. */
  readonly fulfilment: readonly CaseEvent[];
  /** The day on which it was fulfilled: that of the last event needed. */
  readonly done: PlainDate | null;
  readonly deadline: Deadline | null;
  /** The first lawful day, where that is all the text gives. */
  readonly earliest: PlainDate | null;
  /** Working days after the last day that any reading allows, for what was late or is overdue. */
  readonly lateBy: number | null;
  readonly second: SecondVerdict | null;
}

export type Outcome = 'met' | 'notMet' | 'disputed' | 'human' | 'unknown' | 'notApplicable';

/** Whether a case meets a condition. */
export interface ConditionFinding {
  readonly duty: Duty;
  readonly condition: Condition;
  readonly outcome: Outcome;
  /** Documents that are missing from a set. */
  readonly missing: readonly string[];
}
