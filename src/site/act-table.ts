import type { ComparativeTable, TableText } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { redlineMessagesIn } from '../i18n/redline.ts';
import type { ProvisionLabel } from '../views/act-view.ts';
import type { ActRedline, ProvisionRow } from '../views/redline-view.ts';
import { actAddress, editionAddress } from './addresses.ts';
import { beginTable, nameColumns, rowOf, withGroupsOnce } from './comparative-table.ts';
import { build } from './queries.ts';

/** What differs between two editions of an act, in words of one language. */
export function actTable(redline: ActRedline, lang: Lang): ComparativeTable {
  const messages = redlineMessagesIn(lang);
  const { act, footer } = messagesIn(lang);
  const isProposed = redline.act.status === 'draft';
  const columns = nameColumns(messages, isProposed);
  return {
    ...beginTable(messages, lang),
    notes: [
      `${redline.act.name[lang]}. ${act.named(redline.act.kind, redline.act.number, redline.act.adopted)}.`,
      `${columns.before}: ${act.editionOf(redline.before)}.`,
      `${columns.after}: ${act.editionOf(redline.after)}.`,
      footer.asOf(build().asOf),
    ],
    columns: { ...columns, reason: null },
    rows: withGroupsOnce(
      redline.rows.map((row, index) => ({
        ...rowOf(row, row.lines, String(index + 1), messages),
        group: componentOf(row),
        place: placeInAct(row, redline, lang),
        reason: [],
      })),
    ),
  };
}

/** `paragraph 5 → paragraph 6`, each leading to the edition it stands in. */
function placeInAct(
  { before, after, through, change }: ProvisionRow,
  redline: ActRedline,
  lang: Lang,
): readonly TableText[] {
  const { slug } = redline.act;
  const isSame = before !== null && after !== null && nameOf(before, lang) === nameOf(after, lang);
  const to = (label: ProvisionLabel, edition: string): string =>
    `${edition === redline.act.edition ? actAddress(lang, slug) : editionAddress(lang, slug, edition)}#${label.id}`;
  const range = (from: ProvisionLabel, last: ProvisionLabel | undefined): string =>
    last === undefined ? nameOf(from, lang) : `${nameOf(from, lang)} – ${nameOf(last, lang)}`;
  return [
    ...(before === null || (isSame && change !== 'renumbered')
      ? []
      : [{ text: range(before, through?.before), lang, to: to(before, redline.before) }]),
    ...(after === null
      ? []
      : [
          {
            text: `${before === null || isSame ? '' : '→ '}${range(after, through?.after)}`,
            lang,
            to: to(after, redline.after),
          },
        ]),
  ];
}

function componentOf({ before, after }: ProvisionRow): TableText | null {
  const component = (after ?? before)?.component ?? null;
  return component === null ? null : { text: component, lang: 'kk', to: null };
}

function nameOf({ steps }: ProvisionLabel, lang: Lang): string {
  return steps.length === 0 ? redlineMessagesIn(lang).heading : messagesIn(lang).law.place(steps);
}
