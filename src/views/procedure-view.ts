// What the pages of procedures and deadlines show: plain data.

import type { ActStatus } from '../../schemas/act.ts';
import type { Condition } from '../../schemas/condition.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { ReadingFields, StatementFields, StatementKind } from '../../schemas/procedure.ts';
import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { Calculation } from '../domain/compliance/calculate-deadline.ts';
import type { Applicability, Wording } from '../domain/procedures/wording.ts';
import type { PlainDate, ProvisionLabel } from './act-view.ts';

/** A thing of the content with its name: a body, an event, a fact, a holiday. */
export interface Named {
  readonly id: string;
  readonly name: Trilingual;
}

/** Names by id, as the words of a deadline need them; small enough for a page to carry. */
export interface MarkNames {
  readonly holidays: Readonly<Record<string, Trilingual>>;
  /** Acts that moved days of rest. */
  readonly sources: Readonly<Record<string, Trilingual>>;
}

/** A side of a statement: a body, or a role that another body has in every case. */
export interface Side extends Named {
  readonly isRole: boolean;
}

/** A statement of an act as the pages show it. */
export interface StatementView {
  readonly id: string;
  readonly kind: StatementKind;
  readonly isAbsence: boolean;
  readonly action: Trilingual | null;
  readonly provision: ProvisionLabel;
  /** The words of the provision as published, in Kazakh, without what stands inside it. */
  readonly words: string;
  readonly bearer: readonly Side[];
  readonly recipient: readonly Side[];
  readonly judgedBy: 'deadline' | 'condition' | 'listed';
  readonly isReportable: boolean;
  readonly isImplicit: boolean;
  readonly timeLimit: TimeLimit | null;
  /** Names of the events, facts, numbers and documents that the time limit and the conditions speak of. */
  readonly names: Readonly<Record<string, Trilingual>>;
  readonly arisesOn: Named | null;
  readonly fulfilledBy: readonly Named[];
  readonly fulfilment: 'all' | 'any';
  readonly conditions: readonly Condition[];
  /** To which cases it applies. */
  readonly when: readonly { readonly fact: Trilingual; readonly values: readonly Trilingual[] }[];
  readonly exclusions: readonly Named[];
  readonly exceptions: StatementFields['exceptions'];
  readonly implied: StatementFields['implied'];
  readonly consequence: Trilingual | null;
  readonly readings: readonly ReadingFields[];
  readonly wording: Wording;
  /** What can be said of the wording on the day of the page. */
  readonly applicability: Applicability;
}

export interface ActOfProcedure {
  readonly slug: string;
  readonly name: Trilingual;
  readonly status: ActStatus;
  readonly edition: PlainDate;
}

export interface ProcedureSummary extends Named {
  readonly act: ActOfProcedure;
  readonly summary: Trilingual;
  readonly isPersonal: boolean;
  readonly statements: number;
  /** Statements with a time limit that a report counts, and all with a time limit. */
  readonly deadlines: number;
  readonly limits: number;
}

/** A time limit drawn from one event to another: which rows it joins, and in which lane. */
export interface CourseLine {
  readonly statement: string;
  /** Places in the list of events, from 0. */
  readonly first: number;
  readonly last: number;
  /** Counted backwards, from the later event. */
  readonly isUpwards: boolean;
  readonly lane: number;
}

/** Everything the page of a procedure shows. */
export interface ProcedureView extends ProcedureSummary {
  readonly period: 'year' | 'halfYear' | 'quarter' | null;
  readonly roles: readonly Named[];
  readonly events: readonly (Named & {
    readonly day: Trilingual | null;
    readonly isDerived: boolean;
    /** Statements whose time limit runs from it, and those that it fulfils. */
    readonly starts: readonly string[];
    readonly fulfils: readonly string[];
  })[];
  readonly exclusions: readonly Named[];
  readonly list: readonly StatementView[];
  readonly course: readonly CourseLine[];
  /** A worked example for every statement with a day: from the day that the content names. */
  readonly examples: readonly WorkedExample[];
}

export interface WorkedExample {
  readonly statement: string;
  /** A day, or a period: `2026-11-20`, `2025-H2`. */
  readonly start: string;
  readonly calculation: Calculation;
  readonly applicability: Applicability;
}
