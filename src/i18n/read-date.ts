import type { PlainDate } from '../views/act-view.ts';

/** The parts of `2016-02-16` for month tables: `{ year: '2016', month: 1, day: 16 }`, months counted from 0. */
export function readDate(date: PlainDate): { readonly year: string; readonly month: number; readonly day: number } {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)) - 1, day: Number(date.slice(8, 10)) };
}
