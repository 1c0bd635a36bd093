// What the compliance report shows: plain data. Statuses, reasons and steps are words of the domain; i18n says them.

import type { Condition } from '../../schemas/condition.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { Evidence, RecordFields } from '../../schemas/record.ts';
import type { Deadline } from '../domain/compliance/calculate-deadline.ts';
import type { Outcome, Reason, Status } from '../domain/compliance/finding.ts';
import type { Applicability } from '../domain/procedures/wording.ts';
import type { PlainDate } from './act-view.ts';
import type { Named, Side, StatementView } from './procedure-view.ts';

export type StatusCounts = Readonly<Record<Status, number>>;

/** How late what was late was, in working days. */
export interface Lateness {
  readonly count: number;
  readonly longest: number;
  /** The middle one; of an even number the lower of the two in the middle. */
  readonly median: number;
  /** How many were late by 1, 2 to 5, 6 to 10, and more than 10 working days. */
  readonly bands: readonly { readonly from: number; readonly to: number | null; readonly count: number }[];
}

/** A case, named without anybody: its procedure and its number. */
export interface CaseRef {
  readonly procedure: Named;
  /** `2026-01`. */
  readonly id: string;
  readonly isInvented: boolean;
}

export interface EventView {
  readonly event: Named;
  readonly on: PlainDate;
  readonly evidence: Evidence | null;
  readonly isPlanned: boolean;
  readonly isDerived: boolean;
  /** It has not come on the day of the report. */
  readonly isAhead: boolean;
}

/** One verdict with its working. */
export interface FindingView {
  readonly case: CaseRef;
  readonly statement: StatementView;
  readonly act: { readonly slug: string; readonly name: Trilingual; readonly edition: PlainDate };
  /** Who had to do it in this case. */
  readonly bearer: readonly Side[];
  readonly status: Status;
  readonly reason: Reason | null;
  readonly applicability: Applicability | null;
  readonly trigger: EventView | null;
  readonly fulfilment: readonly EventView[];
  readonly done: PlainDate | null;
  readonly deadline: Deadline | null;
  readonly earliest: PlainDate | null;
  /** Working days. */
  readonly lateBy: number | null;
  /** The verdict under another reading of the text. */
  readonly second: {
    readonly reading: number;
    readonly status: Status;
    readonly due: PlainDate | null;
    readonly deadline: Deadline | null;
    /** The events that it takes instead: those that start the time, and those that fulfil the duty. */
    readonly after: readonly Named[];
    readonly fulfilledBy: readonly Named[];
  } | null;
}

export interface ConditionView {
  readonly statement: StatementView;
  readonly condition: Condition;
  readonly outcome: Outcome;
  readonly missing: readonly Named[];
}

/** The receipt of a case. */
export interface CaseView extends CaseRef {
  readonly act: FindingView['act'];
  readonly period: string | null;
  readonly roles: readonly { readonly role: Named; readonly body: Named }[];
  readonly facts: readonly { readonly fact: Trilingual; readonly value: Trilingual }[];
  readonly numbers: readonly { readonly name: Trilingual; readonly number: number }[];
  readonly documents: readonly Named[];
  /** What happened, in the order of the days, and what is planned. */
  readonly events: readonly EventView[];
  readonly exclusion: Named | null;
  /** Statements that do not apply, because something else provides otherwise. */
  readonly exceptions: RecordFields['exceptions'];
  readonly completeUntil: PlainDate | null;
  readonly closed: NonNullable<RecordFields['closed']> | null;
  readonly findings: readonly FindingView[];
  readonly conditions: readonly ConditionView[];
}

/** Counts of one procedure, body or period; only statements that a report counts. */
export interface GroupView {
  readonly id: string;
  /** Null for a period, which is its own name. */
  readonly name: Trilingual | null;
  readonly counts: StatusCounts;
  readonly cases: number;
  /** Null where the cases are about people and the build is public: of those only counts are shown. */
  readonly lateness: Lateness | null;
  readonly isPersonal: boolean;
}

export interface ReportView {
  readonly asOf: PlainDate;
  readonly counts: StatusCounts;
  readonly cases: number;
  readonly lateness: Lateness;
  readonly procedures: readonly GroupView[];
  readonly bodies: readonly GroupView[];
  readonly periods: readonly GroupView[];
  /** What falls due in the next 30 days, the soonest first. */
  readonly dueSoon: readonly FindingView[];
  readonly overdue: readonly FindingView[];
  readonly late: readonly FindingView[];
  readonly disputed: readonly FindingView[];
  /** Why what cannot be judged cannot be judged. */
  readonly unjudged: readonly {
    readonly status: 'noEvidence' | 'undatable';
    readonly reason: Reason;
    readonly count: number;
  }[];
  /** Every verdict that may be shown, in the order of the cases and statements. */
  readonly findings: readonly FindingView[];
}

/** An open deadline that a change of a calendar moved. */
export interface MovedDeadline {
  readonly case: CaseRef;
  readonly statement: StatementView;
  readonly before: PlainDate | null;
  readonly after: PlainDate | null;
}

/** A change of a calendar that became known after the year had been published. */
export interface CalendarChange {
  readonly year: number;
  /** Day on which it became known. */
  readonly on: PlainDate;
  readonly what: Trilingual;
  readonly days: readonly { readonly day: PlainDate; readonly was: 'working' | 'off' }[];
  readonly source: string | null;
  readonly moved: readonly MovedDeadline[];
}
