import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { officerWords } from '../i18n/officer.ts';
import { timeLimitWords } from '../i18n/time-limits.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { OfficerList, PageDifference, PublicationClock, RemovalVerdict } from '../views/officer-view.ts';
import type { ReserveTask } from '../views/reserve-view.ts';

/** Until when the list must be published, day by day, and what to type next. */
export function clockAsText(
  { lastDay, reason, steps, isProvisional, isPast, names }: PublicationClock,
  lang: Lang,
  commands: { readonly build: string; readonly confirm: string },
): string {
  const { date } = messagesIn(lang);
  const words = officerWords[lang](date);
  const limits = timeLimitWords[lang];
  return joined([
    '',
    lastDay === null
      ? `${words.noLastDay}${reason === null ? '' : ` ${limits.undetermined[reason]}`}`
      : words.lastDay(lastDay),
    ...steps.map((step) => `  ${limits.step(step, names, date)}`),
    ...(isProvisional ? [words.provisional] : []),
    ...(isPast ? [words.past] : []),
    '',
    words.nextBuild(commands.build),
    words.thenConfirm(commands.confirm),
  ]);
}

/** How a removal is judged, and what to do next. */
export function removalAsText(
  member: string,
  on: string,
  verdict: RemovalVerdict | null,
  lang: Lang,
  commands: { readonly build: string; readonly confirm: string },
): string {
  const words = officerWords[lang](messagesIn(lang).date);
  const late = verdict?.lateBy ?? null;
  const lateBy = late === null ? null : timeLimitWords[lang].units(late, 'workingDays');
  return joined([
    '',
    words.offFrom(member, on),
    ...(verdict === null
      ? [words.removalNotJudged]
      : [words.removalJudged(verdictWords[lang].statuses[verdict.status].name, verdict.lastDay, lateBy)]),
    '',
    words.nextBuildAfterRemoval(commands.build),
    words.thenConfirm(commands.confirm),
  ]);
}

/** The list of a day, numbered, in columns. */
export function listAsText({ asOf, rows, deletedSince }: OfficerList, lang: Lang): string {
  const { date } = messagesIn(lang);
  const { list } = officerWords[lang](date);
  const more = deletedSince === 0 ? [] : ['', list.deletedSince(deletedSince)];
  if (rows.length === 0) return joined([list.empty(asOf), ...more]);
  const cells = rows.map(({ member, name, order, until }, index) => [
    String(index + 1),
    name,
    list.order(order.number, order.signed),
    date(until),
    member,
  ]);
  return joined([list.title(asOf, rows.length), '', ...aligned([[...list.columns], ...cells]), ...more]);
}

/** What is to be done and by when, overdue first. */
export function tasksAsText(tasks: readonly ReserveTask[], next: string | null, asOf: string, lang: Lang): string {
  const { due } = officerWords[lang](messagesIn(lang).date);
  const after = next === null ? [] : ['', due.next(next)];
  if (tasks.length === 0) return joined([due.nothing(asOf), ...after]);
  const lines = tasks.map(({ kind, id, order: { number, signed }, lastDay, isOverdue }) => [
    due.by(lastDay),
    kind === 'publish' ? due.publish(id, number, signed) : due.remove(id, number, signed),
    isOverdue ? due.overdue : '',
  ]);
  return joined([due.title(asOf), '', ...aligned(lines), ...after]);
}

/**
 * What differs between a page and the list, a line each, by document and place.
 *
 * @param nameOf the name of a person by the document, where the officer wants to see names; then what stands on the page is shown, too
 */
export function differencesAsText(
  differences: readonly PageDifference[],
  lang: Lang,
  nameOf: ((member: string) => string) | null,
): string {
  const words = officerWords[lang](messagesIn(lang).date).confirm.differences;
  return joined(
    differences.map((difference) => {
      const shown = 'shown' in difference ? [`«${difference.shown}»`] : [];
      const named = 'member' in difference && nameOf !== null ? [nameOf(difference.member)] : [];
      const names = nameOf === null ? '' : [...named, ...shown].join(' – ');
      return `  ${said(difference)}${names === '' ? '' : `: ${names}`}`;
    }),
  );

  function said(difference: PageDifference): string {
    switch (difference.kind) {
      case 'noList':
        return words.noList(difference);
      case 'missing':
        return words.missing(difference);
      case 'misspelt':
        return words.misspelt(difference);
      case 'repeated':
        return words.repeated(difference);
      case 'further':
        return words.further(difference);
      case 'former':
        return words.former(difference);
    }
  }
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
      .join('  ')
      .trimEnd(),
  );
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
