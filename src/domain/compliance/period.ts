import { daysInMonth, isoDate, type PlainDate } from '../calendar/plain-date.ts';

/** A year, half-year or quarter: its first and last day. */
export interface Period {
  readonly kind: 'year' | 'halfYear' | 'quarter';
  readonly year: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * A period by its name, or null where it is not one.
 *
 * @example readPeriod('2025-H2') // { kind: 'halfYear', year: 2025, first: '2025-07-01', last: '2025-12-31' }
 */
export function readPeriod(name: string): Period | null {
  const match = /^(?<year>\d{4})(?:-(?<part>H[12]|Q[1-4]))?$/u.exec(name);
  if (match === null) return null;
  const year = Number(match.groups?.['year']);
  const part = match.groups?.['part'] ?? '';
  const number = Number(part.slice(1)) || 1;
  const months = part === '' ? 12 : part.startsWith('H') ? 6 : 3;
  const lastMonth = months * number;
  return {
    kind: months === 12 ? 'year' : months === 6 ? 'halfYear' : 'quarter',
    year,
    first: isoDate(year, lastMonth - months + 1, 1),
    last: isoDate(year, lastMonth, daysInMonth(year, lastMonth)),
  };
}

/**
 * The quarter that a day lies in.
 *
 * @example quarterOf('2026-05-09') // '2026-Q2'
 */
export function quarterOf(date: PlainDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
