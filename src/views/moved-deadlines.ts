import type { Corpus } from '../corpus/corpus.ts';
import type { CalendarKnownOn } from '../domain/calendar/calendar-versions.ts';
import { addCalendarDays } from '../domain/calendar/plain-date.ts';
import type { Finding } from '../domain/compliance/finding.ts';
import { isReportable } from '../domain/procedures/duty.ts';
import { viewCaseRef, viewStatementOf } from './case.ts';
import { bearersOf, type ReportScope } from './compliance.ts';
import type { CalendarChange, MovedDeadline } from './compliance-view.ts';
import { calendarOf, type JudgedRecord, judgeRecords, judgingOn } from './judging.ts';

/** A deadline that nobody has met yet and that can still be met or missed. */
function isOpen({ done, deadline, status }: Finding): boolean {
  return (
    done === null && deadline !== null && ['due', 'disputed', 'notTriggered', 'overdue', 'noEvidence'].includes(status)
  );
}

/**
 * Every open deadline that falls on another day under one calendar than under another. What is closed keeps the calendar that it
 * was judged by, and is not here.
 */
export function movedDeadlines(
  corpus: Corpus,
  calendars: { readonly before: CalendarKnownOn; readonly after: CalendarKnownOn },
  scope: ReportScope,
): readonly MovedDeadline[] {
  const judging = judgingOn(corpus, scope.asOf);
  const before = judgeRecords(corpus, { ...judging, calendarKnownOn: calendars.before });
  const after = judgeRecords(corpus, { ...judging, calendarKnownOn: calendars.after });
  return after.flatMap((of, index) => {
    if (!scope.showsPersonalCases && of.procedure.fields.isPersonal === 'yes') return [];
    if (scope.procedure !== undefined && scope.procedure !== of.procedure.slug) return [];
    return of.judged.findings.flatMap((finding, position): readonly MovedDeadline[] => {
      const old = before[index]?.judged.findings[position];
      if (!isReportable(finding.duty.statement) || !isOpen(finding) || old === undefined) return [];
      const [from, to] = [old.deadline?.due ?? null, finding.deadline?.due ?? null];
      if (from === to || !isOfPart(scope, bearersOf(of, finding), [from, to])) return [];
      const statement = viewStatementOf(corpus, of, finding, scope.asOf);
      return [{ case: viewCaseRef(of), statement, before: from, after: to }];
    });
  });
}

/** Whether a moved day is one of the body and the year that are asked for. */
function isOfPart({ body, period }: ReportScope, bodies: readonly string[], days: readonly (string | null)[]): boolean {
  const isOfYear = period === undefined || days.some((day) => day?.startsWith(period) === true);
  return isOfYear && (body === undefined || bodies.includes(body));
}

/** The changes of the calendars that had become known by a day, the newest first, each with the open deadlines that it moved. */
export function viewCalendarChanges(
  corpus: Corpus,
  scope: { readonly asOf: string; readonly showsPersonalCases: boolean },
): readonly CalendarChange[] {
  const known = calendarOf(corpus);
  return [...corpus.calendars.values()]
    .flatMap(({ year, fields }) => fields.changes.map((change) => ({ year, change })))
    .filter(({ change }) => change.on <= scope.asOf)
    .toSorted((a, b) => (a.change.on < b.change.on ? 1 : -1))
    .map(({ year, change }) => {
      const [before, after] = [known(addCalendarDays(change.on, -1)), known(change.on)];
      const moved = movedDeadlines(corpus, { before: () => before, after: () => after }, scope);
      return { year, on: change.on, what: change.what, days: change.days, source: change.source ?? null, moved };
    });
}

/** All records under every version of the calendar that was known by a day: the first is that before any change. */
function judgedByVersions(corpus: Corpus, asOf: string): readonly (readonly JudgedRecord[])[] {
  const made = judged.get(corpus);
  if (made?.asOf === asOf) return made.versions;
  const known = calendarOf(corpus);
  const days = [...corpus.calendars.values()].flatMap(({ fields }) => fields.changes.map(({ on }) => on));
  const changes = [...new Set(days)].filter((on) => on <= asOf).sort();
  const judging = judgingOn(corpus, asOf);
  const versions = ['0000-01-01', ...changes].map((day) =>
    judgeRecords(corpus, { ...judging, calendarKnownOn: () => known(day) }),
  );
  judged.set(corpus, { asOf, versions });
  return versions;
}

/** Kept for the many feeds of one build, which all ask for it. */
const judged = new WeakMap<
  Corpus,
  { readonly asOf: string; readonly versions: readonly (readonly JudgedRecord[])[] }
>();

/** How often changes of the calendars moved the day of a deadline that is still open. */
export function timesMoved(corpus: Corpus, asOf: string): (of: JudgedRecord, finding: Finding) => number {
  const versions = judgedByVersions(corpus, asOf);
  return (of, finding) => {
    const dues = versions.map((version) => {
      const same = version.find(({ record }) => record === of.record);
      return same?.judged.findings[of.judged.findings.indexOf(finding)]?.deadline?.due ?? null;
    });
    return dues.filter((due, index) => index > 0 && due !== dues[index - 1]).length;
  };
}
