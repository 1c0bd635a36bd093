import type { Citation } from '../domain/acts/citations/citation.ts';
import type { TermUse } from '../domain/acts/find-terms.ts';
import type { Provision } from '../domain/acts/provision.ts';
import type { Piece } from './act-view.ts';

/** A stretch of words that is shown as a link. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly piece: (text: string) => Piece;
}

/**
 * Cuts the words of a provision into text, citations and terms. Joined, the pieces are the words, letter for letter. A term
 * inside a citation is part of the citation.
 */
export function piecesOf(
  provision: Provision,
  citations: readonly Citation[],
  terms: readonly TermUse[],
): readonly Piece[] {
  const links = citations.flatMap((citation) => citation.links);
  const marked: Marked[] = links.map(({ start, end, target }) => ({
    start,
    end,
    piece: (text) => ({ kind: 'citation', text, target }),
  }));
  for (const { start, end, term } of terms) {
    if (links.some((link) => start < link.end && end > link.start)) continue;
    marked.push({ start, end, piece: (text) => ({ kind: 'term', text, definedAt: term.definedAt.id }) });
  }
  return cut(provision.text, marked);
}

/** Cuts words at marked stretches that do not overlap. */
export function cut(words: string, marked: readonly Marked[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, piece } of marked.toSorted((a, b) => a.start - b.start)) {
    // a target without words of its own is in the data, not in the page
    if (start === end) continue;
    if (start > at) pieces.push({ kind: 'text', text: words.slice(at, start) });
    pieces.push(piece(words.slice(start, end)));
    at = end;
  }
  if (at < words.length) pieces.push({ kind: 'text', text: words.slice(at) });
  return pieces;
}
