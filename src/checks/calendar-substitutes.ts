import type { CalendarOfYear, Corpus } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { type Substitute, substitutesByRule } from '../domain/calendar/substitutes-by-rule.ts';
import type { Week } from '../domain/calendar/working-calendar.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { nameWeeks, weeks, weeksOf } from './calendar-weeks.ts';

/** Days off in place of holidays are those that the law gives: no more, no fewer, no others. */
export function checkSubstitutes(corpus: Corpus, calendar: CalendarOfYear): readonly Diagnostic[] {
  const { document, fields } = calendar;
  const byRule = new Map(weeks.map((week) => [week, substitutesByRule(holidaysOf(corpus, calendar), week)]));
  const expectedFor = (day: string, week: Week): Substitute | undefined =>
    byRule.get(week)?.find((substitute) => substitute.for === day);

  const unexpected = fields.substitutes.flatMap((entry, index): Diagnostic[] => {
    if (isUnknown(corpus, calendar, entry.for)) return [];
    const wrong = weeksOf(entry).filter((week) => expectedFor(entry.for, week)?.off !== entry.off);
    const [first] = wrong;
    if (first === undefined) return [];
    const expected = expectedFor(entry.for, first)?.off ?? '';
    const path = ['substitutes', index, expected === '' ? 'for' : 'off'];
    const values = { off: entry.off, holiday: entry.for, week: nameWeeks(wrong), expected };
    return [{ code: 'calendar-substitute-unexpected', place: placeOfField(document, path), values }];
  });

  const missing = fields.holidays.flatMap(({ day }, index): Diagnostic[] => {
    const lacking = weeks.flatMap((week) => {
      const expected = expectedFor(day, week);
      const isGiven = fields.substitutes.some((entry) => entry.for === day && weeksOf(entry).includes(week));
      return expected === undefined || isGiven ? [] : [{ week, off: expected.off }];
    });
    return [...new Set(lacking.map(({ off }) => off))].map((off) => {
      const those = lacking.filter((one) => one.off === off).map(({ week }) => week);
      const entry = those.length > 1 ? 'both' : (those[0] ?? 'both');
      const values = { holiday: day, off, week: nameWeeks(those), entry };
      return {
        code: 'calendar-substitute-missing',
        place: placeOfField(document, ['holidays', index, 'day']),
        values,
      };
    });
  });
  return [...unexpected, ...missing];
}

function holidaysOf(corpus: Corpus, { fields }: CalendarOfYear): Parameters<typeof substitutesByRule>[0] {
  const unique = new Map(fields.holidays.map(({ day, holiday }) => [day, holiday]));
  return [...unique].map(([day, holiday]) => ({
    day,
    isSubstituted: corpus.holidays.get(holiday)?.fields.substitution === 'nextWorkingDay',
  }));
}

/** Of a holiday whose document is missing or cannot be read nobody knows whether it has a substitute. */
function isUnknown(corpus: Corpus, { fields }: CalendarOfYear, day: string): boolean {
  return fields.holidays.some((entry) => entry.day === day && !corpus.holidays.has(entry.holiday));
}
