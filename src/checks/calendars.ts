import type { CalendarOfYear, Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { checkCalendarDays, daysOutsideYear } from './calendar-days.ts';
import { checkSubstitutes } from './calendar-substitutes.ts';
import { checkTransfers } from './calendar-transfers.ts';

/** The years of content/calendars/ follow each other, and no day of any is two things at once or nothing. */
export function checkCalendars(corpus: Corpus): readonly Diagnostic[] {
  const years = [...corpus.calendars.values()];
  return [...missingYears(corpus, years), ...years.flatMap((calendar) => checkYear(corpus, calendar))];
}

function checkYear(corpus: Corpus, calendar: CalendarOfYear): readonly Diagnostic[] {
  // a day of another year breaks every other rule too, and one mistake has one message
  const outside = daysOutsideYear(calendar);
  if (outside.length > 0) return outside;
  return [...checkCalendarDays(calendar), ...checkSubstitutes(corpus, calendar), ...checkTransfers(calendar)];
}

/** Days are counted from the first year to the last: what lies behind a gap would never be reached. */
function missingYears(corpus: Corpus, years: readonly CalendarOfYear[]): readonly Diagnostic[] {
  return years.slice(1).flatMap((next, index): Diagnostic[] => {
    const before = years[index]?.year ?? next.year;
    const between = Array.from({ length: next.year - before - 1 }, (_, step) => before + 1 + step);
    return between
      .filter((year) => !corpus.paths.has(`calendars/${year}.md`))
      .map((year) => ({
        code: 'calendar-year-missing',
        place: { kind: 'file', file: next.document.file },
        values: { year: String(year), example: `content/calendars/${year}.md` },
      }));
  });
}
