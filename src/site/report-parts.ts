import { type Status, statuses } from '../domain/compliance/finding.ts';
import type { CaseRef, FindingView, StatusCounts } from '../views/compliance-view.ts';

/** Statuses of what a case did not have to do. */
export const statusesWithoutDuty: readonly Status[] = ['notTriggered', 'notApplicable'];
/** Statuses of duties that have a day, or ought to have one. The gravest first. */
export const statusesWithDay: readonly Status[] = statuses.filter((status) => !statusesWithoutDuty.includes(status));

/** `12` for the counts of everything that has a day. */
export function countWithDay(counts: StatusCounts): number {
  return statusesWithDay.reduce((sum, status) => sum + counts[status], 0);
}

/** A case with the number of its duties by status. */
export interface CountedCase {
  readonly case: CaseRef;
  readonly counts: StatusCounts;
}

/** The cases that verdicts belong to, in their order. */
export function countByCase(findings: readonly FindingView[]): readonly CountedCase[] {
  const cases = new Map<string, { case: CaseRef; counts: Record<Status, number> }>();
  for (const { case: of, status } of findings) {
    const key = `${of.procedure.id}/${of.id}`;
    const known = cases.get(key) ?? { case: of, counts: noCounts() };
    known.counts[status] += 1;
    cases.set(key, known);
  }
  return [...cases.values()];
}

function noCounts(): Record<Status, number> {
  return Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
}

/** Where a verdict stands on the page of its case: `res-16-p2-2026-10-06`. A duty that arose several times has several days. */
export function findingAnchor({ statement, deadline, trigger, done }: FindingView): string {
  const day = deadline?.due ?? trigger?.on ?? done;
  return day === null ? statement.id : `${statement.id}-${day}`;
}

/** What one way of reading the text says of a disputed verdict. */
export interface ReadingResult {
  readonly by: 'lastDay' | 'tolerantDay' | 'safeDay' | 'disputedUntil' | 'firstReading' | 'secondReading';
  readonly day: string | null;
  /** When it was done, as far as this reading takes the same events for its fulfilment. */
  readonly done: string | null;
  readonly status: Status;
}

/** Both ways of reading the text, where a verdict hangs on them; none where the dispute is of another kind. */
export function readingsOf(finding: FindingView): readonly ReadingResult[] {
  const hasOwnEvents = (by: ReadingResult['by']): boolean =>
    by === 'secondReading' && finding.second !== null && finding.second.fulfilledBy.length > 0;
  return resultsOf(finding).map((result) => ({ ...result, done: hasOwnEvents(result.by) ? null : finding.done }));
}

function resultsOf(finding: FindingView): readonly Omit<ReadingResult, 'done'>[] {
  const { deadline, done, reason, second, status } = finding;
  const inTime: Status = done === null ? 'due' : 'metInTime';
  const late: Status = done === null ? 'overdue' : 'metLate';
  if (second !== null) {
    const isOtherLate = second.status === 'metLate' || second.status === 'overdue';
    const first = status === 'disputed' ? (isOtherLate ? inTime : late) : status;
    return [
      { by: 'firstReading', day: deadline?.due ?? null, status: first },
      { by: 'secondReading', day: second.due, status: second.status },
    ];
  }
  if (deadline === null || status !== 'disputed') return [];
  const { due, tolerant, safe, disputedUntil } = deadline;
  switch (reason) {
    case 'restDay':
      return [
        { by: 'lastDay', day: due, status: late },
        { by: 'tolerantDay', day: tolerant, status: inTime },
      ];
    case 'doubtfulBound':
      return [
        { by: 'safeDay', day: safe, status: late },
        tolerant === null
          ? { by: 'lastDay', day: due, status: inTime }
          : { by: 'tolerantDay', day: tolerant, status: inTime },
      ];
    case 'rhythm':
      return [
        { by: 'lastDay', day: due, status: late },
        { by: 'disputedUntil', day: disputedUntil, status: inTime },
      ];
    default:
      return [];
  }
}
