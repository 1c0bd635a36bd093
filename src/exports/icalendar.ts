import ical, { type ICalCalendar } from 'ical-generator';

/** A day in somebody's calendar. */
export interface CalendarEntry {
  /** The same for the same deadline for ever; calendar programs replace by it. */
  readonly uid: string;
  /** The day, `2026-11-24`; it lasts the whole day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  /** Higher than before when the day of the same deadline changed. */
  readonly sequence: number;
  /** The day on which the deadline came to be: it stands for the time of writing, so that the same content gives the same bytes. */
  readonly stamp: string;
}

/** RFC 5545 (3.6) wants a component in every calendar; one without entries keeps its address for those who subscribed to it. */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/**
 * A calendar file (RFC 5545) of all-day entries. The same entries give the same bytes.
 *
 * @param name what calendar programs show the calendar as
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  // the library writes the name of a calendar as it is, where RFC 5545 (3.3.11) wants these signs escaped
  const escaped = name.replaceAll(/[\\;,]/gu, '\\$&');
  const calendar: ICalCalendar = ical({
    name: escaped,
    prodId: { company: 'Qagida', product: 'Qagida', language: 'KK' },
  });
  for (const { uid, day, summary, description, url, sequence, stamp } of entries) {
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000),
      allDay: true,
      timezone: 'UTC',
      summary,
      description,
      ...(url === null ? {} : { url }),
      sequence,
      stamp: new Date(`${stamp}T00:00:00Z`),
    });
  }
  const file = `${calendar.toString()}\r\n`;
  return entries.length > 0 ? file : file.replace(/(?=END:VCALENDAR)/u, timeZone);
}
