// What a chain of numbers hangs on: the act that is named directly before it, or the act of the chain before.

import { depth, type NumberedGroup } from './numbered-references.ts';
import type { ActReference } from './reference.ts';
import { type Position, positionOf, stepTo } from './resolve-place.ts';

export type Chain = readonly NumberedGroup[];

export interface Anchor {
  readonly position: Position;
  /** Where the words that name it begin and end; the numbers follow. */
  readonly start: number;
  readonly end: number;
  /** The reference that names it; null where the act was named earlier in the sentence. */
  readonly reference: ActReference | null;
}

/** The act that is named directly before a number, with nothing between but space and a bracket that defines a short name. */
export function anchorBefore(
  words: string,
  at: number,
  references: readonly ActReference[],
  bases: readonly ActReference[],
): Anchor | null {
  const isDirect = ({ end }: ActReference): boolean =>
    end <= at && /^\s*(?:\(бұдан әрі[^()]*\)\s*)?$/u.test(words.slice(end, at));
  // "аталған Қағидалардың 4-тармағы" may mean rules named elsewhere
  const isOwn = ({ start }: ActReference): boolean => !pointingElsewhere.test(words.slice(0, start));
  const reference = references.findLast(isDirect) ?? bases.findLast((base) => isDirect(base) && isOwn(base));
  if (reference === undefined) return null;
  return { start: reference.start, end: reference.end, position: positionOf(reference.referent), reference };
}

const pointingElsewhere = /(?:аталған|көрсетілген|айтылған|көзделген|бекітілген|сол|бұл|ол|басқа|өзге|туралы)\s+$/iu;

/** A chain after "," or "және" goes on from the act of the chain before it, at the level where the two differ. */
export function continuedAnchor(
  words: string,
  last: { readonly anchor: Anchor; readonly chain: Chain } | null,
  first: NumberedGroup,
): Anchor | null {
  const lastEnd = last?.chain.at(-1)?.end;
  if (last === null || lastEnd === undefined) return null;
  if (!/^\s*(?:,|және|немесе|сондай-ақ|,\s*сондай-ақ)\s*$/u.test(words.slice(lastEnd, first.start))) return null;
  let position: Position | null = last.anchor.position;
  for (const group of last.chain) {
    const member = group.members.at(-1);
    if (depth[group.level] >= depth[first.level] || member === undefined) break;
    position = position === null ? null : stepTo(position, group.level, member);
  }
  return position === null ? null : { start: first.start, end: first.start, position, reference: null };
}
