import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { movedDataSchema, type ReportData, reportDataSchema } from '../../schemas/report-data.ts';
import { projectRoot, type Ran, refused, run } from './run-command-line.ts';

// every command is a process of its own that reads the whole content
vi.setConfig({ testTimeout: 120_000 });

const work = mkdtempSync(path.join(tmpdir(), 'qagida-report-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A person was included by an order of Friday 20 November 2026; the list is due on Tuesday 24 November (res-16-p1). */
const included = `---
events:
  - event: order-signed
    on: 2026-11-20
    evidence:
      kind: order
      number: 11-1-2/84
      date: 2026-11-20
---
`;

/** A private folder with that one case. */
function privateFolder(name: string): string {
  const folder = path.join(work, name);
  mkdirSync(path.join(folder, 'records/reserve-inclusion'), { recursive: true });
  writeFileSync(path.join(folder, 'records/reserve-inclusion/2026-01.md'), included);
  return folder;
}

const asData = ({ code, out, err }: Ran): ReportData => {
  expect([code, err]).toEqual([0, '']);
  return reportDataSchema.parse(JSON.parse(out));
};

const personal = [
  'reserve-inclusion',
  'reserve-removal',
  'secondment-abroad',
  'secondment-of-civil-servants',
  'secondment-of-diplomats',
];

describe('npm run report', () => {
  test('as text: the results, by procedure, and why something cannot be judged', async () => {
    // order 11-1-4/214 was registered on 11 May 2023; whether the information was given within ten working days is recorded nowhere
    const args = ['--as-of', '2026-11-21', '--procedure', 'treaty-plans-order'];
    expect(await run('report', args)).toEqual({
      code: 0,
      err: '',
      out: `Compliance report as of 21 November 2026
Cases: 1

Results
  no evidence 1

By procedure
  The order approving the rules on treaty plans: no evidence 1

Overdue
  none

Done late
  none

Disputed
  none

Due in the next 30 days
  none

What cannot be judged, and why
  1: no evidence, the record may have gaps: nobody has said that it is complete up to the last day
`,
    });
  });

  test('to the public it says of cases about people only how many there are', async () => {
    const args = ['--as-of', '2026-11-21', '--samples', '--public', '--format', 'json'];
    const { findings, procedures, bodies } = asData(await run('report', args));
    const shown = new Set(findings.map((finding) => finding.case.split('/')[0]));
    expect(personal.filter((procedure) => shown.has(procedure))).toEqual([]);
    expect(shown.size).toBeGreaterThan(0);
    expect(personal.filter((id) => procedures.some((group) => group.id === id && group.cases > 0))).toEqual(personal);
    expect(bodies.map(({ id }) => id)).not.toContain('minister-of-foreign-affairs');
  });

  test.concurrent.each([
    [['--as-of', '2026-13-01'], '--as-of 2026-13-01: the calendar has no such day'],
    [['--as-of', '21/11/2026'], '--as-of 21/11/2026: expected a date like 2026-11-21 or 21.11.2026'],
    [['--format', 'xml'], '--format xml: expected text, json, csv'],
    [['--period', '2026-H1'], '--period 2026-H1: expected a year like 2026'],
    [['--procedure', 'nope'], '--procedure nope: there is no document content/procedures/nope.md'],
    [['--body', 'nope'], '--body nope: there is no document content/bodies/nope.md'],
    [['--changed-since', 'HEAD', '--format', 'csv'], '--changed-since is printed as text or json'],
  ])('a wrong call says what to type: %j', async (args, message) => {
    expect(await run('report', args)).toEqual(refused(message));
  });
});

describe('records in a private folder', () => {
  const asOf = ['--as-of', '2026-11-21', '--format', 'json'];

  test('are judged beside those of the content', async () => {
    const QAGIDA_RECORDS = privateFolder('private');
    const { findings } = asData(await run('report', asOf, { QAGIDA_RECORDS }));
    expect(findings.find(({ statement }) => statement === 'res-16-p1')).toMatchObject({
      case: 'reserve-inclusion/2026-01',
      isInvented: false,
      status: 'due',
      due: '2026-11-24',
    });
  });

  test('a folder that is not there ends the command: a report without its records would be wrong', async () => {
    const folder = path.join(work, 'nowhere');
    expect(await run('report', asOf, { QAGIDA_RECORDS: folder })).toEqual(
      refused(`QAGIDA_RECORDS=${folder}: there is no such folder`),
    );
  });

  test('a record that cannot be read is missed aloud, and the command ends with 1', async () => {
    const QAGIDA_RECORDS = privateFolder('broken');
    writeFileSync(path.join(QAGIDA_RECORDS, 'records/reserve-inclusion/2026-02.md'), 'no frontmatter\n');
    const { code, out, err } = await run('report', asOf, { QAGIDA_RECORDS });
    expect(err).toBe(
      'The content has an error, and what cannot be read is not in this report. To see why: npm run check\n',
    );
    expect(code).toBe(1);
    expect(reportDataSchema.parse(JSON.parse(out)).findings.map((finding) => finding.case)).toContain(
      'reserve-inclusion/2026-01',
    );
  });

  test('a document that is no record of a case does not belong there', async () => {
    const QAGIDA_RECORDS = privateFolder('foreign');
    mkdirSync(path.join(QAGIDA_RECORDS, 'bodies'));
    cpSync(path.join(projectRoot, 'content/bodies/government.md'), path.join(QAGIDA_RECORDS, 'bodies/some-body.md'));
    const { code, out } = await run(
      'check',
      ['--as-of', '2026-11-21', '--content', path.join(projectRoot, 'content')],
      {
        QAGIDA_RECORDS,
      },
    );
    expect(code).toBe(1);
    // the path as it is on the disk, which an editor can open
    expect(out).toMatch(/^error\[private-root-foreign\] .+\n {2}\S+\/bodies\/some-body\.md\n/mu);
  });
});

describe('npm run report -- --changed-since', () => {
  const content = path.join(work, 'repository/content');
  const env = { QAGIDA_RECORDS: '' };
  const since = (...args: string[]) =>
    run('report', ['--as-of', '2026-11-21', '--content', content, '--changed-since', ...args], env);

  beforeAll(() => {
    cpSync(path.join(projectRoot, 'content'), content, { recursive: true });
    env.QAGIDA_RECORDS = privateFolder('moved');
    const git = (...args: string[]): void => {
      const { status, stderr } = spawnSync(
        'git',
        ['-c', 'user.name=test', '-c', 'user.email=test@qagida.example', '-c', 'commit.gpgsign=false', ...args],
        { cwd: path.dirname(content), encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(stderr);
    };
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'empty');
    git('tag', 'empty');
    git('add', '.');
    git('commit', '--quiet', '--message', 'calendars as published');
    // Monday 23 November 2026 becomes a day off, for Saturday 28: day 1 is Tuesday 24, day 2 Wednesday 25 November
    const calendar = path.join(content, 'calendars/2026.md');
    const text = readFileSync(calendar, 'utf8');
    expect(text).not.toContain('transfers:');
    const moved =
      'transfers:\n  - works: 2026-11-28\n    off: 2026-11-23\n    week: five\n    source: order-2024-436\n';
    writeFileSync(calendar, text.replace(/\n---\n$/u, `\n${moved}---\n`));
  });

  test('tells the old and the new day of what is open', async () => {
    const { code, out, err } = await since('HEAD', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(movedDataSchema.parse(JSON.parse(out))).toEqual([
      { case: 'reserve-inclusion/2026-01', statement: 'res-16-p1', before: '2026-11-24', after: '2026-11-25' },
    ]);
    expect(await since('HEAD')).toEqual({
      code: 0,
      err: '',
      out: `Open deadlines that a change of the calendar moved
  Inclusion in the cadre reserve 2026-01, res-16-p1: 24 November 2026 → 25 November 2026
`,
    });
  });

  test('tells the public nothing of cases about people', async () => {
    expect(await since('HEAD', '--public')).toEqual({ code: 0, err: '', out: 'No open deadline moved.\n' });
  });

  test.each(['nope', 'empty'])('a commit that is not known, or had no calendars: %s', async (ref) => {
    expect(await since(ref)).toEqual(
      refused(
        `--changed-since ${ref}: git knows no such commit with content/calendars/. Try a name that git log shows, like HEAD~1`,
      ),
    );
  });
});
