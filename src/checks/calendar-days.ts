import type { CalendarOfYear } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { yearOf } from '../domain/calendar/plain-date.ts';
import type { Week } from '../domain/calendar/working-calendar.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { weeks, weeksOf } from './calendar-weeks.ts';

/** A day that a calendar names, and where. */
interface NamedDay {
  readonly day: string;
  readonly path: readonly (string | number)[];
  readonly weeks: readonly Week[];
}

/** Days that are not in the year of their file. */
export function daysOutsideYear({ year, document, fields }: CalendarOfYear): readonly Diagnostic[] {
  const provisional = fields.provisional?.from;
  const days: readonly NamedDay[] = [
    ...(provisional === undefined ? [] : [{ day: provisional, path: ['provisional', 'from'], weeks }]),
    ...Object.values(listsOf(fields)).flat(),
    ...changedDays(fields).flat(),
    ...fields.substitutes.map(({ off }, index) => ({ day: off, path: ['substitutes', index, 'off'], weeks })),
  ];
  return days
    .filter(({ day }) => yearOf(day) !== year)
    .map(({ day, path }) => ({
      code: 'calendar-day-outside-year',
      place: placeOfField(document, path),
      values: { day, year: String(year), example: `content/calendars/${yearOf(day)}.md` },
    }));
}

/** No day stands twice in a list, and none is worked and off at once. */
export function checkCalendarDays({ document, fields }: CalendarOfYear): readonly Diagnostic[] {
  const lists = listsOf(fields);
  const repeated = [...Object.values(lists), ...changedDays(fields)].flatMap((list) =>
    list.filter((entry, index) => list.slice(0, index).some((earlier) => isSameDay(earlier, entry))),
  );
  const off = [...lists.holidays, ...lists.off];
  const both = lists.works.filter((entry) => off.some((other) => isSameDay(other, entry)));
  return [
    ...repeated.map(({ day, path }): Diagnostic => {
      return { code: 'calendar-day-repeated', place: placeOfField(document, path), values: { day } };
    }),
    ...both.map(({ day, path }): Diagnostic => {
      return { code: 'calendar-day-both', place: placeOfField(document, path), values: { day } };
    }),
  ];
}

function isSameDay(a: NamedDay, b: NamedDay): boolean {
  return a.day === b.day && a.weeks.some((week) => b.weeks.includes(week));
}

/** The lists in which a day stands once. Days off in place of holidays are judged by their rule, which gives none twice. */
function listsOf({ holidays, substitutes, transfers }: CalendarOfYear['fields']) {
  return {
    holidays: holidays.map(({ day }, index): NamedDay => ({ day, path: ['holidays', index, 'day'], weeks })),
    substituted: substitutes.map((entry, index): NamedDay => {
      return { day: entry.for, path: ['substitutes', index, 'for'], weeks: weeksOf(entry) };
    }),
    works: transfers.map((entry, index): NamedDay => {
      return { day: entry.works, path: ['transfers', index, 'works'], weeks: weeksOf(entry) };
    }),
    off: transfers.map((entry, index): NamedDay => {
      return { day: entry.off, path: ['transfers', index, 'off'], weeks: weeksOf(entry) };
    }),
  };
}

/** The days that each change touched. */
function changedDays({ changes }: CalendarOfYear['fields']): readonly (readonly NamedDay[])[] {
  return changes.map(({ days }, index) =>
    days.map(({ day }, at) => ({ day, path: ['changes', index, 'days', at, 'day'], weeks })),
  );
}
