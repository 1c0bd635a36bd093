import type { Provision } from '../provision.ts';

/** What a citation means: a provision of this act, or an outside act and the place in it (`art_15-1__para_1`). */
export type CitationTarget =
  | { readonly kind: 'provision'; readonly id: string }
  | { readonly kind: 'source'; readonly source: string; readonly place: string | null };

/**
 * A part of the citation's words and what it alone means: in "2), 3) тармақшаларында" each number is a link of its own. A target
 * that a range only implies has no words, and start is end.
 */
export interface CitationLink {
  readonly start: number;
  readonly end: number;
  readonly target: CitationTarget;
}

export interface Citation {
  readonly from: Provision;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly links: readonly CitationLink[];
}

/** A citation that leads nowhere, or words that look like one and cannot be read: never a link, always a diagnostic. */
export interface CitationProblem {
  readonly kind: 'targetMissing' | 'unresolved' | 'unknownAct';
  readonly from: Provision;
  readonly start: number;
  readonly end: number;
  /** What was looked for, in words for a message. */
  readonly wanted: string;
}

/** An outside act as far as citations need it. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly adopted: string | null;
  /** Title of what the act approves. */
  readonly approves: string | null;
  readonly citedAs: readonly string[];
}

/** The act whose text is read, by which it names itself. */
export interface OwnAct {
  readonly number: string;
  readonly adopted: string;
}

/** "art_9-1__para_1", the place within an outside act, from its levels; null for the act as a whole. */
export function placeIn(steps: readonly string[]): string | null {
  return steps.length === 0 ? null : steps.join('__');
}
