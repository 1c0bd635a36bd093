// Over 150 lines: everything that is counted in a report stands together, so that one number cannot differ from another.

import type { Corpus } from '../corpus/corpus.ts';
import { addCalendarDays } from '../domain/calendar/plain-date.ts';
import { type Finding, type Reason, type Status, statuses } from '../domain/compliance/finding.ts';
import { isReportable } from '../domain/procedures/duty.ts';
import { viewFinding } from './case.ts';
import type { FindingView, GroupView, Lateness, ReportView, StatusCounts } from './compliance-view.ts';
import { type JudgedRecord, judgeRecords, judgingOn } from './judging.ts';
import { reserveCases } from './reserve-cases.ts';

/** What a report is about, and whether it may show cases about people. */
export interface ReportScope {
  readonly asOf: string;
  readonly showsPersonalCases: boolean;
  readonly procedure?: string | undefined;
  readonly body?: string | undefined;
  /** A year, `2026`. */
  readonly period?: string | undefined;
}

/** Days ahead that a report looks. */
const daysAhead = 30;

/** One verdict that counts, with the case it belongs to. */
interface Counted {
  readonly of: JudgedRecord;
  readonly finding: Finding;
  readonly bodies: readonly string[];
  /** The year of its day; null where it has none. */
  readonly year: string | null;
  readonly isShown: boolean;
}

/** The compliance report as a whole, or of one procedure, body or year. */
export function viewReport(corpus: Corpus, scope: ReportScope, judged = judgedOn(corpus, scope.asOf)): ReportView {
  const counted = judged.flatMap((of) => countedOf(of, scope)).filter((entry) => isInScope(entry, scope));
  const shown = counted.filter(({ isShown }) => isShown);
  const view = ({ of, finding }: Counted): FindingView => viewFinding(corpus, of, finding, scope.asOf);
  const findings = shown.map(view);
  const withStatus = (status: Status): readonly FindingView[] =>
    findings.filter((finding) => finding.status === status);
  const latest = addCalendarDays(scope.asOf, daysAhead);
  return {
    asOf: scope.asOf,
    counts: countStatuses(counted),
    cases: countCases(counted),
    lateness: latenessOf(shown),
    procedures: groupsOf(counted, ({ of }) => [of.procedure.slug]).map(([id, entries]) => ({
      ...groupOf(id, entries),
      name: corpus.procedures.get(id)?.fields.name ?? null,
    })),
    bodies: groupsOf(shown, ({ bodies }) => bodies).map(([id, entries]) => ({
      ...groupOf(id, entries),
      name: corpus.bodies.get(id)?.fields.name ?? null,
    })),
    periods: groupsOf(shown, ({ year }) => (year === null ? [] : [year])).map(([id, entries]) => groupOf(id, entries)),
    dueSoon: findings.filter((finding) => isDueBy(finding, latest)).toSorted(byDay),
    overdue: withStatus('overdue').toSorted(byDay),
    late: withStatus('metLate').toSorted(byDay),
    disputed: withStatus('disputed').toSorted(byDay),
    unjudged: unjudgedOf(counted),
    findings,
  };
}

export function judgedOn(corpus: Corpus, asOf: string): readonly JudgedRecord[] {
  const judging = judgingOn(corpus, asOf);
  return [...judgeRecords(corpus, judging), ...reserveCases(corpus, judging)];
}

function countedOf(of: JudgedRecord, { showsPersonalCases }: ReportScope): readonly Counted[] {
  const isShown = showsPersonalCases || of.procedure.fields.isPersonal === 'no';
  return of.judged.findings
    .filter(({ duty }) => isReportable(duty.statement))
    .map((finding) => ({
      of,
      finding,
      isShown,
      bodies: bearersOf(of, finding),
      year:
        (finding.deadline?.due ?? finding.done ?? finding.trigger?.on ?? of.record.fields.period)?.slice(0, 4) ?? null,
    }));
}

/** The bodies that had to do it: roles are those of the case. */
export function bearersOf({ record }: JudgedRecord, { duty }: Finding): readonly string[] {
  return duty.statement.bearer.map((id) => record.fields.roles[id] ?? id);
}

/** Of a body or a year a public report says nothing of cases about people, as its lists of bodies and years do not either. */
function isInScope({ of, bodies, year, isShown }: Counted, { procedure, body, period }: ReportScope): boolean {
  return (
    (isShown || (body === undefined && period === undefined)) &&
    (procedure === undefined || of.procedure.slug === procedure) &&
    (body === undefined || bodies.includes(body)) &&
    (period === undefined || year === period)
  );
}

function countStatuses(entries: readonly Counted[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { finding } of entries) counts[finding.status] += 1;
  return counts;
}

function countCases(entries: readonly Counted[]): number {
  return new Set(entries.map(({ of }) => of.record)).size;
}

function groupsOf(
  entries: readonly Counted[],
  keysOf: (entry: Counted) => readonly string[],
): readonly (readonly [string, readonly Counted[]])[] {
  const groups = new Map<string, Counted[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function groupOf(id: string, entries: readonly Counted[]): GroupView {
  const shown = entries.filter(({ isShown }) => isShown);
  return {
    id,
    name: null,
    counts: countStatuses(entries),
    cases: countCases(entries),
    lateness: shown.length < entries.length ? null : latenessOf(shown),
    isPersonal: entries.some(({ of }) => of.procedure.fields.isPersonal === 'yes'),
  };
}

const bands = [
  { from: 1, to: 1 },
  { from: 2, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: null },
] as const;

/** Lateness of what was done late or is overdue, in working days. */
function latenessOf(entries: readonly Counted[]): Lateness {
  const days = entries
    .flatMap(({ finding }) => (finding.lateBy === null ? [] : [finding.lateBy]))
    .toSorted((a, b) => a - b);
  return {
    count: days.length,
    longest: days.at(-1) ?? 0,
    median: days[Math.floor((days.length - 1) / 2)] ?? 0,
    bands: bands.map(({ from, to }) => ({
      from,
      to,
      // what was late by less than a working day was done on a day of rest
      count: days.filter((day) => Math.max(1, day) >= from && (to === null || Math.max(1, day) <= to)).length,
    })),
  };
}

function isDueBy({ status, deadline }: FindingView, latest: string): boolean {
  return (status === 'due' || status === 'notTriggered') && deadline !== null && deadline.due <= latest;
}

function byDay(a: FindingView, b: FindingView): number {
  const [first, second] = [a.deadline?.due ?? '', b.deadline?.due ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

function unjudgedOf(entries: readonly Counted[]): ReportView['unjudged'] {
  const counts = new Map<string, number>();
  for (const { finding } of entries) {
    if (finding.status !== 'noEvidence' && finding.status !== 'undatable') continue;
    const key = `${finding.status} ${finding.reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => {
      const [status, reason] = key.split(' ');
      return { status: status as 'noEvidence' | 'undatable', reason: reason as Reason, count };
    })
    .toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
