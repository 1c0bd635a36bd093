// The days found and the working of a deadline, drawn the same by the pages and, in the browser, by the finder.

import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { Calculation } from '../domain/compliance/calculate-deadline.ts';
import type { Step } from '../domain/compliance/step.ts';
import { deadlineMessagesIn } from '../i18n/deadlines.ts';
import type { Lang } from '../i18n/lang.ts';
import { type SayDate, timeLimitWords } from '../i18n/time-limits.ts';
import type { MarkNames } from '../views/procedure-view.ts';
import { escapeHtml } from './escape-html.ts';

/** What is needed to say a working. */
export interface WorkingWords {
  readonly lang: Lang;
  readonly marks: MarkNames;
  /** A date with its day of the week. */
  readonly date: SayDate;
}

interface DayFound {
  readonly kind: 'due' | 'disputed' | 'none';
  readonly name: string;
  readonly day: string;
  readonly means: string;
}

/** The days that a calculation gives; first the one on which all readings agree. */
export function daysFound(
  limit: TimeLimit,
  calculation: Calculation,
  { lang, date }: WorkingWords,
): readonly DayFound[] {
  const { days, means, none } = deadlineMessagesIn(lang);
  if (calculation.kind === 'undetermined') {
    const why = timeLimitWords[lang].undetermined[calculation.reason];
    const { earliest } = calculation;
    if (earliest === null) return [{ kind: 'none', name: none, day: '', means: why }];
    return [{ kind: 'due', name: days.earliest, day: date(earliest), means: means.earliest }];
  }
  const { due, safe, tolerant, disputedUntil } = calculation;
  return [
    ...(safe === null
      ? [{ kind: 'due', name: nameOfDue(limit, days), day: date(due), means: meaningOfDue(limit, means) } as const]
      : [
          { kind: 'due', name: days.safe, day: date(safe), means: means.safe } as const,
          { kind: 'disputed', name: days.named, day: date(due), means: means.doubtful } as const,
        ]),
    ...(tolerant === null
      ? []
      : [{ kind: 'disputed', name: days.tolerant, day: date(tolerant), means: means.tolerant } as const]),
    ...(disputedUntil === null
      ? []
      : [{ kind: 'disputed', name: days.disputed, day: date(disputedUntil), means: means.disputed } as const]),
  ];
}

type Words = ReturnType<typeof deadlineMessagesIn>;

function nameOfDue({ kind }: TimeLimit, days: Words['days']): string {
  return kind === 'term' ? days.term : kind === 'before' ? days.latest : days.due;
}

function meaningOfDue(limit: TimeLimit, means: Words['means']): string {
  switch (limit.kind) {
    case 'term':
      return means.term;
    case 'before':
      return limit.n === undefined ? means.before : means.latest;
    case 'perQuarter':
      return means.quarter;
    default:
      return means.due;
  }
}

/** The days found, as a list. */
export function renderDaysFound(found: readonly DayFound[]): string {
  const items = found.map(
    ({ kind, name, day, means }) =>
      `<div class="${kind}"><dt>${escapeHtml(name)}</dt>${day === '' ? '' : `<dd class="day">${escapeHtml(day)}</dd>`}${
        means === '' ? '' : `<dd>${escapeHtml(means)}</dd>`
      }</div>`,
  );
  return `<dl class="found">${items.join('')}</dl>`;
}

/** The steps, as a list of days: counted ones carry their number, passed over ones their reason. */
export function renderSteps(calculation: Calculation, { lang, marks, date }: WorkingWords): string {
  const words = timeLimitWords[lang];
  const due = calculation.kind === 'due' ? (calculation.safe ?? calculation.due) : calculation.earliest;
  const items = calculation.steps.map((step) => {
    const classes = [signOf(step), ...(dayOf(step) === due && isLast(step) ? ['last'] : [])].join(' ');
    const number = step.kind === 'day' && step.number !== null ? ` data-n="${step.number}"` : '';
    return `<li class="${classes}"${number}>${escapeHtml(words.step(step, marks, date))}</li>`;
  });
  return items.length === 0 ? '' : `<ol class="steps">${items.join('')}</ol>`;
}

function signOf(step: Step): string {
  if (step.kind === 'day') return step.number === null ? 'passed' : 'counted';
  return step.kind;
}

function dayOf(step: Step): string {
  return step.kind === 'stretch' ? step.to : step.date;
}

/** Whether a step can be the one that gives the last day. */
function isLast({ kind }: Step): boolean {
  return ['day', 'stretch', 'fixed', 'periodEnd', 'untilEvent', 'safe'].includes(kind);
}
