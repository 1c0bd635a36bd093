// What the pages and files on the cadre reserve show: plain data.

import type { Trilingual } from '../../schemas/fields.ts';
import type { Status } from '../domain/compliance/finding.ts';
import type { Applicability } from '../domain/procedures/wording.ts';
import type { ReserveCounts } from '../domain/reserve/reserve-list.ts';
import type { PlainDate, ProvisionLabel } from './act-view.ts';

/** A person on the list. */
export interface ReserveRow {
  readonly name: string;
  readonly order: { readonly id: string; readonly number: string; readonly signed: PlainDate };
  /** The last day of the term; it still counts. */
  readonly until: PlainDate;
  /** The first day on which the row must not be shown any more. */
  readonly leaves: PlainDate;
}

/** An order with the clock of its publication. */
export interface ReserveOrderView {
  readonly id: string;
  readonly number: string;
  readonly signed: PlainDate;
  readonly count: number;
  /** The last day in time for publishing; null where no calendar reaches it. */
  readonly lastDay: PlainDate | null;
  /** It rests on days of the calendar that may still change. */
  readonly isProvisional: boolean;
  /** The first day on which its list was seen on a public page; null while there is no evidence. */
  readonly published: PlainDate | null;
  /** Where it was seen; null where the evidence is not a receipt. */
  readonly url: string | null;
  readonly status: Status;
  /** Working days. */
  readonly lateBy: number | null;
  readonly applicability: Applicability | null;
}

/** A provision that the page cites. */
export interface ReserveProvision {
  readonly act: string;
  readonly provision: ProvisionLabel;
  readonly action: Trilingual | null;
}

export interface ReserveView {
  readonly asOf: PlainDate;
  readonly counts: ReserveCounts;
  /** In the order of the Kazakh alphabet. */
  readonly rows: readonly ReserveRow[];
  /** Up to this day nobody leaves the list by what is known; null while it is empty. */
  readonly certainUntil: PlainDate | null;
  /** The newest first. */
  readonly orders: readonly ReserveOrderView[];
  /** The provisions on the term, on publication and on removal. */
  readonly provisions: { readonly term: ReserveProvision; readonly publication: ReserveProvision };
  /** Whether the people are invented: a local build shows samples. */
  readonly isInvented: boolean;
}

/** What must be done on the list, and by when: for the officer. */
export interface ReserveTask {
  readonly kind: 'publish' | 'remove';
  /** The order, or the document of the person; no name. */
  readonly id: string;
  /** The order on inclusion. */
  readonly order: { readonly number: string; readonly signed: PlainDate };
  readonly since: PlainDate;
  readonly lastDay: PlainDate | null;
  readonly isOverdue: boolean;
  readonly statement: string;
}

/** A line of the application form, in the words of the annex. */
export interface ReserveFormLine {
  /** Id of the provision in its component: `al_3`. */
  readonly id: string;
  readonly role: 'approval' | 'heading' | 'title' | 'text' | 'ground' | 'end' | 'signature';
  readonly number: string | null;
  /** The words, and the blanks between them with their length in the text. */
  readonly pieces: readonly (string | { readonly blank: number })[];
}

/** The application form of the annex. */
export interface ReserveFormView {
  readonly act: string;
  /** The edition whose annex it is. */
  readonly edition: PlainDate;
  /** Id of the annex. */
  readonly component: string;
  readonly lines: readonly ReserveFormLine[];
}
