import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anOrder, aPerson, copyOfContent, emptyReserve, filesIn, officer, put, threePeople } from './reserve-desk.ts';
import { projectRoot } from './run-command-line.ts';

/** Of four people one was removed, and the term of one is over; those of the newest order have still to be published. */
function mixed(): string {
  const folder = emptyReserve();
  put(folder, {
    'reserve/orders/2021-01.md': anOrder('11-1-2/7', '2021-11-19', 2),
    'reserve/members/2021-01-01.md': aPerson('Қиялов Қиял', '2021-01'),
    'reserve/members/2021-01-02.md': aPerson(
      'Арманов Арман',
      '2021-01',
      '\nremoval:\n  on: 2023-05-04\n  ground: 18-1\n  since: 2023-05-03',
    ),
    'reserve/orders/2026-01.md': anOrder('11-1-2/84', '2026-11-19', 2),
    'reserve/members/2026-01-01.md': aPerson('Үлгібаев Үлгі', '2026-01'),
    'reserve/members/2026-01-02.md': aPerson('Әдеміова Әдемі', '2026-01'),
    'receipts/2021-11-22-01.md': `url: https://example.org/\nread: 2021-11-22\norders: [2021-01]\npeople: 2\nlist: ${'0'.repeat(64)}\npage: ${'1'.repeat(64)}`,
  });
  return folder;
}

describe('npm run reserve -- list', () => {
  test('prints the list of today in the order of the Kazakh alphabet', async () => {
    expect(await officer(['list'], { folder: mixed() })).toEqual({
      code: 0,
      err: '',
      out: `List of the cadre reserve on 21 November 2026; people: 2

No.  Name            Order                          Last day          Document
1    Әдеміова Әдемі  № 11-1-2/84, 19 November 2026  19 November 2031  2026-01-02
2    Үлгібаев Үлгі   № 11-1-2/84, 19 November 2026  19 November 2031  2026-01-01
`,
    });
  });

  test('the last day of a term still counts, the next one does not', async () => {
    const folder = mixed();
    const people = async (day: string): Promise<readonly string[]> => {
      const { out } = await officer(['list', '--as-of', day, '--format', 'json'], { folder });
      return (JSON.parse(out) as { rows: readonly { member: string }[] }).rows.map((row) => row.member);
    };
    expect(await people('2021-11-18')).toEqual([]);
    expect(await people('2021-11-19')).toEqual(['2021-01-02', '2021-01-01']);
    expect(await people('2023-05-03')).toEqual(['2021-01-02', '2021-01-01']);
    expect(await people('2023-05-04')).toEqual(['2021-01-01']);
    expect(await people('2026-11-18')).toEqual(['2021-01-01']);
    expect(await people('2026-11-19')).toEqual(['2026-01-02', '2021-01-01', '2026-01-01']);
    expect(await people('2026-11-20')).toEqual(['2026-01-02', '2026-01-01']);
  });

  test('as a table for Excel: a byte order mark, and columns that are read back as they were', async () => {
    const { out } = await officer(['list', '--format', 'csv'], { folder: mixed() });
    expect(out.startsWith('\uFEFF')).toBe(true);
    expect(Papa.parse(out.slice(1), { skipEmptyLines: true }).data).toEqual([
      ['number', 'name', 'order', 'signed', 'until', 'document'],
      ['1', 'Әдеміова Әдемі', '№ 11-1-2/84', '2026-11-19', '2031-11-19', '2026-01-02'],
      ['2', 'Үлгібаев Үлгі', '№ 11-1-2/84', '2026-11-19', '2031-11-19', '2026-01-01'],
    ]);
  });

  test('the number of an order that begins like a formula is text in a table', async () => {
    const folder = emptyReserve();
    put(folder, {
      'reserve/orders/2026-01.md': anOrder('"-1/1"', '2026-11-19', 1),
      'reserve/members/2026-01-01.md': aPerson('Үлгібаев Үлгі', '2026-01'),
    });
    expect((await officer(['list', '--format', 'csv'], { folder })).out).toContain(';№ -1/1;');
  });

  test('an empty list says so, in each language', async () => {
    const folder = emptyReserve();
    const said = async (lang: string): Promise<string> => (await officer(['list', '--lang', lang], { folder })).out;
    expect(await said('kk')).toBe('Кадр резервінде ешкім жоқ, 2026 жылғы 21 қараша.\n');
    expect(await said('ru')).toBe('В кадровом резерве никого нет, 21 ноября 2026 года.\n');
    expect(await said('en')).toBe('Nobody is in the cadre reserve on 21 November 2026.\n');
  });

  test('of an earlier day it says how many have been deleted since', async () => {
    const folder = mixed();
    await officer(['purge', '--yes'], { folder });
    expect((await officer(['list', '--as-of', '2023-05-03'], { folder })).out).toBe(
      'Nobody is in the cadre reserve on 3 May 2023.\n\nThis list is not complete: on that day there were people in the reserve whose documents have been deleted since; their number: 2.\n',
    );
    expect((await officer(['list', '--as-of', '2023-05-04'], { folder })).out).toContain('their number: 1.\n');
    expect((await officer(['list'], { folder })).out).not.toContain('complete');
  });

  test('a day and a format that do not exist are wrong calls', async () => {
    const folder = emptyReserve();
    expect(await officer(['list', '--as-of', 'бүгін'], { folder })).toEqual({
      code: 2,
      out: '',
      err: '--as-of бүгін: expected a date like 2026-11-21 or 21.11.2026\n',
    });
    expect(await officer(['list', '--format', 'xls'], { folder })).toEqual({
      code: 2,
      out: '',
      err: '--format xls: expected text, csv, json\n',
    });
  });
});

