import { describe, expect, test, vi } from 'vitest';
import { type DeadlineData, deadlineDataSchema } from '../../schemas/deadline-data.ts';
import { refused, run } from './run-command-line.ts';

// every command is a process of its own that reads the whole content
vi.setConfig({ testTimeout: 120_000 });

async function deadline(duty: string, event: string): Promise<DeadlineData> {
  const { code, out, err } = await run('deadline', ['--duty', duty, '--event', event, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return deadlineDataSchema.parse(JSON.parse(out));
}

const rest = { kind: 'rest' };
const day = (date: string, number: number | null, mark: object | null = null) => ({ kind: 'day', date, number, mark });

describe('npm run deadline', () => {
  test('prints what is to be done, by which provision, every day of the working, and the day', async () => {
    expect(await run('deadline', ['--duty', 'res-16-p1', '--event', '2026-11-20'])).toEqual({
      code: 0,
      err: '',
      out: `Within 2 working days after the decision the Ministry publishes on its site the list of persons included in the cadre reserve.
Cadre reserve, paragraph 16 (res-16-p1), edition of 17 March 2025
presumed in force: The day of publication is unknown; the publisher presumes that this wording was in force on that day.

  20 November 2026: day of the event, does not count
  21 November 2026: not counted (day of rest)
  22 November 2026: not counted (day of rest)
  23 November 2026: working day 1
  24 November 2026: working day 2

Last day in time: 24 November 2026
Provisional: the calendar may still change.
`,
    });
  });

  test.concurrent('a day of every year: 25 October 2024 was Republic Day, a Friday', async () => {
    expect(await deadline('plan-8', '2024')).toMatchObject({
      kind: 'due',
      act: 'treaty-plans',
      due: '2024-10-25',
      safe: '2024-10-24',
      tolerant: '2024-10-28',
      applicability: 'presumed',
      provisional: false,
      steps: [
        { kind: 'fixed', date: '2024-10-25' },
        { kind: 'safe', date: '2024-10-24' },
        { kind: 'restDay', date: '2024-10-25', mark: { kind: 'holiday', holiday: 'republic-day' } },
        { kind: 'tolerant', date: '2024-10-28' },
      ],
    });
  });

  test.concurrent('as text the day beyond dispute comes first, in every language', async () => {
    const said = async (lang: string): Promise<string> =>
      (await run('deadline', ['--duty', 'plan-8', '--event', '2024', '--lang', lang])).out;
    expect(await said('en')).toContain(`
Last day in time under every reading: 24 October 2024
Day the text names (disputed): 25 October 2024
Next working day (disputed up to it): 28 October 2024
`);
    expect(await said('ru')).toContain(`
Последний день, исполнение в который своевременно при любом прочтении: 24 октября 2024 года
День, названный в тексте (спорно): 25 октября 2024 года
`);
    expect(await said('kk')).toContain('\nМәтінде аталған күн (даулы): 2024 жылғы 25 қазан\n');
  });

  test.concurrent('without a number of days the day of the event is itself in time', async () => {
    expect(await deadline('coord-8-s1', '2026-06-15')).toMatchObject({
      due: '2026-06-15',
      steps: [{ kind: 'untilEvent', date: '2026-06-15' }],
    });
  });

  test.concurrent('a day of every half-year, of a draft: 20 December 2025 was a Saturday', async () => {
    expect(await deadline('coord-7-s2', '2025-H2')).toMatchObject({
      kind: 'due',
      due: '2025-12-20',
      tolerant: '2025-12-22',
      applicability: 'draft',
    });
  });

  test.concurrent('once a quarter: its last day', async () => {
    const data = await deadline('res-10-p1-quarter', '2026-Q2');
    expect(data).toMatchObject({
      kind: 'due',
      due: '2026-06-30',
      applicability: 'presumed',
      event: '2026-Q2',
      steps: [{ kind: 'periodEnd', date: '2026-06-30' }],
    });
    expect(data).not.toHaveProperty('tolerant');
  });

  test.concurrent('a term of three years from 29 February ends on 28 February, a Sunday, and is not moved', async () => {
    const data = await deadline('sec2-8-p1', '2024-02-29');
    expect(data).toMatchObject({
      kind: 'due',
      due: '2027-02-28',
      steps: [
        { kind: 'event', date: '2024-02-29' },
        { kind: 'stretch', n: 3, unit: 'years', from: '2024-02-29', to: '2027-02-28', isClamped: true },
      ],
    });
    expect(data).not.toHaveProperty('tolerant');
  });

  test.concurrent('ten working days before 19 June 2024: Kurban Ait fell on Sunday 16 June', async () => {
    expect(await deadline('sec2-21-notice', '2024-06-19')).toMatchObject({
      kind: 'due',
      due: '2024-06-05',
      steps: [
        { kind: 'event', date: '2024-06-19' },
        day('2024-06-18', 1),
        day('2024-06-17', 2),
        day('2024-06-16', null, { kind: 'holiday', holiday: 'kurban-ait' }),
        day('2024-06-15', null, rest),
        day('2024-06-14', 3),
        day('2024-06-13', 4),
        day('2024-06-12', 5),
        day('2024-06-11', 6),
        day('2024-06-10', 7),
        day('2024-06-09', null, rest),
        day('2024-06-08', null, rest),
        day('2024-06-07', 8),
        day('2024-06-06', 9),
        day('2024-06-05', 10),
      ],
    });
  });

  test.concurrent('an earliest day and no last one: three months from 30 November', async () => {
    const data = await deadline('res-4-p2', '2025-11-30');
    expect(data).toMatchObject({ kind: 'undetermined', reason: 'onlyEarliestDay', earliest: '2026-02-28' });
    expect(data).not.toHaveProperty('due');
  });

  test.concurrent('no number in the text', async () => {
    expect(await deadline('res-6-p2', '2026-11-20')).toMatchObject({
      kind: 'undetermined',
      reason: 'noNumber',
      steps: [],
    });
  });

  test.concurrent('after the last calendar nothing is counted', async () => {
    expect(await deadline('res-16-p1', '2027-12-31')).toMatchObject({
      kind: 'undetermined',
      reason: 'afterLastCalendar',
      calendarEdge: '2027-12-31',
    });
  });
});

const options = `The options are:
  --duty ID   which duty: the id of a statement, like res-16-p1
  --event DATE   the day its time runs from; a year, 2025-H2 or 2026-Q2 for what recurs
  --format text|json   how the result is printed
  --lang en|kk|ru   language of the text
  --content FOLDER   read this folder instead of content/`;

describe('a wrong call says what was typed and what to type, and ends with 2', () => {
  test.concurrent.each([
    [[], '--duty is missing: expected --duty ID, like res-16-p1'],
    [['--duty', 'res-16-p1'], '--event is missing: expected --event and a date like 2026-11-20'],
    [
      ['--duty', 'res-16-p9', '--event', '2026-11-20'],
      '--duty res-16-p9: there is no such statement; did you mean res-16-p1? All stand on the pages of the procedures.',
    ],
    [
      ['--duty', 'nothing-like-it', '--event', '2026-11-20'],
      '--duty nothing-like-it: there is no such statement. All stand on the pages of the procedures.',
    ],
    [
      ['--duty', 'res-16-p1', '--event', '2026-02-30'],
      '--event 2026-02-30: res-16-p1 is counted from a date like 2026-11-20',
    ],
    [['--duty', 'plan-4', '--event', '2025-H1'], '--event 2025-H1: plan-4 is counted from a year like 2025'],
    [['--duty', 'coord-7-s2', '--event', '2025'], '--event 2025: coord-7-s2 is counted from 2025-H1 or 2025-H2'],
    [
      ['--duty', 'res-10-p1-quarter', '--event', '2026'],
      '--event 2026: res-10-p1-quarter is counted from a quarter like 2026-Q2',
    ],
    [['--format', 'xml'], '--format xml: expected text, json'],
    [['--lang', 'de'], '--lang de: expected kk, ru, en'],
    [['--content', '/no/such/folder'], '--content /no/such/folder: there is no such folder'],
    [['--bogus'], `Unknown option '--bogus'. ${options}`],
    [['res-16-p1'], `Unexpected argument 'res-16-p1'. ${options}`],
    [['--duty'], `Option '--duty <value>' argument missing. ${options}`],
  ])('%j', async (args, message) => {
    expect(await run('deadline', args)).toEqual(refused(message));
  });

  test.concurrent('--help is no wrong call', async () => {
    expect(await run('deadline', ['--help'])).toEqual({ code: 0, out: `${options}\n`, err: '' });
  });
});
