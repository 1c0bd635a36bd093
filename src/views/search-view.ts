import type { ProvisionKind } from '../domain/acts/unit.ts';
import type { SearchLine } from '../domain/search/search-document.ts';
import type { ProvisionLabel } from './act-view.ts';

/** A provision as a result of the search, before it is named in the languages of the pages. */
export interface FoundProvision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly label: ProvisionLabel;
  /** Heading of its component; null in the main component, and for a component itself. */
  readonly within: string | null;
  readonly lines: readonly SearchLine[];
  readonly keys: readonly string[];
}
