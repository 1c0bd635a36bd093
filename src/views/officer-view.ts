// What the officer's command on the reserve says: plain data. Names stand only in what `list` shows.

import type { UndeterminedReason } from '../domain/compliance/calculate-deadline.ts';
import type { Status } from '../domain/compliance/finding.ts';
import type { Step } from '../domain/compliance/step.ts';
import type { PlainDate } from './act-view.ts';
import type { MarkNames } from './procedure-view.ts';

export type { PageDifference, PagePlace } from '../domain/reserve/compare-page.ts';
export type { NameProblem } from '../domain/reserve/name-list.ts';
export type { PageFailure } from '../domain/reserve/page-failure.ts';

/** The clock of an order that has just been written. */
export interface PublicationClock {
  /** Null where no calendar reaches it; `reason` says so. */
  readonly lastDay: PlainDate | null;
  readonly reason: UndeterminedReason | null;
  readonly steps: readonly Step[];
  readonly isProvisional: boolean;
  readonly isPast: boolean;
  /** The statement of the rules, `res-16-p1`. */
  readonly statement: string;
  readonly names: MarkNames;
}

/** How a removal that has just been written is judged; null where nothing can be said of its time. */
export interface RemovalVerdict {
  readonly status: Status;
  readonly lastDay: PlainDate | null;
  /** Working days. */
  readonly lateBy: number | null;
}

/** A person on the list as the officer sees it. */
export interface OfficerRow {
  readonly member: string;
  readonly name: string;
  readonly order: { readonly number: string; readonly signed: PlainDate };
  readonly until: PlainDate;
}

export interface OfficerList {
  readonly asOf: PlainDate;
  readonly rows: readonly OfficerRow[];
  /** How many more were on the list that day, and have been deleted since. */
  readonly deletedSince: number;
}