describe('npm run reserve -- due', () => {
  test('what is overdue comes first, by document and without a name', async () => {
    expect(await officer(['due'], { folder: mixed() })).toEqual({
      code: 0,
      err: '',
      out: `What is to be done about the cadre reserve on 21 November 2026

last day 20 November 2026  remove 2021-01-01 (order № 11-1-2/7 of 19 November 2021)                             OVERDUE
last day 23 November 2026  publish the list with the people of order 2026-01 (№ 11-1-2/84 of 19 November 2026)

The next to leave the list does so on 20 November 2031
`,
    });
  });

  test('on the last day it is not overdue, and before the term ends nothing is due', async () => {
    const folder = mixed();
    expect((await officer(['due', '--as-of', '2026-11-20'], { folder })).out).not.toContain('OVERDUE');
    expect((await officer(['due', '--as-of', '2026-11-18'], { folder })).out).toBe(
      'Nothing is to be published and nobody to be removed on 18 November 2026.\n\nThe next to leave the list does so on 20 November 2026\n',
    );
  });

  test('of an empty reserve, in Kazakh', async () => {
    expect((await officer(['due', '--lang', 'kk'], { folder: emptyReserve() })).out).toBe(
      'Жариялайтын да, шығаратын да ештеңе жоқ, 2026 жылғы 21 қараша.\n',
    );
  });
});

