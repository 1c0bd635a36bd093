import { calendarMessagesIn } from '../i18n/calendar.ts';
import type { Lang } from '../i18n/lang.ts';
import { reviewMessagesIn } from '../i18n/review.ts';
import type { DocumentReview, ReviewView } from '../views/review-view.ts';
import { calendarAddress, planAddress, procedureAddress } from './addresses.ts';
import { actParts } from './review-act-parts.ts';
import { dayTable, deadlineTable } from './review-days.ts';
import { blank, fieldsIn, type ReviewPart } from './review-part.ts';
import { fieldTable, statementTable, treatyTable } from './review-tables.ts';

export interface ReviewSection {
  readonly id: 'acts' | 'plans' | 'procedures' | 'calendars' | 'deadlines' | 'records' | 'documents';
  readonly title: string;
  readonly lead: string | null;
  readonly parts: readonly ReviewPart[];
}

/** A review as the sections of its page; what does not differ has none. */
export function reviewSections(review: ReviewView, lang: Lang): readonly ReviewSection[] {
  const messages = reviewMessagesIn(lang);
  const sections: readonly Omit<ReviewSection, 'title'>[] = [
    { id: 'acts', lead: null, parts: review.acts.flatMap((act) => actParts(act, lang)) },
    { id: 'plans', lead: null, parts: planParts(review, lang) },
    { id: 'procedures', lead: null, parts: procedureParts(review, lang) },
    { id: 'calendars', lead: null, parts: calendarParts(review, lang) },
    {
      id: 'deadlines',
      lead: messages.deadlinesLead,
      parts:
        review.deadlines.length === 0
          ? []
          : [
              {
                ...blank('deadlines-moved', '', lang),
                tables: [{ title: null, table: deadlineTable(review.deadlines, lang) }],
              },
            ],
    },
    { id: 'records', lead: null, parts: recordParts(review, lang) },
    { id: 'documents', lead: null, parts: review.documents.map((document) => documentPart(document, lang)) },
  ];
  return sections
    .filter(({ parts }) => parts.length > 0)
    .map((section) => ({ ...section, title: messages.sections[section.id] }));
}

function planParts({ plans }: ReviewView, lang: Lang): readonly ReviewPart[] {
  const messages = reviewMessagesIn(lang);
  const written = lang === 'ru' ? 'ru' : 'kk';
  return plans.flatMap(({ anchor, slug, change, title, treaties, redline, documents }): readonly ReviewPart[] => {
    const hasRows = redline !== null && redline.rows.length > 0;
    const own =
      change === 'changed' && !hasRows
        ? []
        : [
            {
              ...blank(anchor, title[written], written),
              change: messages.changes[change],
              notes: change === 'changed' ? [] : [messages.treaties(treaties)],
              to: change === 'removed' ? null : planAddress(lang, slug),
              tables: hasRows ? [{ title: null, table: treatyTable(redline, anchor, lang) }] : [],
            },
          ];
    return [...own, ...documents.map((document) => documentPart(document, lang))];
  });
}

function procedureParts({ procedures }: ReviewView, lang: Lang): readonly ReviewPart[] {
  const messages = reviewMessagesIn(lang);
  return procedures.map(({ anchor, slug, change, name, fields, statements }) => ({
    ...blank(anchor, name[lang], lang),
    change: messages.changes[change],
    to: change === 'removed' ? null : procedureAddress(lang, slug),
    tables: [
      ...(statements.length === 0 ? [] : [{ title: null, table: statementTable(statements, slug, lang) }]),
      ...(fields.length === 0 ? [] : [{ title: messages.fields, table: fieldTable(fields, anchor, lang) }]),
    ],
  }));
}

function calendarParts({ calendars }: ReviewView, lang: Lang): readonly ReviewPart[] {
  const messages = reviewMessagesIn(lang);
  return calendars.map(({ anchor, year, change, working, days, fields }) => ({
    ...blank(anchor, calendarMessagesIn(lang).yearTitle(year), lang),
    change: messages.changes[change],
    notes: working.before === working.after ? [] : [messages.working(working.before, working.after)],
    to: change === 'removed' ? null : calendarAddress(lang, year),
    tables: [
      ...(days.length === 0 ? [] : [{ title: null, table: dayTable(days, lang) }]),
      ...(fields.length === 0 ? [] : [{ title: messages.fields, table: fieldTable(fields, anchor, lang) }]),
    ],
  }));
}

function recordParts({ records }: ReviewView, lang: Lang): readonly ReviewPart[] {
  const messages = reviewMessagesIn(lang);
  return records.flatMap(({ anchor, procedure, counts, cases }): readonly ReviewPart[] => {
    if (cases !== null) return cases.map((document) => documentPart(document, lang));
    const { added, changed, removed } = counts;
    const notes = [messages.cases(added, changed, removed), messages.personalCases];
    return [{ ...blank(anchor, procedure.name[lang], lang), notes }];
  });
}

function documentPart({ anchor, path, change, name, fields }: DocumentReview, lang: Lang): ReviewPart {
  const messages = reviewMessagesIn(lang);
  return {
    ...blank(
      anchor,
      name === null ? `content/${path}` : `${name[lang]} (content/${path})`,
      name === null ? 'en' : lang,
    ),
    change: messages.changes[change],
    notes: change === 'changed' && fields.length === 0 ? [messages.onlyForm] : [],
    tables: fieldsIn(fields, anchor, lang),
  };
}
