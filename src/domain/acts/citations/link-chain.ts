// Which words of a citation lead where: in "осы Қағидалардың 18-тармағының 2), 3) тармақшаларында" the first link is
// "осы Қағидалардың 18-тармағының 2)", the second "3) тармақшаларында".

import type { CitationLink } from './citation.ts';
import type { Anchor, Chain } from './find-anchor.ts';
import { type Position, stepTo, targetAt } from './resolve-place.ts';

/** A position that a chain has reached, and the words of the number that led there. */
interface Reached {
  readonly position: Position;
  readonly start: number;
  readonly end: number;
}

/**
 * The links of one citation, in the order of the words, or null when one of its targets does not exist. A target that has no
 * words of its own (the 4 in "3 – 5-тармақтар") is a link without width.
 */
export function linkChain(words: string, anchor: Anchor, chain: Chain): readonly CitationLink[] | null {
  const links: CitationLink[] = [];
  let open: readonly Reached[] = [anchor];
  for (const [index, group] of chain.entries()) {
    const isLast = index === chain.length - 1;
    const reached: Reached[] = [];
    /** Words that are not part of a link yet go with the next number. */
    let lead = open[0]?.start ?? null;
    for (const [order, member] of group.members.entries()) {
      const steps = open.map(({ position }) => stepTo(position, group.level, member));
      const known = steps.filter((position) => position !== null);
      if (known.length !== steps.length) return null;
      const start = lead ?? member.start;
      lead = null;
      const isCarriedOn = !isLast && (group.isPlural || order === group.members.length - 1);
      if (isCarriedOn) reached.push(...known.map((position) => ({ position, start, end: member.end })));
      else if (group.members.length === 1) links.push(...spread(open, known, member.end));
      else links.push(...known.map((position, nth) => linkAt(position, nth === 0 ? start : member.end, member.end)));
    }
    open = reached;
  }
  return links.length === 0 ? null : links.flatMap((link) => splitAtDefinition(words, link));
}

/** "3 және 4-тармақтарының 1) тармақшасы": each paragraph number carries its own link, the last one the rest of the words. */
function spread(open: readonly Reached[], positions: readonly Position[], end: number): readonly CitationLink[] {
  return positions.map((position, nth) => {
    const own = open[nth];
    return linkAt(position, own?.start ?? end, nth === positions.length - 1 ? end : (own?.end ?? end));
  });
}

function linkAt(position: Position, start: number, end: number): CitationLink {
  return { start, end, target: targetAt(position) };
}

/** A bracket that defines a short name is not part of a link: "[Заңының] (бұдан әрі – Заң) [15-1-бабына]". */
export function splitAtDefinition(words: string, link: CitationLink): readonly CitationLink[] {
  const open = words.indexOf('(бұдан әрі', link.start);
  if (open < 0 || open >= link.end) return [link];
  const close = words.indexOf(')', open) + 1;
  const rest = words.slice(close);
  return [
    { ...link, end: link.start + words.slice(link.start, open).trimEnd().length },
    { ...link, start: close + rest.length - rest.trimStart().length },
  ];
}
