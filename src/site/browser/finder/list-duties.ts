import type { DeadlineData, DutyData } from '../../deadline-data.ts';
import { escapeHtml } from '../../escape-html.ts';

/** Offers the statements of a procedure: first those that give a day, then those whose text has no number. */
export function listDuties(place: HTMLFieldSetElement, { duties }: DeadlineData, procedure: string): void {
  const own = duties.filter((duty) => duty.procedure === procedure);
  const [dated, others] = [own.filter(hasDay), own.filter((duty) => !hasDay(duty))];
  const list = place.querySelector('div');
  if (list !== null) list.innerHTML = [...dated, ...others].map(renderChoice).join('');
}

function hasDay({ timeLimit: { kind } }: DutyData): boolean {
  return kind !== 'onEvent' && kind !== 'beforehand' && kind !== 'between';
}

function renderChoice({ id, action, limit }: DutyData): string {
  const value = escapeHtml(id);
  return (
    `<label><input type="radio" name="duty" value="${value}"> <span>${escapeHtml(action)} ` +
    `<small class="about">${escapeHtml(limit)}</small> <small class="about">${value}</small></span></label>`
  );
}
