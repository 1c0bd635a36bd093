// From a time limit and a day to the last day in time, with every step. The readings of content/counting.md decide where the
// acts are silent: whether the day of the event counts, and what a last day on a day of rest means.

import type { CountingFields } from '../../../schemas/counting.ts';
import type { LimitUnit, TimeLimit } from '../../../schemas/time-limit.ts';
import {
  addCalendarDays,
  addStretch,
  isoDate,
  type PlainDate,
  type StretchUnit,
  yearOf,
} from '../calendar/plain-date.ts';
import { dayOn, type WorkingCalendar } from '../calendar/working-calendar.ts';
import {
  addWorkingDays,
  type Counted,
  isAnyProvisional,
  rollForward,
  subtractWorkingDays,
} from '../calendar/working-days.ts';
import { type Period, readPeriod } from './period.ts';
import type { Step } from './step.ts';

/** The readings of the counting that a calculation needs. */
export type Counting = Pick<CountingFields, 'countFrom' | 'restDays'>;

export interface Deadline {
  /** The last day in time: for a limit before an event the latest day, for a term its last day. */
  readonly due: PlainDate;
  /** The next working day, where `due` is a day of rest and the act does not say what follows. */
  readonly tolerant: PlainDate | null;
  /** The last day that is in time under every reading, where the text says "until". */
  readonly safe: PlainDate | null;
  /** Last day on which lateness is open to dispute for another reason. */
  readonly disputedUntil: PlainDate | null;
  readonly steps: readonly Step[];
  /** It rests on days of the calendar that may still change. */
  readonly isProvisional: boolean;
}

/** Why there is no last day. */
export type UndeterminedReason =
  /** The text gives no number and no day. */
  | 'noNumber'
  /** The statement has no time limit. */
  | 'noTimeLimit'
  /** The text gives an earliest day and no last one. */
  | 'onlyEarliestDay'
  | 'afterLastCalendar'
  | 'beforeFirstCalendar';

export type Calculation =
  | ({ readonly kind: 'due' } & Deadline)
  | {
      readonly kind: 'undetermined';
      readonly reason: UndeterminedReason;
      /** The first lawful day, where that is all the text gives. */
      readonly earliest: PlainDate | null;
      /** The last or first day of the calendar, where counting ran out of it. */
      readonly edge: PlainDate | null;
      readonly steps: readonly Step[];
    };

/** A day, or the name of a period for what recurs: `2026-11-20`, `2025`, `2025-H2`. */
export type Start = string;

/**
 * The last day in time. Refuses (undetermined, with the reason) when the text gives no day, or when counting leaves the calendar.
 *
 * @example calculateDeadline({ kind: 'within', n: 2, unit: 'workingDays', after: ['order-in'] }, '2026-11-20', calendar, counting)
 *   // due 2026-11-24: Saturday and Sunday passed over, Monday is day 1, Tuesday day 2
 */
export function calculateDeadline(
  limit: TimeLimit | undefined,
  start: Start,
  calendar: WorkingCalendar,
  counting: Counting,
): Calculation {
  if (limit === undefined) return undetermined('noTimeLimit');
  switch (limit.kind) {
    case 'onEvent':
    case 'beforehand':
    case 'between':
      return undetermined('noNumber');
    case 'within': {
      if (limit.unit === 'workingDays') return afterWorkingDays(start, limit.n, calendar, counting);
      const { date, steps } = stretch(start, limit.n, limit.unit, counting);
      const disputedUntil = limit.disputedUntil === 'endOfYear' ? isoDate(yearOf(date), 12, 31) : null;
      const rhythm: readonly Step[] = disputedUntil === null ? [] : [{ kind: 'disputedUntil', date: disputedUntil }];
      return withTolerantDay({ due: date, steps, disputedUntil, safe: null }, rhythm, calendar, counting);
    }
    case 'before':
      return beforeEvent(start, limit.n ?? null, limit.unit ?? 'calendarDays', calendar);
    case 'yearly': {
      const due = `${yearOf(start)}-${limit.on}`;
      const safe = limit.bound === 'doubtful' ? addCalendarDays(due, -1) : null;
      const steps: readonly Step[] = [
        { kind: 'fixed', date: due },
        ...(safe === null ? [] : [{ kind: 'safe', date: safe } as const]),
      ];
      return withTolerantDay({ due, steps, safe, disputedUntil: null }, [], calendar, counting);
    }
    case 'halfYearly': {
      const due = `${periodOf(start).last.slice(0, 8)}${String(limit.day).padStart(2, '0')}`;
      const steps: readonly Step[] = [{ kind: 'fixed', date: due }];
      return withTolerantDay({ due, steps, safe: null, disputedUntil: null }, [], calendar, counting);
    }
    case 'perQuarter': {
      const due = periodOf(start).last;
      return found({ due, steps: [{ kind: 'periodEnd', date: due }] });
    }
    case 'term':
      return term(start, limit.n, limit.unit, calendar, counting);
    case 'notBefore': {
      const earliest = term(start, limit.n, limit.unit, calendar, counting);
      if (earliest.kind === 'undetermined') return earliest;
      return { ...undetermined('onlyEarliestDay'), earliest: earliest.due, steps: earliest.steps };
    }
  }
}

