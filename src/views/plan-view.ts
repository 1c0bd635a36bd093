// What the pages and files on treaty plans show: plain data. Over 150 lines, because it is one subject: types alone.

import type { Trilingual } from '../../schemas/fields.ts';
import type { PlanFields, PlanStatus } from '../../schemas/plan.ts';
import type { ExpectedTime, PlanEntryFields } from '../../schemas/plan-entry.ts';
import type { PlanColumn } from '../../schemas/plan-rules.ts';
import type { Evidence } from '../../schemas/record.ts';
import type { Status } from '../domain/compliance/finding.ts';
import type { Applicability } from '../domain/procedures/wording.ts';
import type { PlainDate, ProvisionLabel } from './act-view.ts';
import type { CaseRef } from './compliance-view.ts';
import type { Named, StatementView } from './procedure-view.ts';

/** What is written in Kazakh and Russian only. */
export interface Bilingual {
  readonly kk: string;
  readonly ru: string;
}

/** A plan as lists show it. */
export interface PlanSummary {
  readonly slug: string;
  readonly kind: PlanFields['kind'];
  /** The year in which concepts for it came in. */
  readonly submitted: number;
  readonly first: number;
  readonly last: number;
  /** How far it had come by the day of the view. */
  readonly status: PlanStatus;
  /** Heading of the official form, with the years. */
  readonly title: Bilingual;
  /** How many treaties it has. */
  readonly treaties: number;
  /** Day of the version that is shown; null for a plan that was not agreed by then, or whose day is not recorded. */
  readonly version: PlainDate | null;
  readonly isInvented: boolean;
  /** The permission to publish it, once given; null for a plan that is in no public build. */
  readonly publication: NonNullable<PlanFields['publication']> | null;
}

/** The plan in the official form. */
export interface PlanView extends PlanSummary {
  readonly asOf: PlainDate;
  readonly decisions: readonly PlanDecision[];
  readonly rules: PlanRulesView;
  readonly columns: readonly { readonly id: PlanColumn; readonly heading: Bilingual }[];
  /** In the order of the form; one without treaties is there too. */
  readonly sections: readonly PlanSectionView[];
  readonly index: PlanIndex;
  /** The newest first; empty for a plan that was not agreed. */
  readonly versions: readonly PlanVersion[];
}

export interface PlanDecision {
  readonly step: PlanFields['decisions'][number]['step'];
  readonly on: PlainDate;
  readonly body: Named;
  readonly number: string | null;
}

/** The rules that the plan was made by. */
export interface PlanRulesView {
  readonly name: Trilingual;
  readonly act: string;
  readonly edition: PlainDate;
  /** The annex with the form. */
  readonly form: ProvisionLabel | null;
}

export interface PlanSectionView {
  readonly id: string;
  readonly name: Trilingual;
  readonly heading: Bilingual;
  readonly rows: readonly PlanRow[];
}

/** A treaty in the form. */
export interface PlanRow {
  readonly id: string;
  /** Through the whole plan. */
  readonly number: number;
  readonly section: string;
  readonly body: Named;
  readonly title: Bilingual;
  readonly partners: readonly Named[];
  readonly conclusion: ExpectedTime;
  readonly procedures: ExpectedTime;
  readonly notes: Bilingual | null;
  readonly priorities: readonly string[];
  /** What became of it last, by the day of the view. */
  readonly outcome: TreatyOutcome | null;
}

export interface TreatyOutcome {
  readonly kind: PlanEntryFields['outcome'][number]['kind'];
  readonly on: PlainDate;
  /** For a treaty that was moved: the plan it went to, where this build shows that. */
  readonly to: string | null;
}

/** The treaties of a plan by what they have in common. */
export interface PlanIndex {
  readonly sections: readonly IndexEntry[];
  readonly bodies: readonly IndexEntry[];
  readonly partners: readonly IndexEntry[];
  /** By number, `2.10` after `2.9`; a treaty can have several. */
  readonly priorities: readonly IndexEntry[];
  /** When the conclusion is expected: `2025-Q2`, the soonest first. */
  readonly times: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly id: string;
  /** Null for a time, which is its own name. */
  readonly name: Trilingual | null;
  readonly treaties: readonly { readonly id: string; readonly number: number }[];
}

/** A plan as it stood from a day on. */
export interface PlanVersion {
  readonly day: PlainDate;
  /** The last day on which it stood; null while it stands. */
  readonly until: PlainDate | null;
  readonly treaties: number;
  /** Whether it is the plan as agreed. */
  readonly isAgreed: boolean;
  readonly changes: readonly PlanChangeView[];
}

/** A treaty by its name. */
export interface TreatyRef {
  readonly id: string;
  readonly title: Bilingual;
}

