import type { ComparativeTable } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import type { FieldChange } from '../views/review-view.ts';
import { fieldTable } from './review-tables.ts';

/** A thing that differs: its name, what is to be said of it, where it can be read in the draft, and its differences. */
export interface ReviewPart {
  readonly anchor: string;
  readonly name: string;
  /** Language of the name. */
  readonly nameLang: Lang;
  readonly change: string | null;
  /** The words of a text that was already published differ. */
  readonly isCorrected: boolean;
  readonly notes: readonly string[];
  readonly to: string | null;
  readonly tables: readonly { readonly title: string | null; readonly table: ComparativeTable }[];
}

/** A part of which nothing but the name is said yet. */
export function blank(anchor: string, name: string, nameLang: Lang): ReviewPart {
  return { anchor, name, nameLang, change: null, isCorrected: false, notes: [], to: null, tables: [] };
}

/** The values that differ as the only table of a part. */
export function fieldsIn(fields: readonly FieldChange[], anchor: string, lang: Lang): ReviewPart['tables'] {
  return fields.length === 0 ? [] : [{ title: null, table: fieldTable(fields, anchor, lang) }];
}
