import { weekdayOf } from '../../../domain/calendar/plain-date.ts';
import { deadlineMessagesIn } from '../../../i18n/deadlines.ts';
import { escapeHtml } from '../../escape-html.ts';
import { daysFound, renderDaysFound, renderSteps, type WorkingWords } from '../../render-working.ts';
import type { FoundDeadline } from './count-duty.ts';
import type { FinderData } from './load-data.ts';

/** Shows a result; returns it in a few words, for those who hear it. */
export function showDeadline(place: HTMLElement, found: FoundDeadline): string {
  const { data, duty, calculation } = found;
  const words = deadlineMessagesIn(data.lang);
  const working = workingWordsOf(data);
  const days = daysFound(duty.timeLimit, calculation, working);
  const steps = renderSteps(calculation, working);
  place.innerHTML = [
    `<h2 class="sub">${escapeHtml(words.result)}</h2>`,
    `<p class="asked">${escapeHtml(duty.action)}</p>`,
    renderDaysFound(days),
    ...warningsOf(found, working).map((warning) => `<p class="warning">${escapeHtml(warning)}</p>`),
    renderFacts(found),
    steps === '' ? '' : `<h3>${escapeHtml(words.working)}</h3>${steps}`,
    renderWays(found),
  ].join('');
  return days.map(({ name, day }) => `${name}${day === '' ? '' : `: ${day}`}.`).join(' ');
}

/** The words of a working with the day of the week beside each date. */
export function workingWordsOf({ lang, marks, weekdays, sayDate }: FinderData): WorkingWords {
  const { withWeekday } = deadlineMessagesIn(lang);
  const date = (day: string): string => withWeekday(sayDate(day), weekdays[weekdayOf(day) - 1] ?? '');
  return { lang, marks, date };
}

/** What keeps a result from being sure: said before everything else where it is kept elsewhere. */
export function warningsOf(
  { data, duty, calculation, applicability, held }: FoundDeadline,
  { date }: WorkingWords,
): readonly string[] {
  const { notApplied, provisional, implicit, otherReading, errors } = deadlineMessagesIn(data.lang);
  const notApplying = notApplied[applicability];
  const isOutside =
    calculation.kind === 'undetermined' &&
    (calculation.reason === 'afterLastCalendar' || calculation.reason === 'beforeFirstCalendar');
  return [
    ...(notApplying === undefined ? [] : [notApplying]),
    ...(duty.isImplicit ? [implicit] : []),
    ...(duty.otherReading === null ? [] : [otherReading(duty.otherReading)]),
    ...(calculation.kind === 'due' && calculation.isProvisional ? [provisional] : []),
    ...(isOutside ? [errors.heldFrom(date(held.first), date(held.last))] : []),
  ];
}

function renderFacts({ data, duty, applicability }: FoundDeadline): string {
  const words = deadlineMessagesIn(data.lang);
  const { name, meaning } = data.applicabilities[applicability];
  const { provision, start } = duty;
  const component = provision.component === null ? '' : ` <small lang="kk">${escapeHtml(provision.component)}</small>`;
  const rows = [
    [words.limit, escapeHtml(duty.limit)],
    ...(duty.bearer === '' ? [] : [[words.bearer, escapeHtml(duty.bearer)]]),
    [words.provision, `<a href="${escapeHtml(provision.address)}">${escapeHtml(provision.words)}</a>${component}`],
    [
      `${words.applies}, ${words.applicable[start === 'day' ? 'day' : 'period']}`,
      `<b>${escapeHtml(name)}</b>. ${escapeHtml(meaning)}`,
    ],
  ];
  return `<dl class="facts">${rows.map(([term, text]) => `<dt>${escapeHtml(term ?? '')}</dt><dd>${text}</dd>`).join('')}</dl>`;
}

function renderWays({ data, duty, calculation, address }: FoundDeadline): string {
  const words = deadlineMessagesIn(data.lang);
  const hasDay = calculation.kind === 'due' || calculation.earliest !== null;
  return (
    `<p class="ways">${hasDay ? `<button type="button">${escapeHtml(words.calendarFile)}</button>` : ''}` +
    `<a href="${escapeHtml(address)}">${escapeHtml(words.link)}</a>` +
    `<a href="${escapeHtml(duty.address)}">${escapeHtml(words.toProcedure)}</a></p>`
  );
}
