// The form on the page of deadlines. Without this script the page shows worked examples, and no form.
import { deadlineMessagesIn } from '../../i18n/deadlines.ts';
import type { DutyData } from '../deadline-data.ts';
import { countDuty, type FoundDeadline } from './finder/count-duty.ts';
import { listDuties } from './finder/list-duties.ts';
import { type FinderData, loadData } from './finder/load-data.ts';
import { saveToCalendar } from './finder/save-to-calendar.ts';
import { showDeadline } from './finder/show-deadline.ts';
import { startField } from './finder/start-field.ts';
import { printAddress } from './print-address.ts';

const form = document.querySelector<HTMLFormElement>('#finder');
const result = document.querySelector<HTMLElement>('#finder-result');
if (form !== null && result !== null) startFinder(form, result);

function startFinder(form: HTMLFormElement, result: HTMLElement): void {
  const part = <Kind extends HTMLElement>(id: string): Kind => {
    const found = form.querySelector<Kind>(`#finder-${id}`);
    if (found === null) throw new Error(`the form has no #finder-${id}`);
    return found;
  };
  const procedure = part<HTMLSelectElement>('procedure');
  const duties = part<HTMLFieldSetElement>('duties');
  const last = part('last');
  const error = part('error');
  const told = part('told');
  const field = startField(part('start'));
  let data: FinderData | null = null;

  const chosen = (): DutyData | null => {
    const id = duties.querySelector<HTMLInputElement>('input:checked')?.value;
    return data?.duties.find((duty) => duty.id === id) ?? null;
  };
  const clear = (): void => {
    error.textContent = '';
    told.textContent = '';
    result.replaceChildren();
  };

  async function ready(): Promise<FinderData | null> {
    if (data !== null) return data;
    try {
      data = await loadData(form.dataset['source'] ?? '');
    } catch {
      error.textContent = form.dataset['failed'] ?? '';
    }
    return data;
  }

  async function chooseProcedure(): Promise<void> {
    clear();
    last.hidden = true;
    duties.hidden = procedure.value === '';
    const asked = procedure.value;
    const known = duties.hidden ? null : await ready();
    // the reader may have chosen another one while the data were on their way
    if (known !== null && asked === procedure.value) listDuties(duties, known, asked);
  }

  function chooseDuty(duty: DutyData, start: string): void {
    clear();
    last.hidden = false;
    field.ask(duty, start);
  }

  function count(isAsked: boolean): void {
    clear();
    const duty = chosen();
    if (data === null || duty === null) {
      if (isAsked) error.textContent = form.dataset['noDuty'] ?? '';
      return;
    }
    const start = field.read(duty);
    if (start === null) {
      if (!isAsked) return;
      error.textContent = deadlineMessagesIn(data.lang).errors[duty.start === 'day' ? 'day' : 'period'];
      field.focus();
      return;
    }
    present(countDuty(data, duty, start));
  }

  function present(found: FoundDeadline): void {
    history.replaceState(null, '', found.address);
    printAddress();
    told.textContent = showDeadline(result, found);
    result
      .querySelector('button')
      ?.addEventListener('click', () => void saveToCalendar(found, new URL(found.address, location.href).href));
  }

  /** A link that names a duty and a day leads to the result. */
  async function follow(asked: URLSearchParams): Promise<void> {
    const id = asked.get('duty');
    const known = id === null ? null : await ready();
    if (known === null) return;
    const duty = known.duties.find((one) => one.id === id);
    if (duty === undefined) {
      error.textContent = deadlineMessagesIn(known.lang).errors.unknownDuty;
      return;
    }
    procedure.value = duty.procedure;
    await chooseProcedure();
    const choice = duties.querySelector<HTMLInputElement>(`input[value="${CSS.escape(duty.id)}"]`);
    if (choice !== null) choice.checked = true;
    const start = asked.get('event') ?? '';
    chooseDuty(duty, start);
    // a link with a day that does not exist says so
    count(start !== '');
    // where the answer stands below the choices it would be out of sight
    if (matchMedia('(width < 62rem)').matches) (result.childElementCount > 0 ? result : last).scrollIntoView();
  }

  procedure.addEventListener('change', () => void chooseProcedure());
  duties.addEventListener('change', () => {
    const duty = chosen();
    if (duty === null) return;
    chooseDuty(duty, '');
    count(false);
  });
  last.addEventListener('change', () => count(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count(true);
  });
  form.hidden = false;
  void follow(new URLSearchParams(location.search));
}
