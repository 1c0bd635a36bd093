import { spawnSync } from 'node:child_process';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../src/exports/icalendar.ts';

const entry: CalendarEntry = {
  uid: 'reserve-inclusion.2026-01.res-16-p1.1@qagida',
  day: '2026-11-24',
  summary:
    'Шешім қабылданған күннен бастап екі жұмыс күні ішінде кадр резервіне енгізілген адамдардың тізімін жариялау',
  description: 'Кадр резерві, 16-тармақ (res-16-p1)\nРедакция: 2025 жылғы 17 наурыз',
  url: 'https://qagida.example/acts/cadre-reserve/#att_1__chp_2__para_16',
  sequence: 0,
  stamp: '2026-11-20',
};
const name = 'Мерзімдер';

/** The entries of a file as an independent reader reads them. */
function eventsIn(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function eventOf(changed: Partial<CalendarEntry>): ICAL.Event {
  const [event] = eventsIn(calendarFile(name, [{ ...entry, ...changed }]));
  if (event === undefined) throw new Error('there is no event');
  return event;
}

describe('a calendar file', () => {
  test('has the day as a whole day, and ends the day after', () => {
    const event = eventOf({});
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-11-24');
    expect(event.endDate.toString()).toBe('2026-11-25');
    const file = calendarFile(name, [entry]);
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261124\r\n');
    expect(file).toContain('\r\nDTSTAMP:20261120T000000Z\r\n');
  });

  test('the last day of a year and 29 February are whole days as well', () => {
    expect(eventOf({ day: '2027-12-31' }).endDate.toString()).toBe('2028-01-01');
    expect(eventOf({ day: '2024-02-29' }).startDate.toString()).toBe('2024-02-29');
    expect(eventOf({ day: '2024-02-29' }).endDate.toString()).toBe('2024-03-01');
  });

  test('has the id, the number of the change, the words and the address as they were given', () => {
    const event = eventOf({ sequence: 3 });
    expect(event.uid).toBe(entry.uid);
    expect(event.sequence).toBe(3);
    expect(event.summary).toBe(entry.summary);
    expect(event.description).toBe(entry.description);
    expect(event.component.getFirstPropertyValue('url')).toBe(entry.url);
    expect(eventOf({}).sequence).toBe(0);
  });

  test.each([
    'бірінші, екінші; үшінші',
    'бір жол\nекінші жол',
    'кері \\ сызық',
    'кері \\n сызық',
    '«Әңғүұқөһі» – "ӘҢҒҮҰҚӨҺІ": ё, №',
    'BEGIN:VEVENT\nUID:x',
  ])('letters and signs come back as they were: %j', (text) => {
    const event = eventOf({ summary: text, description: text });
    expect(event.summary).toBe(text);
    expect(event.description).toBe(text);
    expect(eventsIn(calendarFile(name, [{ ...entry, description: text }]))).toHaveLength(1);
  });

  test('the signs in the name of the calendar are escaped, as in every text', () => {
    const file = calendarFile('Резерв; жоба, 1', []);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    // properties that RFC 5545 does not know: the reader gives their text as it was written
    for (const property of ['name', 'x-wr-calname'])
      expect(calendar.getFirstPropertyValue(property)).toBe(String.raw`Резерв\; жоба\, 1`);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  });

  test('has a component where it has no entry, as RFC 5545 wants', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFile(name, [])) as unknown[]);
    expect(calendar.getAllSubcomponents().map((component) => component.name)).toEqual(['vtimezone']);
  });

  test('no line is longer than 75 octets, and every line ends with CR LF', () => {
    const long = 'Құқықтық қызмет, '.repeat(40).trim();
    const file = calendarFile(`Мерзімдер: ${long}`, [{ ...entry, summary: long, description: long }]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    // folded between letters, never within one
    expect(file).not.toContain('\uFFFD');
    expect(eventsIn(file)[0]?.summary).toBe(long);
  });

  test('several entries keep their order and their ids', () => {
    const second = { ...entry, uid: 'b@qagida', day: '2026-12-01' };
    expect(eventsIn(calendarFile(name, [second, entry])).map(({ uid }) => uid)).toEqual(['b@qagida', entry.uid]);
  });

  test('is the same on a second run, and in every time zone', () => {
    const entries = [entry, { ...entry, uid: 'b@qagida', day: '2026-03-29', stamp: '2026-03-08', url: null }];
    const here = calendarFile(name, entries);
    expect(calendarFile(name, entries)).toBe(here);
    const module = path.resolve(import.meta.dirname, '../../src/exports/icalendar.ts');
    const script = `import { calendarFile } from ${JSON.stringify(module)};
      process.stdout.write(calendarFile(${JSON.stringify(name)}, ${JSON.stringify(entries)}));`;
    for (const TZ of ['Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati']) {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(stdout).toBe(here);
    }
  });
});
