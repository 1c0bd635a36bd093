import path from 'node:path';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { buildCalendar, type Week, type WorkingCalendar } from '../../src/domain/calendar/working-calendar.ts';

const folder = path.resolve(import.meta.dirname, '../../content');

export const { corpus } = loadCorpus([{ folder, shownAs: 'content' }]);

/** The calendar that content/calendars/ holds, as it stands now or as it was known on a day. */
export function heldCalendar(week: Week, knownOn: string | null = null): WorkingCalendar {
  const calendar = buildCalendar([...corpus.calendars.values()], week, knownOn);
  if (calendar === null) throw new Error('content/calendars/ holds no year');
  return calendar;
}
