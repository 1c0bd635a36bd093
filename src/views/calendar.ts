import type { CalendarOfYear, Corpus } from '../corpus/corpus.ts';
import { dayNumber, weekdayOf } from '../domain/calendar/plain-date.ts';
import { buildCalendar, type CalendarDay, type DayMark } from '../domain/calendar/working-calendar.ts';
import type {
  CalendarView,
  DayCounts,
  DayReason,
  DayView,
  HolidayView,
  MarkedDay,
  MonthView,
  WeekView,
  WorkingWeek,
} from './calendar-view.ts';
import { summaryOf } from './summaries.ts';

/** The page of one year: both working weeks month by month, and every day that is not what its place in the week says. */
export function viewCalendar(corpus: Corpus, calendar: CalendarOfYear): CalendarView {
  const { year, fields } = calendar;
  const days = { five: daysOf(corpus, calendar, 'five'), six: daysOf(corpus, calendar, 'six') };
  return {
    year,
    checked: fields.checked,
    checkedAgainst: fields.checkedAgainst,
    provisional:
      fields.provisional === undefined
        ? null
        : { ...fields.provisional, isWholeYear: fields.provisional.from === days.five[0]?.date },
    five: viewWeek('five', days.five),
    six: viewWeek('six', days.six),
    marked: markedDays(days.five, days.six),
    changes: fields.changes.map((change) => ({ ...change, source: summaryOf(corpus, change.source) })),
  };
}

/** Every holiday with the years in which it is a day off, in the order of their first day of the year that is held last. */
export function viewHolidays(corpus: Corpus): readonly HolidayView[] {
  const entries = [...corpus.calendars.values()].flatMap(({ year, fields }) =>
    fields.holidays.map(({ day, holiday }) => ({ year, day, holiday })),
  );
  const holidays = [...corpus.holidays.values()].map(({ id, fields }) => {
    const own = entries.filter(({ holiday }) => holiday === id);
    const [first, last] = [own[0], own.at(-1)];
    const years = first === undefined || last === undefined ? null : { first: first.year, last: last.year };
    const { source, ...said } = fields;
    return { place: last?.day.slice(5) ?? '', view: { id, ...said, source: summaryOf(corpus, source), years } };
  });
  return holidays.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ view }) => view);
}

interface DayOfWeekView extends DayView {
  readonly isProvisional: boolean;
}

function daysOf(corpus: Corpus, calendar: CalendarOfYear, week: WorkingWeek): readonly DayOfWeekView[] {
  const days: readonly CalendarDay[] = buildCalendar([calendar], week)?.days ?? [];
  return days.map(({ date, mark, isProvisional }) => {
    return { date, isProvisional, kind: kindOf(mark), reason: reasonOf(corpus, date, mark) };
  });
}

function kindOf(mark: DayMark | null): DayView['kind'] {
  if (mark === null) return 'working';
  if (mark.kind !== 'formerly') return mark.kind;
  return mark.was === 'working' ? 'working' : 'rest';
}

function reasonOf(corpus: Corpus, date: string, mark: DayMark | null): DayReason | null {
  const nameOf = (holiday: string) => corpus.holidays.get(holiday)?.fields.name ?? null;
  switch (mark?.kind) {
    case 'holiday':
      return { kind: 'holiday', id: mark.holiday, name: nameOf(mark.holiday) };
    case 'substitute':
      return { kind: 'substitute', for: mark.for, name: nameOf(mark.holiday) };
    case 'movedOff':
      return { kind: 'movedOff', works: mark.works, off: date, source: summaryOf(corpus, mark.source) };
    case 'movedWorking':
      return { kind: 'movedWorking', works: date, off: mark.off, source: summaryOf(corpus, mark.source) };
    default:
      return null;
  }
}

function viewWeek(week: WorkingWeek, days: readonly DayOfWeekView[]): WeekView {
  const months = [...Map.groupBy(days, ({ date }) => date.slice(5, 7))].map(([month, own]): MonthView => {
    return {
      month: Number(month),
      ...countsOf(own),
      isProvisional: own.some(({ isProvisional }) => isProvisional),
      rows: rowsOf(own.map(({ isProvisional: _, ...day }) => day)),
      marked: togetherByReason(own),
    };
  });
  return { week, ...countsOf(days), months };
}

function countsOf(days: readonly DayView[]): DayCounts {
  const working = days.filter(({ kind }) => kind === 'working' || kind === 'movedWorking').length;
  return { working, rest: days.length - working };
}

function rowsOf(days: readonly DayView[]): MonthView['rows'] {
  const [first] = days;
  const before = first === undefined ? 0 : weekdayOf(first.date) - 1;
  const cells: readonly (DayView | null)[] = [...Array.from({ length: before }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, row) =>
    Array.from({ length: 7 }, (_day, column) => cells[row * 7 + column] ?? null),
  );
}

function togetherByReason(days: readonly DayView[]): MonthView['marked'] {
  const runs: { first: string; last: string; reason: DayReason }[] = [];
  for (const { date, reason } of days) {
    if (reason === null) continue;
    const run = runs.at(-1);
    const isNext = run !== undefined && dayNumber(run.last) + 1 === dayNumber(date);
    if (isNext && reason.kind === 'holiday' && run.reason.kind === 'holiday' && reason.id === run.reason.id) {
      run.last = date;
    } else {
      runs.push({ first: date, last: date, reason });
    }
  }
  return runs;
}

function markedDays(five: readonly DayView[], six: readonly DayView[]): readonly MarkedDay[] {
  return five.flatMap((day, index): MarkedDay[] => {
    const other = six[index];
    if (other === undefined || (day.reason === null && other.reason === null)) return [];
    const isSame = JSON.stringify(day.reason) === JSON.stringify(other.reason);
    const own = (
      [
        ['five', day.reason],
        ['six', other.reason],
      ] as const
    ).flatMap(([week, reason]) => (reason === null ? [] : [{ weeks: [week], reason }]));
    const reasons = isSame && day.reason !== null ? [{ weeks: ['five', 'six'] as const, reason: day.reason }] : own;
    return [{ date: day.date, weekday: weekdayOf(day.date), five: day.kind, six: other.kind, reasons }];
  });
}
