import type { Trilingual } from '../../schemas/fields.ts';
import type { ComparedField } from '../domain/plans/compare-plans.ts';
import type { ActSummary, HistoryEntry, PlainDate, ProvisionLabel } from './act-view.ts';
import type { Bilingual, Justification, PlanChangeView, PlanSummary, TreatyOutcome } from './plan-view.ts';

/** A piece of two texts: what both have, what only the old one has, and what only the new one has. */
export interface RedlinePiece {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Where the two texts differ. Kept and removed give the old text letter for letter, kept and added the new one. */
export type Redline = readonly RedlinePiece[];

export type RedlineChange = 'changed' | 'added' | 'removed' | 'renumbered';
type Lang = keyof Trilingual;

/** What stands in a line: a field of a treaty, a unit of a provision, a row of a table; nothing where units in between are the same. */
export interface RedlineLine {
  /** Its address in the page: `treaty-on-clouds-title`, `att_1__chp_1__para_4__subpara_2`; null where the row's is enough. */
  readonly anchor: string | null;
  /** The field of a treaty; null in a provision. `other` says that the words are in the other language of the plan. */
  readonly field: { readonly name: ComparedField; readonly isOtherLanguage: boolean } | null;
  /** Language of the words. */
  readonly lang: Lang;
  /** On which side the line stands at all. */
  readonly side: 'both' | 'before' | 'after';
  /** How deep it stands in its provision, from 0. */
  readonly depth: number;
  /** One, or the cells of a row of a table. Empty for a line that stands for equal units which are left out. */
  readonly cells: readonly Redline[];
}

export type PlanReason =
  /** Of the treaty itself, or of the change with this name. Null where the language is not there. */
  | ({ readonly kind: 'justification'; readonly change: string | null } & Justification)
  /** What became of a treaty that the later version does not have. */
  | { readonly kind: 'outcome'; readonly outcomes: readonly TreatyOutcome[] };

/** A treaty that differs. */
export interface TreatyRow {
  /** The permanent name of the treaty, which is also the address of the row. */
  readonly anchor: string;
  readonly change: 'changed' | 'added' | 'removed';
  readonly title: Bilingual;
  /** Its place in the form of each version; null where it has none. */
  readonly before: FormPlace | null;
  readonly after: FormPlace | null;
  readonly lines: Readonly<Record<Lang, readonly RedlineLine[]>>;
  /** Empty where none is recorded. */
  readonly reasons: readonly PlanReason[];
}

export interface FormPlace {
  readonly section: { readonly id: string; readonly name: Trilingual };
  readonly number: number;
}

/** A provision that differs. */
export interface ProvisionRow {
  readonly anchor: string;
  readonly change: RedlineChange;
  readonly before: ProvisionLabel | null;
  readonly after: ProvisionLabel | null;
  /** The last of several that follow each other and got another number only; null for a row of one provision. */
  readonly through: { readonly before: ProvisionLabel; readonly after: ProvisionLabel } | null;
  readonly lines: readonly RedlineLine[];
}

/** Two versions of plans, as addresses and lists name them. */
export interface PlanComparison {
  /**
   * `change`: before and after one change; `versions` that follow each other; `whole`: the plan as agreed against the newest version; a `draft`
   * against the plan before it, and against what was `agreed` of it; plans of two `years`.
   */
  readonly kind: 'change' | 'versions' | 'whole' | 'draft' | 'agreed' | 'years';
  /** In addresses: `current-2025`, or `current-2025@2025-03-10` for a version that has a day. */
  readonly ids: { readonly before: string; readonly after: string };
  readonly before: PlanSummary;
  readonly after: PlanSummary;
  /** The recorded changes between the two. */
  readonly changes: readonly PlanChangeView[];
}

/** What differs between two versions of plans. */
export interface PlanRedline extends PlanComparison {
  /** In the order of the form. */
  readonly rows: readonly TreatyRow[];
  /** How many treaties are the same. */
  readonly same: number;
}

/** Two editions of an act against each other. */
export interface ActRedline {
  readonly act: ActSummary;
  readonly before: PlainDate;
  readonly after: PlainDate;
  /** What the notes of the later edition say made it. */
  readonly amendments: readonly HistoryEntry[];
  readonly rows: readonly ProvisionRow[];
  /** Paragraphs that are the same in both. */
  readonly same: number;
}
