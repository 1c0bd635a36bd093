import type { CalendarData } from '../../schemas/calendar-data.ts';
import type { CalendarView, DayKind, DayReason, DayView, WeekView } from './calendar-view.ts';

/** A year as data for others. */
export function viewCalendarData(view: CalendarView): CalendarData {
  const marked = new Map(view.marked.map(({ date, reasons }) => [date, reasons]));
  const six = daysOf(view.six);
  return {
    year: view.year,
    official: false,
    checked: view.checked,
    provisionalFrom: view.provisional?.from ?? null,
    days: daysOf(view.five).map(({ date, kind }, index) => ({
      date,
      five: stateOf(kind),
      six: stateOf(six[index]?.kind ?? kind),
      ...(marked.has(date) && { marks: marked.get(date)?.map(({ weeks, reason }) => markOf(weeks, reason)) }),
    })),
  };
}

function daysOf(week: WeekView): readonly DayView[] {
  return week.months.flatMap(({ rows }) => rows.flat().filter((day) => day !== null));
}

function stateOf(kind: DayKind): 'working' | 'off' {
  return kind === 'working' || kind === 'movedWorking' ? 'working' : 'off';
}

type MarkData = NonNullable<CalendarData['days'][number]['marks']>[number];

function markOf(weeks: readonly ('five' | 'six')[], reason: DayReason): MarkData {
  const week = weeks.length > 1 ? 'both' : (weeks[0] ?? 'both');
  switch (reason.kind) {
    case 'holiday':
      return { week, kind: reason.kind, name: reason.name, other: null, source: null };
    case 'substitute':
      return { week, kind: reason.kind, name: reason.name, other: reason.for, source: null };
    case 'movedOff':
    case 'movedWorking': {
      const source = reason.source === null ? null : `source:${reason.source.id}`;
      const other = reason.kind === 'movedOff' ? reason.works : reason.off;
      return { week, kind: reason.kind, name: null, other, source };
    }
  }
}
