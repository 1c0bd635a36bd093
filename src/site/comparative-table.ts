// What comparative tables of plans and of acts have in common.

import type { ComparativeLine, ComparativeRow, ComparativeTable } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import type { RedlineMessages } from '../i18n/redline.ts';
import type { ProvisionRow, RedlineChange, RedlineLine, TreatyRow } from '../views/redline-view.ts';
import { build, publisher } from './queries.ts';

export type { ComparativeLine, ComparativeRow, ComparativeTable };

const signs: Readonly<Record<RedlineChange, string>> = { changed: '±', added: '+', removed: '−', renumbered: '№' };

/** What stands in every table of a language. */
export function beginTable(messages: RedlineMessages, lang: Lang) {
  const { empty, nothing, table: title } = messages;
  return { lang, title, empty, nothing, day: build().asOf, publisher: publisher().name[lang] };
}

/** The present and the proposed wording; of what has been decided the former and the new one. */
export function nameColumns({ columns }: RedlineMessages, isProposed: boolean) {
  const { number, place, present, proposed, former, current } = columns;
  return { number, place, before: isProposed ? present : former, after: isProposed ? proposed : current };
}

/** What rows have in common: number, sign and words. */
export function rowOf(
  { anchor, change }: Pick<TreatyRow | ProvisionRow, 'anchor' | 'change'>,
  lines: readonly RedlineLine[],
  number: string,
  messages: RedlineMessages,
) {
  return {
    anchor,
    number,
    change,
    sign: signs[change],
    changeName: messages.changes[change],
    lines: lines.map(({ field, ...line }) => ({
      ...line,
      label: field === null ? null : labelOf(field, line.lang, messages),
    })),
  };
}

function labelOf(
  field: NonNullable<RedlineLine['field']>,
  lang: Lang,
  { fields, otherLanguage }: RedlineMessages,
): string {
  const name = fields[field.name];
  return field.isOtherLanguage && lang !== 'en' ? `${name} (${otherLanguage[lang]})` : name;
}

/** A name is said above the first of the rows that it belongs to. */
export function withGroupsOnce(rows: readonly ComparativeRow[]): readonly ComparativeRow[] {
  return rows.map((row, index) => (row.group?.text === rows[index - 1]?.group?.text ? { ...row, group: null } : row));
}
