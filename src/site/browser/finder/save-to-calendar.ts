import { readPeriod } from '../../../domain/compliance/period.ts';
import { daysFound } from '../../render-working.ts';
import type { FoundDeadline } from './count-duty.ts';
import { workingWordsOf } from './show-deadline.ts';

/** Hands the reader a calendar file with the last day as an entry for the whole day. */
export async function saveToCalendar(found: FoundDeadline, url: string): Promise<void> {
  const { data, duty, calculation, start } = found;
  const day = calculation.kind === 'due' ? calculation.due : calculation.earliest;
  if (day === null) return;
  // asked for only now: most readers never need it
  const { calendarFile } = await import('../../../exports/icalendar.ts');
  const days = daysFound(duty.timeLimit, calculation, workingWordsOf(data));
  const file = calendarFile(duty.id, [
    {
      uid: `${duty.id}-${start}@${location.host}`,
      day,
      summary: duty.action,
      description: [...days.map(({ name, day: said }) => `${name}: ${said}`), duty.limit, duty.provision.words].join(
        '\n',
      ),
      url,
      sequence: 0,
      stamp: readPeriod(start)?.first ?? start,
    },
  ]);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${duty.id}-${day}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
