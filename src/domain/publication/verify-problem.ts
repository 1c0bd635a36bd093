import type { ServedDifference } from './publish-problem.ts';

/** Why a site could not be checked at all, or what does not agree. */
export type VerifyProblem =
  | { readonly kind: 'noManifest'; readonly address: string; readonly why: ServedDifference['why'] }
  | { readonly kind: 'notAManifest'; readonly address: string; readonly detail: string }
  | { readonly kind: 'tooMany'; readonly files: number; readonly most: number }
  | { readonly kind: 'fingerprint'; readonly expected: string; readonly found: string }
  | { readonly kind: 'noSignature'; readonly address: string }
  | { readonly kind: 'badSignature'; readonly address: string }
  | { readonly kind: 'differences'; readonly differences: readonly ServedDifference[]; readonly checked: number };

/** What a saved copy is, by the manifest of its site. */
export type CopyVerdict =
  | { readonly kind: 'same'; readonly path: string; readonly sha256: string }
  | { readonly kind: 'other'; readonly path: string; readonly expected: string; readonly found: string }
  /** The copy is another page of this site. */
  | { readonly kind: 'elsewhere'; readonly path: string; readonly is: string }
  | { readonly kind: 'unknown'; readonly path: string };
