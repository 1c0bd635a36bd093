// What a chain of numbers hangs on: the act that is named directly before it, or the act of the chain before.

import { depth, type NumberedGroup, type NumberedLevel } from './numbered-references.ts';
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
  first: NumberedGroup,
  references: readonly ActReference[],
  bases: readonly ActReference[],
): Anchor | null {
  const at = first.start;
  const carries = ({ start, end }: ActReference): boolean =>
    end <= at &&
    /^\s*(?:\(бұдан әрі[^()]*\)\s*)?$/u.test(words.slice(end, at)) &&
    carriesNumber(words.slice(start, end), first.level);
  const isOwn = ({ start }: ActReference): boolean => beforeOwnName.test(words.slice(0, start));
  const reference = references.findLast(carries) ?? bases.findLast((base) => carries(base) && isOwn(base));
  if (reference === undefined) return null;
  return { start: reference.start, end: reference.end, position: positionOf(reference.referent), reference };
}

/**
 * A number belongs to the act before it when that stands in the genitive ("Заңның 15-бабы"), or in the nominative as what it is
 * of ("Республикасының Заңы 5-бабы"); an annex also to the dative ("Қағидаларға 1-қосымша"). "Заңға 10-тармақта" is no citation.
 */
function carriesNumber(name: string, level: NumberedLevel): boolean {
  if (/(?:ның|нің|дың|дің|тың|тің|Заңы|бұйрығы|қаулысы|Жарлығы)["»]?$/u.test(name)) return true;
  return level === 'annex' && /(?:ға|ге|қа|ке|на|не)$/u.test(name);
}

/** Where the defined name of this act's own rules stands alone; after any other word it may mean rules named elsewhere. */
const beforeOwnName = /(?:^|[.,;:(–-]|(?<!\p{L})(?:және|немесе|сондай-ақ))\s*$/u;

const joint = /^\s*(?:,|,?\s*(?:және|немесе|сондай-ақ|мен|бен|пен|және\/немесе))\s*$/u;

/**
 * A chain after "," or "және" goes on from the act of the chain before it, at its last level or a larger one: after "15-бабының
 * 2-тармағында және 4-тармағында", but not after "Заңның 15-бабына және 10-тармаққа", where nobody knows whose 10 it is.
 */
export function continuedAnchor(
  words: string,
  last: { readonly anchor: Anchor; readonly chain: Chain } | null,
  first: NumberedGroup,
): Anchor | null {
  const lastGroup = last?.chain.at(-1);
  if (last === null || lastGroup === undefined || depth[first.level] > depth[lastGroup.level]) return null;
  if (!joint.test(words.slice(lastGroup.end, first.start))) return null;
  let position: Position | null = last.anchor.position;
  for (const group of last.chain) {
    const member = group.members.at(-1);
    if (depth[group.level] >= depth[first.level] || member === undefined) break;
    position = position === null ? null : stepTo(position, group.level, member);
  }
  return position === null ? null : { start: first.start, end: first.start, position, reference: null };
}
