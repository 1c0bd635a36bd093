import { weekdayOf } from '../domain/calendar/plain-date.ts';
import { calendarMessagesIn } from '../i18n/calendar.ts';
import { deadlineMessagesIn } from '../i18n/deadlines.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { namesOfMarks } from './compliance-queries.ts';
import type { WorkingWords } from './render-working.ts';

/** The words of a working as a page says them, with the day of the week beside each date. */
export function sayWorking(lang: Lang): WorkingWords {
  const { weekdays } = calendarMessagesIn(lang);
  const { withWeekday } = deadlineMessagesIn(lang);
  return {
    lang,
    marks: namesOfMarks(),
    date: (day) => withWeekday(messagesIn(lang).date(day), weekdays[weekdayOf(day) - 1]?.name ?? ''),
  };
}

/** A day, or a period by its name. */
export function sayStart(lang: Lang, start: string): string {
  return /^\d{4}-\d\d-\d\d$/u.test(start) ? sayWorking(lang).date(start) : deadlineMessagesIn(lang).period(start);
}
