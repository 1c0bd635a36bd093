import type { Named, ProcedureView, StatementView } from '../views/procedure-view.ts';
import { findProcedure, listProcedures } from './compliance-queries.ts';

/** What an act fixes for a day of every year; or, without a day, for some days after an event. */
export interface YearMark {
  readonly number: number;
  /** `11-10`; null where the day depends on an event. */
  readonly on: string | null;
  readonly duties: readonly { readonly procedure: Named; readonly statement: StatementView }[];
}

interface Dated {
  readonly on: string | null;
  readonly procedure: Named;
  readonly statement: StatementView;
}

/**
 * The days of the year in the recurring procedures of one act, in the order of the year; after them, what the procedure with
 * the last of these days demands within some days of an event. Empty for an act without such days.
 */
export function yearMarks(act: string): readonly YearMark[] {
  const recurring = listProcedures()
    .filter((procedure) => procedure.act.slug === act)
    .map(({ id }) => findProcedure(id))
    .filter(({ period }) => period !== null);
  const fixed = recurring.flatMap(fixedDays).toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  const last = recurring.find(({ id, period }) => period === 'year' && id === fixed.at(-1)?.procedure.id);
  const all = [...fixed, ...(last === undefined ? [] : followingDays(last))];
  return [...Map.groupBy(all, ({ on }) => on)].map(([on, duties], index) => ({ number: index + 1, on, duties }));
}

function fixedDays(procedure: ProcedureView): readonly Dated[] {
  return procedure.list.flatMap((statement) => daysOf(statement).map((on) => ({ on, procedure, statement })));
}

function daysOf({ timeLimit }: StatementView): readonly string[] {
  switch (timeLimit?.kind) {
    case 'yearly':
      return [timeLimit.on];
    case 'halfYearly':
      return ['06', '12'].map((month) => `${month}-${String(timeLimit.day).padStart(2, '0')}`);
    case 'perQuarter':
      return ['03-31', '06-30', '09-30', '12-31'];
    default:
      return [];
  }
}

function followingDays(procedure: ProcedureView): readonly Dated[] {
  return procedure.list
    .filter(({ timeLimit, isReportable }) => timeLimit?.kind === 'within' && isReportable)
    .map((statement) => ({ on: null, procedure, statement }));
}
