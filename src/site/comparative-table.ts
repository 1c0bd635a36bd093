import type { ComparativeRow, ComparativeTable, TableText } from '../exports/comparative-table.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import { type RedlineMessages, redlineMessagesIn } from '../i18n/redline.ts';
import type { ProvisionLabel } from '../views/act-view.ts';
import type {
  ActRedline,
  PlanReason,
  PlanRedline,
  ProvisionRow,
  RedlineChange,
  RedlineLine,
  TreatyRow,
} from '../views/redline-view.ts';
import { actAddress, editionAddress, planEntryAddress } from './addresses.ts';
import { namesOfPlans, planFacts } from './compared-plans.ts';
import { build, publisher } from './queries.ts';

const signs: Readonly<Record<RedlineChange, string>> = { changed: '±', added: '+', removed: '−', renumbered: '№' };

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
    ...common(messages, lang),
    notes: [
      `${columnNames(messages, isProposed).before}: ${before}.`,
      `${columnNames(messages, isProposed).after}: ${after}.`,
      ...planFacts(redline, lang).map(({ name, text }) => `${name}: ${text}.`),
      ...(redline.after.isInvented ? [plansMessagesIn(lang).inventedWhy] : []),
      footer.asOf(build().asOf),
    ],
    columns: { ...columnNames(messages, isProposed), reason: messages.columns.reason },
    rows: withGroupsOnce(rows),
  };
}

/** What differs between two editions of an act, in words of one language. */
export function actTable(redline: ActRedline, lang: Lang): ComparativeTable {
  const messages = redlineMessagesIn(lang);
  const { act, footer } = messagesIn(lang);
  const isProposed = redline.act.status === 'draft';
  const columns = columnNames(messages, isProposed);
  return {
    ...common(messages, lang),
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

function common(messages: RedlineMessages, lang: Lang) {
  const { empty, nothing, table: title } = messages;
  return { lang, title, empty, nothing, day: build().asOf, publisher: publisher().name[lang] };
}

function columnNames({ columns }: RedlineMessages, isProposed: boolean) {
  const { number, place, present, proposed, former, current } = columns;
  return { number, place, before: isProposed ? present : former, after: isProposed ? proposed : current };
}

function rowOf(
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
function withGroupsOnce(rows: readonly ComparativeRow[]): readonly ComparativeRow[] {
  return rows.map((row, index) => (row.group?.text === rows[index - 1]?.group?.text ? { ...row, group: null } : row));
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
