import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../domain/compliance/finding.ts';
import { isReportable } from '../domain/procedures/duty.ts';
import { viewFinding } from './case.ts';
import { bearersOf, type ReportScope } from './compliance.ts';
import type { FindingView } from './compliance-view.ts';
import type { JudgedRecord } from './judging.ts';
import { timesMoved } from './moved-deadlines.ts';

/** A coming deadline for a calendar program, before it is put into words. */
export interface DeadlineEntry {
  /** The same for the same duty of the same case, whatever day it falls on. */
  readonly id: string;
  readonly day: string;
  readonly finding: FindingView;
  /** Higher each time the day was changed: by a correction of the record, or by a change of the calendar. */
  readonly sequence: number;
  /** The day on which the deadline came to be. */
  readonly stamp: string;
}

/** The deadlines that have not passed and that a build may show, the soonest first: of all, of one procedure, or of one body. */
export function comingDeadlines(
  corpus: Corpus,
  judged: readonly JudgedRecord[],
  scope: ReportScope,
): readonly DeadlineEntry[] {
  const moved = timesMoved(corpus, scope.asOf);
  return judged
    .filter(({ procedure }) => scope.procedure === undefined || procedure.slug === scope.procedure)
    .filter(({ procedure }) => scope.showsPersonalCases || procedure.fields.isPersonal === 'no')
    .flatMap((of) => {
      const times = new Map<string, number>();
      return of.judged.findings.flatMap((finding): readonly DeadlineEntry[] => {
        const { id } = finding.duty.statement;
        // a duty that was triggered several times has several days: numbered in the order of its triggers
        const time = (times.get(id) ?? 0) + 1;
        times.set(id, time);
        const day = comingDay(finding, scope.asOf);
        const isOfBody = scope.body === undefined || bearersOf(of, finding).includes(scope.body);
        if (day === null || !isOfBody || !isReportable(finding.duty.statement)) return [];
        return [
          {
            id: `${of.procedure.slug}.${of.record.id}.${id}.${time}`,
            day,
            finding: viewFinding(corpus, of, finding, scope.asOf),
            sequence: Number(of.record.fields.revision ?? 0) + moved(of, finding),
            stamp: cameToBe(finding, day),
          },
        ];
      });
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
}

/** Where the text says "until", the last day that is in time under every reading. */
function comingDay({ status, deadline }: Finding, asOf: string): string | null {
  const isComing = (status === 'due' || status === 'notTriggered') && deadline !== null && deadline.due >= asOf;
  return isComing ? (deadline.safe ?? deadline.due) : null;
}

/** The day of the event; of what recurs, or hangs on a day ahead, the first day of the year. */
function cameToBe({ trigger }: Finding, day: string): string {
  return trigger === null || trigger.isPlanned || trigger.isDerived ? `${day.slice(0, 4)}-01-01` : trigger.on;
}
