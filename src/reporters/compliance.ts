import { statuses } from '../domain/compliance/finding.ts';
import { deadlineTextWords } from '../i18n/deadline-text.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { timeLimitWords } from '../i18n/time-limits.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { CaseRef, FindingView, MovedDeadline, ReportView, StatusCounts } from '../views/compliance-view.ts';

/** The compliance report as text, for a terminal or a letter. */
export function reportAsPlainText(report: ReportView, lang: Lang): string {
  const { date } = messagesIn(lang);
  const words = deadlineTextWords[lang](date);
  const verdicts = verdictWords[lang];
  const section = (title: string, lines: readonly string[]): string =>
    `${title}\n${lines.length === 0 ? `  ${words.nothing}\n` : lines.map((line) => `  ${line}\n`).join('')}`;
  const list = (findings: readonly FindingView[]): readonly string[] =>
    findings.map((finding) => lineOf(finding, lang));
  const hasPeople = report.procedures.some(({ isPersonal, lateness }) => isPersonal && lateness === null);
  return [
    `${words.asOf(report.asOf)}\n${words.cases(report.cases)}${hasPeople ? `. ${words.onlyCounts}` : ''}\n`,
    section(words.counts, countLines(report.counts, lang)),
    section(
      words.byProcedure,
      report.procedures.map(({ id, name, counts }) => `${name?.[lang] ?? id}: ${countLines(counts, lang).join(', ')}`),
    ),
    section(words.overdue, list(report.overdue)),
    section(words.late, list(report.late)),
    section(words.disputed, list(report.disputed)),
    section(words.dueSoon, list(report.dueSoon)),
    section(
      words.unjudged,
      report.unjudged.map(
        ({ status, reason, count }) => `${count}: ${verdicts.statuses[status].name}, ${verdicts.reasons[reason]}`,
      ),
    ),
  ].join('\n');
}

/** Open deadlines that a change of the calendars moved, with old and new day. */
export function movedAsPlainText(moved: readonly MovedDeadline[], lang: Lang): string {
  const { date } = messagesIn(lang);
  const words = deadlineTextWords[lang](date);
  if (moved.length === 0) return `${words.noneMoved}\n`;
  const lines = moved.map(({ statement, before, after, ...of }) => {
    const [from, to] = [before, after].map((day) => (day === null ? words.none : date(day)));
    return `  ${caseName(of.case, lang)}, ${statement.id}: ${from} → ${to}\n`;
  });
  return `${words.moved}\n${lines.join('')}`;
}

function countLines(counts: StatusCounts, lang: Lang): readonly string[] {
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${verdictWords[lang].statuses[status].name} ${counts[status]}`);
}

function caseName({ procedure, id }: CaseRef, lang: Lang): string {
  return `${procedure.name[lang]} ${id}`;
}

function lineOf(finding: FindingView, lang: Lang): string {
  const { date } = messagesIn(lang);
  const words = deadlineTextWords[lang](date);
  const { statement, deadline, lateBy, reason } = finding;
  return [
    `${caseName(finding.case, lang)}, ${statement.id}: ${statement.action?.[lang] ?? ''}`,
    ...(deadline === null ? [] : [words.due(deadline.safe ?? deadline.due)]),
    ...(lateBy === null ? [] : [words.lateBy(timeLimitWords[lang].units(lateBy, 'workingDays'))]),
    ...(reason === null ? [] : [verdictWords[lang].reasons[reason]]),
  ].join('; ');
}
