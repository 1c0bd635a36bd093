// The course of a procedure as a drawing: its events in a row, and beside them the time limits that lead from one to another.

import type { CourseLine, ProcedureView, StatementView } from './procedure-view.ts';

type Events = ProcedureView['events'];

/**
 * Every time limit of a statement between two events, in lanes in which none covers another. What runs backwards from a later
 * event points upwards. Where both ends are one event, or an end is no event, there is nothing to draw.
 */
export function drawCourse(events: Events, statements: readonly StatementView[]): readonly CourseLine[] {
  const place = (id: string): number => events.findIndex((event) => event.id === id);
  const lines = statements.flatMap((statement) => linesOf(statement, place));
  const ends: number[] = [];
  return lines
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .map((line) => {
      const free = ends.findIndex((end) => end < line.first);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = line.last;
      return { ...line, lane };
    });
}

function linesOf(
  { id, timeLimit, fulfilledBy }: StatementView,
  place: (id: string) => number,
): readonly Omit<CourseLine, 'lane'>[] {
  const target = Math.max(...fulfilledBy.map((event) => place(event.id)), -1);
  if (timeLimit === null || target < 0) return [];
  if (timeLimit.kind === 'before') {
    const ahead = timeLimit.before.map(place).filter((index) => index > target);
    return ahead.length === 0 ? [] : [{ statement: id, first: target, last: Math.min(...ahead), isUpwards: true }];
  }
  if (!('after' in timeLimit)) return [];
  const behind = timeLimit.after.map(place).filter((index) => index >= 0 && index < target);
  return behind.length === 0 ? [] : [{ statement: id, first: Math.max(...behind), last: target, isUpwards: false }];
}
