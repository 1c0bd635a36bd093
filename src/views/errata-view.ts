import type { Trilingual } from '../../schemas/fields.ts';
import type { PlainDate } from './act-view.ts';
import type { PlanSummary } from './plan-view.ts';

/** Where a mistake stood. */
export type ErratumPlace =
  | {
      readonly kind: 'act';
      readonly slug: string;
      readonly name: Trilingual;
      /** Null where the erratum names none: it is then in the text that is shown now. */
      readonly edition: PlainDate | null;
      readonly provision: string | null;
    }
  | {
      readonly kind: 'plan';
      readonly slug: string;
      readonly plan: Pick<PlanSummary, 'kind' | 'first' | 'last' | 'status'>;
    }
  /** The address of the page in Kazakh. */
  | { readonly kind: 'page'; readonly address: string };

export interface ErratumView {
  /** `2026-11-16-01`. */
  readonly id: string;
  readonly places: readonly ErratumPlace[];
  readonly wrong: Trilingual;
  readonly right: Trilingual;
  /** Null where it is not known since when it stood there. */
  readonly since: PlainDate | null;
  readonly noticed: PlainDate;
  /** Null while it is not corrected. */
  readonly fixed: PlainDate | null;
  readonly isInvented: boolean;
}
