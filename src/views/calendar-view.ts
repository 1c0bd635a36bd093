import type { CalendarFields } from '../../schemas/calendar.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { HolidayFields } from '../../schemas/holiday.ts';
import type { PlainDate, SourceSummary } from './act-view.ts';

export type WorkingWeek = 'five' | 'six';

/** What a day is in a working week; all but `working` and `movedWorking` are days off. */
export type DayKind = 'working' | 'rest' | 'holiday' | 'substitute' | 'movedOff' | 'movedWorking';

/** Why a day is not what its place in the week says. The source is null while its document cannot be read, and so is the name. */
export type DayReason =
  | { readonly kind: 'holiday'; readonly id: string; readonly name: Trilingual | null }
  | { readonly kind: 'substitute'; readonly for: PlainDate; readonly name: Trilingual | null }
  | {
      readonly kind: 'movedOff' | 'movedWorking';
      /** The day of rest that became a working day. */
      readonly works: PlainDate;
      /** The working day that became a day of rest. */
      readonly off: PlainDate;
      readonly source: SourceSummary | null;
    };

export interface DayView {
  readonly date: PlainDate;
  readonly kind: DayKind;
  readonly reason: DayReason | null;
}

export interface DayCounts {
  readonly working: number;
  readonly rest: number;
}

export interface MonthView extends DayCounts {
  /** From 1. */
  readonly month: number;
  /** Some day of it may still change. */
  readonly isProvisional: boolean;
  /** From Monday to Sunday; null before the first day and after the last. */
  readonly rows: readonly (readonly (DayView | null)[])[];
  /** The days with a reason, those of one holiday together. */
  readonly marked: readonly { readonly first: PlainDate; readonly last: PlainDate; readonly reason: DayReason }[];
}

export interface WeekView extends DayCounts {
  readonly week: WorkingWeek;
  readonly months: readonly MonthView[];
}

/** A day that has a reason in at least one of the working weeks. */
export interface MarkedDay {
  readonly date: PlainDate;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly five: DayKind;
  readonly six: DayKind;
  /** One, or one for each week where they differ. */
  readonly reasons: readonly { readonly weeks: readonly WorkingWeek[]; readonly reason: DayReason }[];
}

/** The page of one year. */
export interface CalendarView extends Pick<CalendarFields, 'checked' | 'checkedAgainst'> {
  readonly year: number;
  readonly provisional: {
    readonly from: PlainDate;
    readonly why: Trilingual;
    /** It begins with the first day of the year. */
    readonly isWholeYear: boolean;
  } | null;
  readonly five: WeekView;
  readonly six: WeekView;
  readonly marked: readonly MarkedDay[];
  readonly changes: readonly {
    readonly on: PlainDate;
    readonly what: Trilingual;
    readonly source: SourceSummary | null;
    readonly days: CalendarFields['changes'][number]['days'];
  }[];
}

/** A holiday, and the years that are held in which it is a day off. */
export interface HolidayView extends Pick<HolidayFields, 'kind' | 'name' | 'substitution' | 'place'> {
  readonly id: string;
  readonly source: SourceSummary | null;
  readonly years: { readonly first: number; readonly last: number } | null;
}

/** A year that rests on an outside act: it has holidays by it, days that it moved, or a change that it made. */
export interface CalendarUse {
  readonly year: number;
  readonly moved: readonly { readonly works: PlainDate; readonly off: PlainDate }[];
}
