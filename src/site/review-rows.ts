// What the comparative tables of a review are put together from.

import type { ComparativeLine, ComparativeRow, ComparativeTable, TableText } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { redlineMessagesIn } from '../i18n/redline.ts';
import { reviewMessagesIn } from '../i18n/review.ts';
import { compareWords, pieces } from '../views/redline.ts';
import type { Redline } from '../views/redline-view.ts';
import type { ReviewChange } from '../views/review-view.ts';
import { beginTable, nameColumns, rowOf } from './comparative-table.ts';

export function columnsIn(lang: Lang): ComparativeTable['columns'] {
  return { ...nameColumns(redlineMessagesIn(lang), true), reason: null };
}

export function tableOf(lang: Lang, rows: readonly ComparativeRow[]): ComparativeTable {
  return { ...beginTable(redlineMessagesIn(lang), lang), notes: [], columns: columnsIn(lang), rows };
}

export function row(
  lang: Lang,
  anchor: string,
  index: number,
  change: ReviewChange,
  place: readonly TableText[],
  lines: readonly ComparativeLine[],
): ComparativeRow {
  const shared = rowOf({ anchor, change }, [], String(index + 1), redlineMessagesIn(lang));
  return { ...shared, changeName: reviewMessagesIn(lang).changes[change], lines, group: null, place, reason: [] };
}

export function line(words: Redline, change: ReviewChange, lang: Lang): ComparativeLine {
  const side = change === 'added' ? 'after' : change === 'removed' ? 'before' : 'both';
  return { anchor: null, label: null, lang, side, depth: 0, cells: [words] };
}

export function kindOf(change: ReviewChange): 'kept' | 'added' | 'removed' {
  return change === 'changed' ? 'kept' : change;
}

export function compared(before: string | null, after: string | null): Redline {
  if (before === null) return pieces('added', after ?? '');
  return after === null ? pieces('removed', before) : compareWords(before, after);
}

/** A value in one of several languages says so by the end of its path. */
export function languageOf(path: string): Lang | null {
  return (['kk', 'ru', 'en'] as const).find((lang) => path.endsWith(`.${lang}`)) ?? null;
}
