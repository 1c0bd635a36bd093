import type { Lang } from '../i18n/lang.ts';
import type { CitedPlace, Piece } from '../views/act-view.ts';
import { sourceAddress } from './addresses.ts';
import { escapeHtml, escapeText } from './escape-html.ts';

/** The words of a provision or a note: letter for letter, with citations and terms as plain links. */
export function renderWords(words: readonly Piece[], lang: Lang): string {
  return words.map((piece) => renderPiece(piece, lang)).join('');
}

function renderPiece(piece: Piece, lang: Lang): string {
  const text = escapeText(piece.text);
  switch (piece.kind) {
    case 'text':
      return text;
    case 'citation':
      return `<a href="${escapeHtml(addressOf(piece.target, lang))}">${text}</a>`;
    case 'term':
      return `<a class="t" href="#${escapeHtml(piece.definedAt)}">${text}</a>`;
  }
}

function addressOf(target: CitedPlace, lang: Lang): string {
  return target.kind === 'provision' ? `#${target.id}` : sourceAddress(lang, target.source, target.place);
}
