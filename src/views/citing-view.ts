import type { ActKind } from '../../schemas/act.ts';
import type { ComponentKind } from '../domain/acts/unit.ts';

/** What a citation of an act is made of; `src/i18n/cite-act.ts` puts it into words. */
export interface CitingView {
  readonly kind: ActKind;
  readonly number: string;
  /** `2016-02-16`. */
  readonly adopted: string;
  /** Who adopted it, in the genitive; null where the content does not say how that is written. */
  readonly issuer: { readonly kk: string; readonly ru: string } | null;
  /** Official Kazakh title; null where the text held has none of its own. */
  readonly title: string | null;
  /** The act itself first, then what it carries, in the order of the text. */
  readonly components: readonly CitedComponent[];
}

export interface CitedComponent {
  readonly id: string;
  readonly kind: ComponentKind;
  /** The component it belongs to; null for the act itself. */
  readonly parent: string | null;
  readonly title: string;
  /** The Kazakh title in other cases; null where they cannot be told from its ending. */
  readonly cases: { readonly genitive: string; readonly dative: string } | null;
  /** Number of an annex, as its approval block gives it. */
  readonly annexNumber: string | null;
  /** Official Russian title in the genitive, `Правил ...`; null while the content does not give it. */
  readonly russian: string | null;
  /** Whether another component of the kind belongs to the same one, so that the kind alone does not name it. */
  readonly hasTwin: boolean;
}
