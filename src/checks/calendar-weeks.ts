import type { Week } from '../domain/calendar/working-calendar.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';

/** Both working weeks, in the order in which they are tried. */
export const weeks: readonly Week[] = ['five', 'six'];

/** The working weeks that an entry of a calendar concerns. */
export function weeksOf(entry: { readonly week: Week | 'both' }): readonly Week[] {
  return entry.week === 'both' ? weeks : [entry.week];
}

/** How a message names the working weeks. */
export function nameWeeks(some: readonly Week[]): string {
  return phrase(some.length > 1 ? 'weekBoth' : some[0] === 'six' ? 'weekSix' : 'weekFive');
}
