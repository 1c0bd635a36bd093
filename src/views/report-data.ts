import type { FindingData, MovedData, ReportData } from '../../schemas/report-data.ts';
import type { FindingView, GroupView, MovedDeadline, ReportView } from './compliance-view.ts';

/** The report as data for other programs. */
export function viewReportData(report: ReportView): ReportData {
  const { asOf, cases, counts, procedures, bodies, periods, findings } = report;
  return {
    asOf,
    official: false,
    cases,
    counts: { ...counts },
    procedures: procedures.map(groupData),
    bodies: bodies.map(groupData),
    periods: periods.map(groupData),
    findings: findings.map(findingDataOf),
  };
}

function groupData({ id, name, cases, counts }: GroupView): ReportData['procedures'][number] {
  return { id, name, cases, counts: { ...counts } };
}

function findingDataOf(finding: FindingView): FindingData {
  const { statement, act, deadline } = finding;
  return {
    case: `${finding.case.procedure.id}/${finding.case.id}`,
    isInvented: finding.case.isInvented,
    statement: statement.id,
    act: act.slug,
    edition: act.edition,
    provision: statement.provision.id,
    action: statement.action,
    bearer: finding.bearer.map(({ id }) => id),
    status: finding.status,
    reason: finding.reason,
    applicability: finding.applicability,
    trigger: finding.trigger?.on ?? null,
    due: deadline?.due ?? null,
    tolerant: deadline?.tolerant ?? null,
    safe: deadline?.safe ?? null,
    disputedUntil: deadline?.disputedUntil ?? null,
    earliest: finding.earliest,
    done: finding.done,
    lateBy: finding.lateBy,
    isProvisional: deadline?.isProvisional ?? false,
  };
}

/** The deadlines that a change of the calendars moved, as data. */
export function viewMovedData(moved: readonly MovedDeadline[]): MovedData {
  return moved.map(({ statement, before, after, ...of }) => ({
    case: `${of.case.procedure.id}/${of.case.id}`,
    statement: statement.id,
    before,
    after,
  }));
}
