import type { DeadlineData } from '../../schemas/deadline-data.ts';
import { deadlineTextWords } from '../i18n/deadline-text.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { stepsToName } from '../i18n/name-place.ts';
import { timeLimitWords } from '../i18n/time-limits.ts';
import { verdictWords } from '../i18n/verdicts.ts';
import type { FindingView } from '../views/compliance-view.ts';
import type { MarkNames, StatementView } from '../views/procedure-view.ts';

/** A calculated deadline with the statement it is of. */
export interface CalculatedDeadline {
  readonly data: DeadlineData;
  readonly statement: StatementView;
  readonly act: FindingView['act'];
  readonly names: MarkNames;
}

/** One deadline as text: what is to be done, by which provision, each day of the working, and the day. */
export function deadlineAsText({ data, statement, act, names }: CalculatedDeadline, lang: Lang): string {
  const messages = messagesIn(lang);
  const { date } = messages;
  const words = deadlineTextWords[lang](date);
  const limits = timeLimitWords[lang];
  const { name, meaning } = verdictWords[lang].applicabilities[data.applicability];
  const place = messages.law.place(stepsToName(statement.provision.steps));
  const lines = [
    ...(statement.action === null ? [] : [statement.action[lang]]),
    `${act.name[lang]}, ${place} (${statement.id}), ${messages.act.editionOf(act.edition)}`,
    `${name}: ${meaning}`,
    '',
    ...data.steps.map((step) => `  ${limits.step(step, names, date)}`),
    ...(data.steps.length === 0 ? [] : ['']),
  ];
  if (data.kind === 'undetermined') {
    const earliest = data.earliest === undefined ? [] : [`${words.earliest}: ${date(data.earliest)}`];
    return joined([...lines, `${words.noDay}. ${limits.undetermined[data.reason]}`, ...earliest]);
  }
  const { due, tolerant, safe, disputedUntil, provisional } = data;
  return joined([
    ...lines,
    ...(safe === undefined
      ? [`${words.lastDay}: ${date(due)}`]
      : [`${words.safe}: ${date(safe)}`, `${words.named}: ${date(due)}`]),
    ...(tolerant === undefined ? [] : [`${words.tolerant}: ${date(tolerant)}`]),
    ...(disputedUntil === undefined ? [] : [`${words.disputedUntil}: ${date(disputedUntil)}`]),
    ...(provisional ? [words.provisional] : []),
  ]);
}

function joined(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
