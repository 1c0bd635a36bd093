import type { CalendarOfYear, Corpus } from '../corpus/corpus.ts';
import { weekdayOf } from '../domain/calendar/plain-date.ts';
import { viewCalendar } from './calendar.ts';
import type { DayView, WeekView, WorkingWeek } from './calendar-view.ts';
import { changeOf, compareFields } from './review-fields.ts';
import type { CalendarReview, DayReview } from './review-view.ts';

/** The years of which a day, or what is said of the year, differs. */
export function reviewCalendars(before: Corpus, after: Corpus): readonly CalendarReview[] {
  const years = [...new Set([...before.calendars.keys(), ...after.calendars.keys()])].sort((a, b) => a - b);
  return years.flatMap((year): readonly CalendarReview[] => {
    const [was, is] = [before.calendars.get(year), after.calendars.get(year)];
    const [old, now] = [was && viewCalendar(before, was), is && viewCalendar(after, is)];
    const anchor = `calendar-${year}`;
    const working = { before: old?.five.working ?? null, after: now?.five.working ?? null };
    const shared = { anchor, year, change: changeOf(was, is), working };
    if (was === undefined || is === undefined || old === undefined || now === undefined)
      return [{ ...shared, days: [], fields: [] }];
    const days = daysThatDiffer([old.five, now.five], [old.six, now.six]);
    const fields = compareFields(besideDays(was), besideDays(is));
    return days.length === 0 && fields.length === 0 ? [] : [{ ...shared, days, fields }];
  });
}

type Sides = readonly [before: WeekView, after: WeekView];

/** A day once where both weeks say the same of it, else once for each. */
function daysThatDiffer(five: Sides, six: Sides): readonly DayReview[] {
  const inWeek = (week: WorkingWeek, [before, after]: Sides): readonly DayReview[] => {
    const former = daysOf(before);
    return daysOf(after).flatMap((day, index): readonly DayReview[] => {
      const was = former[index];
      if (was === undefined || JSON.stringify(was) === JSON.stringify(day)) return [];
      const { date } = day;
      return [{ anchor: `day-${date}`, date, weekday: weekdayOf(date), weeks: [week], before: was, after: day }];
    });
  };
  const [ofFive, ofSix] = [inWeek('five', five), inWeek('six', six)];
  const sameIn = (list: readonly DayReview[], day: DayReview): boolean =>
    list.some(
      (other) =>
        other.date === day.date &&
        JSON.stringify([other.before, other.after]) === JSON.stringify([day.before, day.after]),
    );
  const both = ofFive.map((day): DayReview => (sameIn(ofSix, day) ? { ...day, weeks: ['five', 'six'] } : day));
  const onlySix = ofSix
    .filter((day) => !sameIn(ofFive, day))
    .map((day) => ({ ...day, anchor: both.some(({ date }) => date === day.date) ? `${day.anchor}-six` : day.anchor }));
  return [...both, ...onlySix].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function daysOf({ months }: WeekView): readonly DayView[] {
  return months.flatMap(({ rows }) => rows.flat().filter((day) => day !== null));
}

function besideDays({ fields }: CalendarOfYear): object {
  const { holidays: _, substitutes: _ofHolidays, transfers: _moved, ...rest } = fields;
  return rest;
}
