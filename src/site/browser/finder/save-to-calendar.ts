import { readPeriod } from '../../../domain/compliance/period.ts';
import { isOnlyModel } from '../../../domain/procedures/wording.ts';
import { daysFound } from '../../render-working.ts';
import type { FoundDeadline } from './count-duty.ts';
import { warningsOf, workingWordsOf } from './show-deadline.ts';

/** Hands the reader a calendar file with the last day, in time under every reading, as an entry for the whole day. */
export async function saveToCalendar(found: FoundDeadline, url: string): Promise<void> {
  const { data, duty, calculation, applicability, start } = found;
  const day = calculation.kind === 'due' ? (calculation.safe ?? calculation.due) : calculation.earliest;
  if (day === null) return;
  // asked for only now: most readers never need it
  const { calendarFile } = await import('../../../exports/icalendar.ts');
  const working = workingWordsOf(data);
  const days = daysFound(duty.timeLimit, calculation, working);
  const { name, meaning } = data.applicabilities[applicability];
  const file = calendarFile(duty.id, [
    {
      uid: `${duty.id}-${start}@${location.host}`,
      day,
      summary: isOnlyModel(applicability) ? `${name}: ${duty.action}` : duty.action,
      description: [
        `${name}: ${meaning}`,
        ...warningsOf(found, working),
        ...days.map(({ name: called, day: said }) => `${called}: ${said}`),
        `${duty.act}, ${duty.provision.words} (${duty.id})`,
        duty.limit,
      ].join('\n'),
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
