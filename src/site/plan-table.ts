import type { ComparativeRow, ComparativeTable, TableText } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { redlineMessagesIn } from '../i18n/redline.ts';
import type { PlanReason, PlanRedline, TreatyRow } from '../views/redline-view.ts';
import { planEntryAddress } from './addresses.ts';
import { beginTable, nameColumns, rowOf, withGroupsOnce } from './comparative-table.ts';
import { namesOfPlans, planFacts } from './compared-plans.ts';
import { build } from './queries.ts';

/** What differs between two versions of plans, in words of one language. */
export function planTable(redline: PlanRedline, lang: Lang): ComparativeTable {
  const messages = redlineMessagesIn(lang);
  const [before, after] = namesOfPlans(redline, lang);
  const isProposed = redline.kind === 'draft';
  const reasons = tellReasons(redline, lang);
  const rows = redline.rows.map(
    (row, index): ComparativeRow => ({
      ...rowOf(row, row.lines[lang], String(index + 1), messages),
      group: groupOf(row, lang),
      place: placeInPlan(row, redline, lang),
      reason: reasons[index] ?? [],
    }),
  );
  const { footer } = messagesIn(lang);
  return {
    ...beginTable(messages, lang),
    notes: [
      `${nameColumns(messages, isProposed).before}: ${before}.`,
      `${nameColumns(messages, isProposed).after}: ${after}.`,
      ...planFacts(redline, lang).map(({ name, text }) => `${name}: ${text}.`),
      ...(redline.after.isInvented ? [plansMessagesIn(lang).inventedWhy] : []),
      ...(redline.after.publication === null ? [plansMessagesIn(lang).notPublicWhy] : []),
      footer.asOf(build().asOf),
    ],
    columns: { ...nameColumns(messages, isProposed), reason: messages.columns.reason },
    rows: withGroupsOnce(rows),
  };
}

function groupOf({ before, after }: TreatyRow, lang: Lang): TableText | null {
  const place = after ?? before;
  return place === null ? null : { text: place.section.name[lang], lang, to: null };
}

/** `row 12 → row 14` and the treaty by name; where the treaty is new or gone, its name stands in the words beside. */
function placeInPlan(row: TreatyRow, redline: PlanRedline, lang: Lang): readonly TableText[] {
  const { row: rowNumber } = redlineMessagesIn(lang);
  const { before, after } = row;
  const to = planEntryAddress(lang, (after === null ? redline.before : redline.after).slug, row.anchor);
  if (before === null || after === null) {
    return [before, after].flatMap((place) => (place === null ? [] : [{ text: rowNumber(place.number), lang, to }]));
  }
  const written = lang === 'ru' ? 'ru' : 'kk';
  const isSameSection = before.section.id === after.section.id;
  const was = isSameSection ? rowNumber(before.number) : `${before.section.name[lang]}, ${rowNumber(before.number)}`;
  const isSame = isSameSection && before.number === after.number;
  return [
    { text: isSame ? was : `${was} → ${rowNumber(after.number)}`, lang, to: null },
    { text: row.title[written], lang: written, to },
  ];
}

/** The reasons of every row; one that a row above has given is not said again. */
function tellReasons({ rows }: PlanRedline, lang: Lang): readonly (readonly TableText[])[] {
  const messages = redlineMessagesIn(lang).reasons;
  const given = new Map<string, { readonly number: string; readonly anchor: string }>();
  return rows.map(({ reasons, anchor }, index): readonly TableText[] => {
    if (reasons.length === 0) return [{ text: messages.none, lang, to: null }];
    return reasons.flatMap((reason): readonly TableText[] => {
      const key = JSON.stringify(reason);
      const above = reason.kind === 'justification' ? given.get(key) : undefined;
      if (above !== undefined) return [{ text: messages.same(above.number), lang, to: `#${above.anchor}` }];
      given.set(key, { number: String(index + 1), anchor });
      return tellReason(reason, lang);
    });
  });
}

function tellReason(reason: PlanReason, lang: Lang): readonly TableText[] {
  const messages = redlineMessagesIn(lang).reasons;
  const { date } = messagesIn(lang);
  if (reason.kind === 'outcome') {
    return reason.outcomes.map(({ kind, on }) => ({ text: messages.outcomes[kind](date(on)), lang, to: null }));
  }
  const written = lang === 'ru' ? 'ru' : 'kk';
  const paragraphs = reason[written];
  if (paragraphs === null) return [{ text: messages.noWords, lang, to: null }];
  return paragraphs.map((text) => ({ text, lang: written, to: null }));
}