/** A recorded change of an agreed plan. */
export interface PlanChangeView {
  readonly id: string;
  readonly on: PlainDate;
  readonly ground: Trilingual;
  /** The provision that gives the ground. */
  readonly provision: { readonly act: string; readonly label: ProvisionLabel } | null;
  readonly decision: { readonly body: Named; readonly number: string; readonly date: PlainDate };
  readonly agreement: {
    readonly body: Named | null;
    readonly number: string;
    readonly date: PlainDate;
  } | null;
  readonly added: readonly TreatyRef[];
  readonly changed: readonly TreatyRef[];
  readonly removed: readonly TreatyRef[];
  readonly reason: Justification;
}

/** Paragraphs; null where the language is not there. */
export interface Justification {
  readonly kk: readonly string[] | null;
  readonly ru: readonly string[] | null;
}

/** Everything the page of a treaty in a plan shows. */
export interface EntryView {
  readonly plan: PlanSummary;
  readonly id: string;
  /** As it stands; of one that was taken out, as it stood last. */
  readonly row: Omit<PlanRow, 'number'>;
  readonly section: { readonly name: Trilingual; readonly heading: Bilingual };
  /** Null for one that was taken out. */
  readonly number: number | null;
  readonly concept: ConceptView | null;
  readonly priorities: readonly PriorityView[];
  /** What happened, in the order of the days. */
  readonly past: readonly EntryStep[];
  /** What is expected, the soonest first. */
  readonly ahead: readonly EntryStep[];
  /** What must or may still happen, and has no day. */
  readonly undated: readonly EntryStep[];
  readonly finalTitle: NonNullable<PlanEntryFields['finalTitle']> | null;
  readonly changes: readonly PlanChangeView[];
  /** The other plans of this build that have the treaty. */
  readonly elsewhere: readonly {
    readonly plan: PlanSummary;
    readonly conclusion: ExpectedTime;
    readonly isIn: boolean;
  }[];
  readonly justification: Justification;
}

export interface ConceptView {
  readonly received: PlainDate;
  /** The last day for concepts of that year. */
  readonly lastDay: PlainDate;
  readonly isLate: boolean;
  readonly languages: readonly ('kk' | 'ru')[];
  readonly conclusion: { readonly on: PlainDate; readonly outcome: 'expedient' | 'notExpedient' } | null;
}

/** A step in the life of a treaty in a plan. */
export type EntryStep =
  | { readonly kind: 'conceptReceived'; readonly on: PlainDate }
  | { readonly kind: 'expediency'; readonly on: PlainDate; readonly outcome: 'expedient' | 'notExpedient' }
  | {
      readonly kind: 'planStep';
      readonly on: PlainDate | null;
      readonly step: PlanDecision['step'];
      readonly by: PlanDecision | null;
    }
  | { readonly kind: 'added' | 'changed' | 'removed'; readonly on: PlainDate; readonly change: string }
  | { readonly kind: 'outcome'; readonly on: PlainDate | null; readonly outcome: Omit<TreatyOutcome, 'on'> }
  | {
      readonly kind: 'conclusionExpected' | 'proceduresExpected';
      readonly on: null;
      readonly time: ExpectedTime;
      /** The time has passed, and nothing is recorded. */
      readonly isOver: boolean;
    };

/** A priority of the foreign policy concept. */
export interface PriorityView {
  readonly number: string;
  readonly act: string;
  /** Null where the concept has no such priority. */
  readonly label: ProvisionLabel | null;
  /** The words of the provision as published, in Kazakh. */
  readonly words: string | null;
}

/** A heading of the concept with its priorities, and the treaties that serve each. */
export interface PriorityGroupView {
  readonly act: string;
  readonly heading: string;
  readonly label: ProvisionLabel;
  readonly priorities: readonly (PriorityView & {
    readonly treaties: readonly (TreatyRef & { readonly plans: readonly PlanSummary[] })[];
  })[];
}

/** The yearly cycle in which a plan was made. */
export interface CycleView {
  readonly procedure: Named;
  readonly year: number;
  /** The records of that year; without one nothing is known of the steps. */
  readonly cases: readonly CaseRef[];
  readonly concepts: { readonly lastDay: PlainDate; readonly statement: StatementView | null; readonly act: string };
  readonly act: string;
  readonly steps: readonly CycleStep[];
}

export interface CycleStep {
  readonly event: Named;
  readonly on: PlainDate | null;
  readonly evidence: Evidence | null;
  readonly duties: readonly CycleDuty[];
}

/** What had to be done in a step, and what the record says of it; null where there is no record. */
export interface CycleDuty {
  readonly statement: StatementView;
  readonly verdict: {
    readonly status: Status;
    readonly due: PlainDate | null;
    readonly lateBy: number | null;
    readonly isProvisional: boolean;
    readonly applicability: Applicability | null;
  } | null;
}