describe('npm run reserve -- purge', () => {
  test('deletes who left, keeps how many, and the count of each order still holds', async () => {
    const folder = mixed();
    expect(await officer(['purge'], { folder, answers: ['maybe', 'yes'] })).toEqual({
      code: 0,
      err: '',
      out: `These documents will be deleted:
  2021-01-01
  2021-01-02
Keep the report first (npm run report): afterwards it no longer shows whether these people were removed in time.
Delete these documents? (yes/no): Answer “yes” or “no”.
Delete these documents? (yes/no): Deleted: reserve/members/2021-01-01.md
Deleted: reserve/members/2021-01-02.md
Written: reserve/tally.md

Documents deleted: 2; their number was added to reserve/tally.md without names.
Of these the term is over and no removal is recorded: 1. The report will no longer show whether they were removed in time; if that matters, record the removal first.
`,
    });
    const files = filesIn(folder);
    expect(Object.keys(files)).toEqual([
      'receipts/2021-11-22-01.md',
      'reserve/members/2026-01-01.md',
      'reserve/members/2026-01-02.md',
      'reserve/orders/2021-01.md',
      'reserve/orders/2026-01.md',
      'reserve/tally.md',
    ]);
    expect(files['reserve/tally.md']).toBe(
      '---\npurged:\n  - order: 2021-01\n    ground: 18-1\n    left: 2023-05-04\n    count: 1\n  - order: 2021-01\n    ground: 18-2\n    left: 2026-11-20\n    count: 1\n---\n',
    );
    // the command opens no reserve that has errors: the counts are in order
    expect((await officer(['purge'], { folder })).out).toBe(
      'There are no documents of people who left the list by 21 November 2026. Nothing was deleted.\n',
    );
  });

  test('adds to a tally that is there', async () => {
    const folder = emptyReserve();
    const gone = '\nremoval:\n  on: 2026-11-20\n  ground: 18-1\n  since: 2026-11-19';
    put(folder, {
      'reserve/orders/2026-01.md': anOrder('5', '2026-11-02', 4),
      'reserve/members/2026-01-02.md': aPerson('Қиялов Қиял', '2026-01', gone),
      'reserve/members/2026-01-03.md': aPerson('Арманов Арман', '2026-01', gone),
      'reserve/members/2026-01-04.md': aPerson('Үлгібаев Үлгі', '2026-01'),
      'reserve/tally.md': 'purged:\n  - order: 2026-01\n    ground: 18-1\n    left: 2026-11-20\n    count: 1',
    });
    expect((await officer(['purge', '--yes'], { folder })).code).toBe(0);
    expect(filesIn(folder)['reserve/tally.md']).toBe(
      '---\npurged:\n  - order: 2026-01\n    ground: 18-1\n    left: 2026-11-20\n    count: 3\n---\n',
    );
    expect((await officer(['due'], { folder })).code).toBe(0);
  });

  test('as of an earlier day deletes only who had left by then', async () => {
    const folder = mixed();
    await officer(['purge', '--yes', '--as-of', '2023-05-04'], { folder });
    expect(Object.keys(filesIn(folder))).not.toContain('reserve/members/2021-01-02.md');
    expect(Object.keys(filesIn(folder))).toContain('reserve/members/2021-01-01.md');
  });

  test('never deletes anybody who is on the list today', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    expect(await officer(['purge', '--as-of', '2031-11-21'], { folder })).toEqual({
      code: 2,
      out: '',
      err: '--as-of 2031-11-21: that day has not come yet (today is 21 November 2026). Only documents of people who are off the list by now are deleted.\n',
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test('speaks of the history only where the folder is a git repository', async () => {
    const folder = mixed();
    mkdirSync(path.join(folder, '.git'));
    const { out } = await officer(['purge', '--yes'], { folder });
    expect(out).toContain('The history of the private repository still has the names.');
  });

  test('--dry-run deletes nothing', async () => {
    const folder = mixed();
    const before = filesIn(folder);
    expect(
      (await officer(['purge', '--dry-run'], { folder })).out,
    ).toBe(`Would be deleted: reserve/members/2021-01-01.md
Would be deleted: reserve/members/2021-01-02.md
Would be written: reserve/tally.md
    ---
    purged:
      - order: 2021-01
        ground: 18-1
        left: 2023-05-04
        count: 1
      - order: 2021-01
        ground: 18-2
        left: 2026-11-20
        count: 1
    ---
This is a trial (--dry-run): nothing was written.

Documents to delete: 2; their number would be added to reserve/tally.md without names.
Of these the term is over and no removal is recorded: 1. The report will no longer show whether they were removed in time; if that matters, record the removal first.
`);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('the command itself', () => {
  const verbs = `  npm run reserve -- add-order   enter an order on inclusion and its people
  npm run reserve -- remove      record that a person was removed
  npm run reserve -- list        the list of a day
  npm run reserve -- due         what must be published or removed, by when
  npm run reserve -- confirm     read the public page back and write the receipt
  npm run reserve -- purge       delete the documents of people who left, and count them
Each says its options with --help.
`;

  test('says what it can do', async () => {
    expect(await officer([])).toEqual({ code: 2, out: '', err: `Say what to do:\n${verbs}` });
    expect(await officer(['publish'])).toEqual({ code: 2, out: '', err: `There is no "publish":\n${verbs}` });
    expect(await officer(['--help'])).toEqual({ code: 0, out: verbs, err: '' });
  });

  test('says the options of a verb', async () => {
    expect((await officer(['purge', '--help'])).out).toBe(`The options are:
  --as-of DATE   of people who left by this day; today in Kazakhstan when left out
  --yes   delete without asking, for scripts
  --reserve FOLDER   the private folder of the reserve; instead of QAGIDA_RESERVE
  --content FOLDER   read the acts and calendars from this folder instead of content/
  --lang en|kk|ru   language of questions and answers
  --dry-run   say what would be written, and write nothing
`);
  });

  test.each([
    [
      'en',
      'Names of people do not belong in the public content, so the reserve lies in a private folder of its own. Say which: npm run reserve -- due --reserve FOLDER, or once: export QAGIDA_RESERVE=FOLDER\n',
    ],
    [
      'kk',
      'Адамдардың есімдері жария мазмұнда тұрмайды, сондықтан кадр резерві жеке жабық қалтада сақталады. Қалтаны көрсетіңіз: npm run reserve -- due --reserve ҚАЛТА немесе бір рет: export QAGIDA_RESERVE=ҚАЛТА\n',
    ],
    [
      'ru',
      'Имена людей не место хранить в публичном содержании, поэтому кадровый резерв лежит в отдельной закрытой папке. Укажите её: npm run reserve -- due --reserve ПАПКА или один раз: export QAGIDA_RESERVE=ПАПКА\n',
    ],
  ])('without a private folder it refuses and says why (%s)', async (lang, err) => {
    expect(await officer(['due', '--lang', lang])).toEqual({ code: 2, out: '', err });
  });

  test('a folder that is not there, or lies in the project', async () => {
    expect(await officer(['due', '--reserve', '/nowhere'])).toEqual({
      code: 2,
      out: '',
      err: '/nowhere: there is no such folder. Make it first, or correct the path.\n',
    });
    expect(await officer(['due', '--reserve', 'samples'])).toEqual({
      code: 2,
      out: '',
      err: 'samples: this folder is inside the project, and names must not get into its repository. Name a folder outside the project.\n',
    });
  });

  test('content without the statements that govern the list', async () => {
    const content = copyOfContent();
    rmSync(path.join(content, 'reserve.md'));
    expect(await officer(['due'], { folder: emptyReserve(), content })).toEqual({
      code: 1,
      out: '',
      err: 'What the list is kept by (content/reserve.md, counting.md, calendars/, procedures/) cannot be read. To see why: npm run check\n',
    });
  });

  test('documents of the reserve in the public content', async () => {
    const content = copyOfContent();
    put(content, {
      'reserve/orders/2026-01.md': anOrder('5', '2026-11-20', 1),
      'reserve/members/2026-01-01.md': aPerson('Қиялов Қиял', '2026-01'),
    });
    expect(await officer(['list'], { folder: emptyReserve(), content })).toEqual({
      code: 1,
      out: '',
      err: 'There are documents of the reserve in content/, which is public. Move them to the private folder, and tell those who keep the repository. Nothing was written.\n',
    });
  });

  test('a mistake in another text of the content does not hold up the officer', async () => {
    const content = copyOfContent();
    put(content, { 'bodies/government.md': 'nonsense: yes' });
    expect((await officer(['due'], { folder: emptyReserve(), content })).code).toBe(0);
  });

  test('runs as npm does, with an input that is closed', () => {
    const script = path.join(projectRoot, 'src/cli/reserve.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, 'add-order'],
      {
        cwd: projectRoot,
        env: { ...process.env, NODE_OPTIONS: '', QAGIDA_RECORDS: '', QAGIDA_RESERVE: emptyReserve() },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      },
    );
    expect([status, stdout]).toEqual([2, 'Number of the order (like 11-1-2/84): ']);
    expect(stderr).toMatch(
      /^\nThe input ended before the question “Number of the order \(like 11-1-2\/84\)” was answered\. /u,
    );
  });
});
