import type { PlanForm } from '../exports/plan-form.ts';
import { messagesIn } from '../i18n/messages.ts';
import { plansMessagesIn } from '../i18n/plans.ts';
import type { PlanRow, PlanView } from '../views/plan-view.ts';

/** A plan in the official form in Kazakh, or in the unofficial Russian translation of it, for a file that stands outside the site. */
export function postedPlan(view: PlanView, lang: PlanForm['lang'], publisher: string): PlanForm {
  const messages = plansMessagesIn(lang);
  const { version, isInvented, publication, title, columns, sections } = view;
  const cells = (row: PlanRow): readonly string[] => {
    const of = {
      number: String(row.number),
      body: row.body.name[lang],
      treaty: row.title[lang],
      conclusion: row.conclusion.words[lang],
      procedures: row.procedures.words[lang],
      notes: row.notes?.[lang] ?? '',
    };
    return columns.map(({ id }) => of[id]);
  };
  return {
    lang,
    title: title[lang],
    marks: [
      ...(lang === 'ru' ? [messages.translation] : []),
      ...(version === null ? [messages.draftWhy] : [messages.asOf(messagesIn(lang).date(version))]),
      ...(isInvented ? [messages.inventedWhy] : []),
      ...(publication === null ? [messages.notPublicWhy] : []),
    ],
    columns: columns.map(({ heading }) => heading[lang]),
    sections: sections.map(({ heading, rows }) => ({ heading: heading[lang], rows: rows.map(cells) })),
    day: version ?? view.asOf,
    publisher,
  };
}
