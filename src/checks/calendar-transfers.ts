import type { CalendarOfYear } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { isRestDayOfWeek } from '../domain/calendar/substitutes-by-rule.ts';
import type { Week } from '../domain/calendar/working-calendar.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { nameWeeks, weeksOf } from './calendar-weeks.ts';

/** A day of rest is moved: what works was a day of rest, what is off was a working day. */
export function checkTransfers({ document, fields }: CalendarOfYear): readonly Diagnostic[] {
  const holidays = new Set(fields.holidays.map(({ day }) => day));
  const isOff = (day: string, week: Week): boolean =>
    isRestDayOfWeek(day, week) ||
    holidays.has(day) ||
    fields.substitutes.some((entry) => entry.off === day && weeksOf(entry).includes(week));

  // a day that another transfer gave off and this one takes back is told as a day that is both
  const isMovedOff = (day: string, week: Week): boolean =>
    fields.transfers.some((entry) => entry.off === day && weeksOf(entry).includes(week));

  return fields.transfers.flatMap((entry, index): Diagnostic[] => {
    const sides = [
      {
        name: 'works',
        day: entry.works,
        idle: weeksOf(entry).filter((week) => !isOff(entry.works, week) && !isMovedOff(entry.works, week)),
      },
      { name: 'off', day: entry.off, idle: weeksOf(entry).filter((week) => isOff(entry.off, week)) },
    ] as const;
    return sides
      .filter(({ idle }) => idle.length > 0)
      .map(({ name, day, idle }) => ({
        code: 'calendar-transfer-idle',
        place: placeOfField(document, ['transfers', index, name]),
        values: { day, what: phrase(name === 'works' ? 'workedAnyway' : 'offAnyway'), week: nameWeeks(idle) },
      }));
  });
}
