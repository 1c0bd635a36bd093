import type { ActView, Piece, SourceSummary } from '../views/act-view.ts';
import { definitionsIn, type NamedTerm, nameTerms, usedTerm } from './akoma-ntoso-terms.ts';
import { sourceUri } from './akoma-ntoso-uris.ts';
import { escapeText } from './escape-text.ts';

/** Writes the words of a provision; `id` is the provision, null for a note or a heading. */
export type WriteWords = (words: readonly Piece[], id: string | null) => string;

/**
 * Words with their citations as `ref`, uses of defined terms as `term` and the places of definition as `def`. Nothing is added to
 * the letters, and nothing left out.
 */
export function wordsWriter(act: ActView): WriteWords {
  const terms = nameTerms(act);
  const sources = new Map(sourcesOf(act).map((source) => [source.id, source]));

  return (words, id) => {
    const defined = id === null ? [] : (terms.get(id) ?? []);
    return words.map((piece, index) => writePiece(piece, defined, index === 0)).join('');
  };

  function writePiece(piece: Piece, defined: readonly NamedTerm[], isBeginning: boolean): string {
    switch (piece.kind) {
      case 'text':
        return writeText(piece.text, defined, isBeginning);
      case 'citation': {
        const { target } = piece;
        const source = target.kind === 'source' ? sources.get(target.source) : undefined;
        const href =
          target.kind === 'provision' ? `#${target.id}` : source === undefined ? null : sourceUri(source, target.place);
        const text = escapeText(piece.text);
        return href === null ? text : `<ref href="${escapeText(href)}">${text}</ref>`;
      }
      case 'term': {
        const used = usedTerm(terms.get(piece.definedAt) ?? [], piece.text);
        const text = escapeText(piece.text);
        return used === null ? text : `<term refersTo="#${used.eId}">${text}</term>`;
      }
    }
  }
}

function writeText(text: string, defined: readonly NamedTerm[], isBeginning: boolean): string {
  let written = '';
  let at = 0;
  for (const { start, end, eId } of definitionsIn(text, defined, isBeginning)) {
    written += `${escapeText(text.slice(at, start))}<def refersTo="#${eId}">${escapeText(text.slice(start, end))}</def>`;
    at = end;
  }
  return written + escapeText(text.slice(at));
}

/** Every outside act that the text cites or that amended it, each once. */
export function sourcesOf(act: ActView): readonly SourceSummary[] {
  const all = [
    ...act.sources,
    ...act.history.flatMap(({ source }) => source ?? []),
    ...(act.repealedBy === null ? [] : [act.repealedBy]),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}
