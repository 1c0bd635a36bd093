import { dateOfDay, dayNumber } from '../../../domain/calendar/plain-date.ts';
import { readPeriod } from '../../../domain/compliance/period.ts';
import type { DutyData } from '../../deadline-data.ts';

/** The field for the day of the event, or for the year, half-year or quarter of what recurs. */
export interface StartField {
  readonly ask: (duty: DutyData, start: string) => void;
  /** The day or period as the calculation takes it; null where it is not complete. */
  readonly read: (duty: DutyData) => string | null;
  readonly focus: () => void;
}

export function startField(place: HTMLElement): StartField {
  const find = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = place.querySelector<Kind>(selector);
    if (found === null) throw new Error(`the form has no ${selector}`);
    return found;
  };
  const day = find<HTMLInputElement>('#finder-day');
  const year = find<HTMLInputElement>('#finder-year');
  const half = find<HTMLSelectElement>('#finder-half');
  const quarter = find<HTMLSelectElement>('#finder-quarter');
  const label = find('label[for="finder-day"]');
  const hint = find('#finder-hint');

  return {
    ask: ({ start: kind, ask }, start) => {
      for (const field of place.querySelectorAll<HTMLElement>('[data-for]'))
        field.hidden = !(field.dataset['for'] ?? '').split(' ').includes(kind);
      label.textContent = ask?.label ?? label.dataset['plain'] ?? '';
      hint.textContent =
        ask === null || ask.hints.length === 0 ? '' : `${hint.dataset['which']} ${ask.hints.join('; ')}`;
      if (start === '') return;
      if (kind === 'day') day.value = start;
      else year.value = start.slice(0, 4);
      if (kind === 'halfYear') half.value = start.slice(5);
      if (kind === 'quarter') quarter.value = start.slice(5);
    },
    read: ({ start: kind }) => {
      if (kind === 'day') return isDay(day.value) ? day.value : null;
      const part = kind === 'year' ? '' : `-${(kind === 'halfYear' ? half : quarter).value}`;
      const name = `${year.value.trim()}${part}`;
      return readPeriod(name)?.kind === kind ? name : null;
    },
    focus: () => (day.closest<HTMLElement>('[data-for]')?.hidden ? year : day).focus(),
  };
}

/** A whole date; while it is being typed a browser gives years like 0002. */
function isDay(value: string): boolean {
  return /^[12]\d{3}-\d\d-\d\d$/u.test(value) && dateOfDay(dayNumber(value)) === value;
}