function periodOf(start: Start): Period {
  const period = readPeriod(start);
  if (period === null) throw new Error(`a recurring time limit needs a period like 2025-H2, not ${start}`);
  return period;
}

function undetermined(reason: UndeterminedReason): Extract<Calculation, { kind: 'undetermined' }> {
  return { kind: 'undetermined', reason, earliest: null, edge: null, steps: [] };
}

function found(deadline: Pick<Deadline, 'due' | 'steps'> & Partial<Deadline>): Calculation {
  return { tolerant: null, safe: null, disputedUntil: null, isProvisional: false, ...deadline, kind: 'due' };
}

function outOf(counted: Extract<Counted, { kind: 'outOfCalendar' }>): Calculation {
  const reason = counted.direction === 'after' ? 'afterLastCalendar' : 'beforeFirstCalendar';
  return { ...undetermined(reason), edge: counted.edge };
}

function afterWorkingDays(start: PlainDate, n: number, calendar: WorkingCalendar, counting: Counting): Calculation {
  const from = counting.countFrom === 'eventDay' ? addCalendarDays(start, -1) : start;
  const counted = addWorkingDays(calendar, from, n);
  if (counted.kind === 'outOfCalendar') return outOf(counted);
  return found({
    due: counted.date,
    steps: [{ kind: 'event', date: start }, ...dayStepsOf(counted.days)],
    isProvisional: isAnyProvisional(calendar, start, counted.date),
  });
}

function beforeEvent(event: PlainDate, n: number | null, unit: LimitUnit, calendar: WorkingCalendar): Calculation {
  if (n === null) return found({ due: event, steps: [{ kind: 'untilEvent', date: event }] });
  const first: Step = { kind: 'event', date: event };
  if (unit !== 'workingDays') {
    const { date, isClamped } = addStretch(event, -n, unit);
    return found({ due: date, steps: [first, { kind: 'stretch', n: -n, unit, from: event, to: date, isClamped }] });
  }
  const counted = subtractWorkingDays(calendar, event, n);
  if (counted.kind === 'outOfCalendar') return outOf(counted);
  return found({
    due: counted.date,
    steps: [first, ...dayStepsOf(counted.days)],
    isProvisional: isAnyProvisional(calendar, counted.date, event),
  });
}

function dayStepsOf(days: Extract<Counted, { kind: 'reached' }>['days']): readonly Step[] {
  return days.map(({ day, number }) => ({ kind: 'day', date: day.date, number, mark: day.mark }));
}

function stretch(
  start: PlainDate,
  n: number,
  unit: StretchUnit,
  counting: Counting,
): { date: PlainDate; steps: readonly Step[] } {
  const { date, isClamped } = addStretch(start, n, unit);
  const last = counting.countFrom === 'eventDay' ? addCalendarDays(date, -1) : date;
  return {
    date: last,
    steps: [
      { kind: 'event', date: start },
      { kind: 'stretch', n, unit, from: start, to: last, isClamped },
    ],
  };
}

/** A term of a status, or an earliest day: never moved, whatever day it falls on. */
function term(
  start: PlainDate,
  n: number,
  unit: LimitUnit,
  calendar: WorkingCalendar,
  counting: Counting,
): Calculation {
  if (unit === 'workingDays') return afterWorkingDays(start, n, calendar, counting);
  const { date, steps } = stretch(start, n, unit, counting);
  return found({ due: date, steps });
}

/** No act says what follows when a last day is a day of rest: it stays, and the next working day is kept beside it. */
function withTolerantDay(
  deadline: Pick<Deadline, 'due' | 'steps' | 'safe' | 'disputedUntil'>,
  rhythm: readonly Step[],
  calendar: WorkingCalendar,
  { restDays }: Counting,
): Calculation {
  const day = dayOn(calendar, deadline.due);
  const whole = { ...deadline, steps: [...deadline.steps, ...rhythm] };
  if (day === null) return found({ ...whole, isProvisional: true });
  if (day.isWorking || day.mark === null || restDays === 'notMoved')
    return found({ ...whole, isProvisional: day.isProvisional });
  const next = rollForward(calendar, deadline.due);
  // at the very end of the calendar: whether the day is moved cannot be told
  if (next.kind === 'outOfCalendar') return found({ ...whole, isProvisional: true });
  const steps: readonly Step[] = [
    ...deadline.steps,
    { kind: 'restDay', date: deadline.due, mark: day.mark },
    { kind: 'tolerant', date: next.date },
    ...rhythm,
  ];
  const isProvisional = isAnyProvisional(calendar, deadline.due, next.date);
  if (restDays === 'moved') return found({ ...deadline, due: next.date, steps, isProvisional });
  return found({ ...deadline, tolerant: next.date, steps, isProvisional });
}
