// The days and the deadlines of a review as comparative tables, in words of one language.

import type { ComparativeTable, TableText } from '../exports/comparative-table.ts';
import { calendarMessagesIn } from '../i18n/calendar.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { reviewMessagesIn } from '../i18n/review.ts';
import type { DayView } from '../views/calendar-view.ts';
import { pieces } from '../views/redline.ts';
import type { DayReview, DeadlineReview, DueDay } from '../views/review-view.ts';
import { caseAddress, procedureAddress } from './addresses.ts';
import { compared, line, row, tableOf } from './review-rows.ts';

/** Days of a calendar, with why they are what they are. */
export function dayTable(days: readonly DayReview[], lang: Lang): ComparativeTable {
  const calendar = calendarMessagesIn(lang);
  const { day } = reviewMessagesIn(lang);
  const { date } = messagesIn(lang);
  return tableOf(
    lang,
    days.map((own, index) => {
      const weekday = calendar.weekdays[own.weekday - 1]?.name ?? '';
      const place = [
        { text: day(date(own.date), weekday), lang, to: null },
        ...own.weeks.map((week) => ({ text: calendar.weeks[week], lang, to: null })),
      ];
      // another kind of day is another thing, not an edited one
      const words = [...pieces('removed', sayDay(own.before, lang)), ...pieces('added', sayDay(own.after, lang))];
      return row(lang, own.anchor, index, 'changed', place, [line(words, 'changed', lang)]);
    }),
  );
}

/** Deadlines that would move. */
export function deadlineTable(deadlines: readonly DeadlineReview[], lang: Lang): ComparativeTable {
  const messages = reviewMessagesIn(lang);
  return tableOf(
    lang,
    deadlines.map(({ anchor, procedure, action, statement, case: number, period, before, after }, index) => {
      const place: readonly TableText[] = [
        { text: action?.[lang] ?? statement, lang, to: `${procedureAddress(lang, procedure.id)}#${statement}` },
        ...(period === null ? [] : [{ text: messages.period(period), lang, to: null }]),
        ...(number === null
          ? []
          : [
              {
                text: messages.ofCase(number),
                lang,
                to: after === null ? null : caseAddress(lang, procedure.id, number),
              },
            ]),
      ];
      const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
      const words = compared(sayDue(before, lang), sayDue(after, lang));
      return row(lang, anchor, index, change, place, [line(words, change, lang)]);
    }),
  );
}

function sayDay({ kind, reason }: DayView, lang: Lang): string {
  const messages = calendarMessagesIn(lang);
  if (reason === null) return messages.kinds[kind];
  switch (reason.kind) {
    case 'holiday':
      return `${messages.kinds[kind]}: ${reason.name?.[lang] ?? messages.holidayUnknown}`;
    case 'substitute':
      return `${messages.kinds[kind]}: ${messages.inPlaceOf(reason.for, reason.name?.[lang] ?? messages.holidayUnknown)}`;
    case 'movedOff':
    case 'movedWorking': {
      const moved = `${messages.kinds[kind]}: ${messages.moved(reason.works, reason.off)}`;
      return reason.source === null ? moved : `${moved} (${reason.source.name[lang]})`;
    }
  }
}

function sayDue(day: DueDay | null, lang: Lang): string | null {
  if (day === null) return null;
  const { date } = messagesIn(lang);
  return day.tolerant === null
    ? date(day.due)
    : `${date(day.due)} (${reviewMessagesIn(lang).tolerant(date(day.tolerant))})`;
}
