import type { PlainDate, StretchUnit } from '../calendar/plain-date.ts';
import type { DayMark } from '../calendar/working-calendar.ts';

/** One step of the working of a deadline, as data; what it is called in which language is for the pages. */
export type Step =
  /** Day 0: the event. Counting backwards it is the event that lies ahead. */
  | { readonly kind: 'event'; readonly date: PlainDate }
  /** A day that was counted, with its number, or passed over, with its reason. */
  | { readonly kind: 'day'; readonly date: PlainDate; readonly number: number | null; readonly mark: DayMark | null }
  /** A stretch of calendar days, months or years, and where it ended; clamped where that month has no such day. */
  | {
      readonly kind: 'stretch';
      readonly n: number;
      readonly unit: StretchUnit;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly isClamped: boolean;
    }
  /** A day that the law names for every year or half-year. */
  | { readonly kind: 'fixed'; readonly date: PlainDate }
  /** The last day of the quarter; the text names no day. */
  | { readonly kind: 'periodEnd'; readonly date: PlainDate }
  /** The day of the event that lies ahead, where the text gives no number of days: it is itself in time. */
  | { readonly kind: 'untilEvent'; readonly date: PlainDate }
  /** The last day that is in time under every reading of a doubtful bound. */
  | { readonly kind: 'safe'; readonly date: PlainDate }
  /** The last day falls on a day of rest; no text moves it. */
  | { readonly kind: 'restDay'; readonly date: PlainDate; readonly mark: DayMark }
  /** The next working day after such a day. */
  | { readonly kind: 'tolerant'; readonly date: PlainDate }
  /** The text fixes a rhythm rather than a day: disputed up to here. */
  | { readonly kind: 'disputedUntil'; readonly date: PlainDate };
