import type { Provision } from '../provision.ts';
import type { CitedSource } from './citation.ts';

/** What a reference names. `unit` is a provision of this act, from its component down to the part. */
export type Referent =
  | { readonly kind: 'unit'; readonly provision: Provision }
  | { readonly kind: 'source'; readonly source: CitedSource };

export interface ActReference {
  readonly start: number;
  readonly end: number;
  readonly referent: Referent;
}

/** Finds one way of naming acts in the words of a provision; `folded` are these words as `foldForSearch` gives them. */
export type ReferenceFinder = (provision: Provision, folded: string) => readonly ActReference[];

export function referenceAt(match: RegExpExecArray, referent: Referent): ActReference {
  return { start: match.index, end: match.index + match[0].length, referent };
}

/** Whether a place lies inside "(бұдан әрі – ...)", where a term is defined and nothing is cited. */
export function isInDefinition(words: string, at: number): boolean {
  const open = words.lastIndexOf('(бұдан әрі', at);
  return open >= 0 && words.indexOf(')', open) > at;
}
