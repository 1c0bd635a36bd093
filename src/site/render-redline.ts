import type { ComparativeLine } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { redlineMessagesIn } from '../i18n/redline.ts';
import type { Redline } from '../views/redline-view.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * One side of a line as HTML: letter for letter, with what is only on this side in `<del>` or `<ins>` and named for those who hear it.
 * It is no component, because white space is part of the text.
 *
 * @param lang the language of the page
 */
export function renderSide({ cells, lang: own }: ComparativeLine, side: 'before' | 'after', lang: Lang): string {
  const sides = cells.map((redline) => renderPieces(redline, side, own, lang));
  return sides.length < 2 ? sides.join('') : sides.map((cell) => `<span class="cell">${cell}</span>`).join(' ');
}

function renderPieces(redline: Redline, side: 'before' | 'after', own: Lang, lang: Lang): string {
  const { heard } = redlineMessagesIn(lang);
  const other = side === 'before' ? 'added' : 'removed';
  const said = (words: string): string =>
    `<span class="v"${own === lang ? '' : ` lang="${lang}"`}>${escapeHtml(words)}</span>`;
  return redline
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }) => {
      if (kind === 'kept') return escapeHtml(text);
      const [name, [before, after]] =
        kind === 'removed' ? (['del', heard.removed] as const) : (['ins', heard.added] as const);
      return `<${name}>${said(before)}${escapeHtml(text)}${said(after)}</${name}>`;
    })
    .join('');
}
