// What differs between the content that is published and a draft of it: plain data. Over 150 lines, because it is one subject: types alone.

import type { Trilingual } from '../../schemas/fields.ts';
import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { PlainDate } from './act-view.ts';
import type { DayView, WorkingWeek } from './calendar-view.ts';
import type { Named } from './procedure-view.ts';
import type { ActRedline, PlanRedline, Redline } from './redline-view.ts';

/** A document, a treaty, a statement is in both, in the draft only, or in what is published only. */
export type ReviewChange = 'changed' | 'added' | 'removed';

/** A value of a document that differs. */
export interface FieldChange {
  /** Where it stands in the document: `timeLimit.n`, `events[order-signed].name.kk`. */
  readonly path: string;
  readonly change: ReviewChange;
  readonly words: Redline;
}

/** A document of which nothing but the values is known. */
export interface DocumentReview {
  readonly anchor: string;
  /** Its path in the content, `sources/law-on-treaties.md`. */
  readonly path: string;
  readonly change: ReviewChange;
  readonly name: Trilingual | null;
  /** Empty where only its form differs: the order, a comment, a space. */
  readonly fields: readonly FieldChange[];
}

export interface EditionReview {
  readonly anchor: string;
  readonly date: PlainDate;
  /**
   * `corrected`: its words differ from those that were published under the same day; `fields`: only what is said of it; `form`: only
   * how it is written, as an empty line.
   */
  readonly kind: 'added' | 'removed' | 'corrected' | 'fields' | 'form';
  /** Word by word against the edition before it, or against itself as published; null where there is nothing to compare with. */
  readonly redline: ActRedline | null;
  /** Paragraphs of a text that is there on one side only. */
  readonly paragraphs: number;
  readonly fields: readonly FieldChange[];
  /** Amendment notes that differ. */
  readonly notes: readonly FieldChange[];
}

export interface ActReview {
  readonly anchor: string;
  readonly slug: string;
  readonly change: ReviewChange;
  readonly name: Trilingual;
  readonly fields: readonly FieldChange[];
  readonly editions: readonly EditionReview[];
}

export interface PlanReview {
  readonly anchor: string;
  readonly slug: string;
  readonly change: ReviewChange;
  readonly title: { readonly kk: string; readonly ru: string };
  readonly treaties: number;
  /** Null for a plan that is there on one side only. */
  readonly redline: PlanRedline | null;
  /** Of the plan, its treaties and its recorded changes: what does not stand in the form. */
  readonly documents: readonly DocumentReview[];
}

/** A time limit with the names of the events that it speaks of. */
export interface LimitInWords {
  readonly limit: TimeLimit;
  readonly names: Readonly<Record<string, Trilingual>>;
}

export interface StatementReview {
  readonly anchor: string;
  readonly id: string;
  readonly change: ReviewChange;
  readonly action: Trilingual | null;
  /** The time limits, where they differ; null on a side that has none. */
  readonly limits: { readonly before: LimitInWords | null; readonly after: LimitInWords | null } | null;
  /** Everything else that differs. */
  readonly fields: readonly FieldChange[];
}

export interface ProcedureReview {
  readonly anchor: string;
  readonly slug: string;
  readonly change: ReviewChange;
  readonly name: Trilingual;
  readonly fields: readonly FieldChange[];
  readonly statements: readonly StatementReview[];
}

/** A day that is something else in one working week, or in both. */
export interface DayReview {
  readonly anchor: string;
  readonly date: PlainDate;
  /** From 1 for Monday. */
  readonly weekday: number;
  readonly weeks: readonly WorkingWeek[];
  readonly before: DayView;
  readonly after: DayView;
}

export interface CalendarReview {
  readonly anchor: string;
  readonly year: number;
  readonly change: ReviewChange;
  /** Working days of the five-day week; null where the year is not held. */
  readonly working: { readonly before: number | null; readonly after: number | null };
  /** Empty for a year that is new or gone. */
  readonly days: readonly DayReview[];
  readonly fields: readonly FieldChange[];
}

export interface RecordReview {
  readonly anchor: string;
  readonly procedure: Named;
  readonly isPersonal: boolean;
  readonly counts: Readonly<Record<ReviewChange, number>>;
  /** Null where the cases are about people: of those there are counts only. */
  readonly cases: readonly DocumentReview[] | null;
}

/** The last day in time, and where that is a day of rest the next working day. */
export interface DueDay {
  readonly due: PlainDate;
  readonly tolerant: PlainDate | null;
}

export interface DeadlineReview {
  readonly anchor: string;
  readonly procedure: Named;
  readonly statement: string;
  readonly action: Trilingual | null;
  /** Number of the case, `2026-01`; null for a duty of every year. */
  readonly case: string | null;
  /** `2026`, `2026-H1`; null for a duty of a case. */
  readonly period: string | null;
  /** Null where there is no last day. */
  readonly before: DueDay | null;
  readonly after: DueDay | null;
}

/** The private list of the reserve at two moments: numbers, never names. */
export interface ReserveCounts {
  readonly people: number;
  readonly orders: number;
}

export interface ReviewCounts {
  readonly newEditions: number;
  /** Editions whose published words differ. */
  readonly corrected: number;
  readonly provisions: number;
  readonly plans: number;
  readonly treaties: number;
  readonly statements: number;
  readonly days: number;
  readonly records: number;
  /** Documents that differ in something else than what is counted here. */
  readonly documents: number;
  readonly deadlines: number;
}

/** Everything that differs. */
export interface ReviewView {
  readonly asOf: PlainDate;
  readonly acts: readonly ActReview[];
  readonly plans: readonly PlanReview[];
  readonly procedures: readonly ProcedureReview[];
  readonly calendars: readonly CalendarReview[];
  readonly records: readonly RecordReview[];
  readonly documents: readonly DocumentReview[];
  readonly deadlines: readonly DeadlineReview[];
  readonly counts: ReviewCounts;
}

/** What is compared, as the command that made the preview was told. */
export interface ReviewSubject {
  /** The branch, tag or commit that was asked for. */
  readonly ref: string;
  readonly commit: string;
  readonly published: { readonly ref: string; readonly commit: string };
  /** Commits with content that are published and not in the draft. */
  readonly behind: number;
  /** Whether the pages were made by the code of the branch. */
  readonly isOwnCode: boolean;
  /** Null where the private list was not looked at. */
  readonly reserve: { readonly ref: string; readonly before: ReserveCounts; readonly after: ReserveCounts } | null;
}
