import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anOrder, aPerson, emptyReserve, filesIn, officer, put, threePeople } from './reserve-desk.ts';

const names = ['--name', 'Үлгібаев Үлгі Үлгіұлы', '--name', 'Қиялов Қиял'];
const order = ['add-order', '--number', '11-1-2/84', '--date', '2026-11-20'];

// an order of Friday evening: the last day is Tuesday (reading of res-16-p1 in content/procedures/reserve-inclusion.md)
const clock = `
Last day for publishing the list: 24 November 2026
  20 November 2026: day of the event, does not count
  21 November 2026: not counted (day of rest)
  22 November 2026: not counted (day of rest)
  23 November 2026: working day 1
  24 November 2026: working day 2
Provisional: the calendar may still change.

Next: build the site and put the list on the site of the ministry: npm run build
Then: npm run reserve -- confirm --url URL
`;

const written = {
  'reserve/members/2026-01-01.md': '---\nname: Үлгібаев Үлгі Үлгіұлы\norder: 2026-01\n---\n',
  'reserve/members/2026-01-02.md': '---\nname: Қиялов Қиял\norder: 2026-01\n---\n',
  'reserve/orders/2026-01.md': '---\nkind: inclusion\nnumber: 11-1-2/84\nsigned: 2026-11-20\ncount: 2\n---\n',
};

describe('npm run reserve -- add-order', () => {
  test('writes the order and its people, and says until when the list must be published', async () => {
    const folder = emptyReserve();
    expect(await officer([...order, ...names], { folder })).toEqual({
      code: 0,
      err: '',
      out: `Written: reserve/orders/2026-01.md
Written: reserve/members/2026-01-01.md
Written: reserve/members/2026-01-02.md
${clock}`,
    });
    expect(filesIn(folder)).toEqual(written);
  });

  test('asks for what is missing, again where an answer is wrong, and before it writes', async () => {
    const folder = emptyReserve();
    const answers = [
      '',
      '11-1-2/84',
      '31.11.2026',
      '22.11.2026',
      '20.11.2026',
      'Ulgibaev Ulgi',
      'Үлгібаев  Үлгі Үлгіұлы ',
      'Қиялов Қиял',
      '',
      'yes',
    ];
    const { code, err, out } = await officer(['add-order'], { folder, answers });
    expect([code, err]).toEqual([0, '']);
    expect(
      out,
    ).toBe(`Number of the order (like 11-1-2/84): Write the number of the order without spaces and without №, with at least one digit: 11-1-2/84.
Number of the order (like 11-1-2/84): Day on which it was signed (2026-11-20 or 20.11.2026): The calendar has no such day. Check the day, the month and the year.
Day on which it was signed (2026-11-20 or 20.11.2026): That day has not come yet: today is 21 November 2026.
Day on which it was signed (2026-11-20 or 20.11.2026): Names as they are to be published, one a line; an empty line ends
1: name 1, letter 1: “U” is a Latin letter. Type it in Cyrillic
1: 2: 3: Order № 11-1-2/84 of 20 November 2026; people: 2
1. Үлгібаев Үлгі Үлгіұлы
2. Қиялов Қиял
Write this? (yes/no): Written: reserve/orders/2026-01.md
Written: reserve/members/2026-01-01.md
Written: reserve/members/2026-01-02.md
${clock}`);
    expect(filesIn(folder)).toEqual(written);
  });

  test('writes nothing when the officer does not say yes', async () => {
    const folder = emptyReserve();
    const { code, out } = await officer(['add-order', '--lang', 'kk', '--number', '5', '--date', '2026-11-20'], {
      folder,
      answers: ['Қиялов Қиял', '', 'жоқ'],
    });
    expect([code, out.endsWith('Жазу керек пе? (иә/жоқ): Ештеңе жазылған жоқ.\n')]).toEqual([0, true]);
    expect(filesIn(folder)).toEqual({});
  });

  test('a closed input ends with a sentence, and does not hang', async () => {
    const folder = emptyReserve();
    const { code, err } = await officer(['add-order', '--number', '5'], { folder });
    expect({ code, err }).toEqual({
      code: 2,
      err: '\nThe input ended before the question “Day on which it was signed (2026-11-20 or 20.11.2026)” was answered. Nothing was written. Answers can be given as options, too: --help\n',
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('names can be pasted, with the numbers of a list before them', async () => {
    const folder = emptyReserve();
    const answers = ['1. Үлгібаев Үлгі Үлгіұлы', '2) Қиялов\u00A0Қиял', ''];
    expect((await officer([...order, '--paste'], { folder, answers })).code).toBe(0);
    expect(filesIn(folder)).toEqual(written);
  });

  test('in a terminal an empty line ends what is pasted, and the officer is asked before anything is written', async () => {
    const folder = emptyReserve();
    const answers = ['Үлгібаев Үлгі Үлгіұлы', 'Қиялов Қиял', '', 'yes'];
    expect((await officer([...order, '--paste'], { folder, answers, isTerminal: true })).code).toBe(0);
    expect(filesIn(folder)).toEqual(written);
  });

  test('an empty row within what is pasted is a mistake of the row, so that nobody is lost behind it', async () => {
    const folder = emptyReserve();
    const answers = ['Үлгібаев Үлгі Үлгіұлы', '', 'Қиялов Қиял'];
    const { code, err } = await officer([...order, '--paste'], { folder, answers });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'row 2: there is no name. Delete the empty row\nMistakes in the names: 1. Nothing was written.\n',
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('nothing pasted is a wrong call', async () => {
    const { code, err } = await officer([...order, '--paste'], { folder: emptyReserve() });
    expect({ code, err }).toEqual({
      code: 2,
      err: '\nThe input ended before the question “Names as they are to be published, one a line; an empty line ends” was answered. Nothing was written. Answers can be given as options, too: --help\n',
    });
  });

  test('--dry-run says what would be written, without the people, and writes nothing', async () => {
    const folder = emptyReserve();
    expect(await officer([...order, ...names, '--dry-run'], { folder })).toEqual({
      code: 0,
      err: '',
      out: `Would be written: reserve/orders/2026-01.md
    ---
    kind: inclusion
    number: 11-1-2/84
    signed: 2026-11-20
    count: 2
    ---
Would be written: reserve/members/2026-01-01.md
    ---
    name: Ү······· Ү··· Ү······
    order: 2026-01
    ---
Would be written: reserve/members/2026-01-02.md
    ---
    name: Қ····· Қ···
    order: 2026-01
    ---
This is a trial (--dry-run): nothing was written.
${clock}`,
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('the next order of a year gets the next number, also after one whose people were deleted', async () => {
    const folder = emptyReserve();
    put(folder, {
      'reserve/orders/2026-07.md': anOrder('11-1-2/1', '2026-02-02', 1),
      'reserve/tally.md': 'purged:\n  - order: 2026-07\n    ground: 18-1\n    left: 2026-03-02\n    count: 1',
    });
    await officer([...order, ...names], { folder });
    expect(Object.keys(filesIn(folder))).toContain('reserve/orders/2026-08.md');
  });

  test('a number that YAML would take for something else arrives as it was typed', async () => {
    const folder = emptyReserve();
    const { code } = await officer(['add-order', '--number', '№ -5/1', '--date', '2026-11-20', ...names], {
      folder,
    });
    expect([code, filesIn(folder)['reserve/orders/2026-01.md']]).toEqual([
      0,
      '---\nkind: inclusion\nnumber: "-5/1"\nsigned: 2026-11-20\ncount: 2\n---\n',
    ]);
  });

  test('a day that has passed is said to have passed', async () => {
    const { out } = await officer([...order, ...names], { folder: emptyReserve(), today: '2026-11-25' });
    expect(out).toContain('That day has passed: publish the list at once.\n');
  });

  test('the folder that an option names is named in the next commands, too', async () => {
    const folder = emptyReserve();
    const { out } = await officer([...order, ...names, '--reserve', folder]);
    expect(out).toContain(
      `: QAGIDA_RESERVE=${folder} npm run build\nThen: npm run reserve -- confirm --url URL --reserve ${folder}\n`,
    );
  });
});

describe('what add-order refuses, with nothing written', () => {
  test('an order of a day that has not come, by the same check as the content, and without a name', async () => {
    const folder = emptyReserve();
    const { code, err } = await officer(['add-order', '--number', '5', '--date', '2026-11-23', ...names], { folder });
    expect({ code, err }).toEqual({
      code: 1,
      err: `error[reserve-day-in-future] 2026-11-23 has not come yet
  ${folder}/reserve/orders/2026-01.md:4:9
    4 | signed: 2026-11-23
      |         ^^^^^^^^^^ later than 2026-11-21
  why  the reserve tells of what was signed, published and done; it is looked at as of 2026-11-21
  fix  correct the day, or enter it once it has come
  more docs/errors/reserve-day-in-future.md

Nothing was written.
`,
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('the same order a second time', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    const { code, err } = await officer([...order, '--name', 'Арманов Арман'], { folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^error\[order-repeated\] the order № 11-1-2\/84 of the same day is already in /u);
    expect(filesIn(folder)).toEqual(before);
  });

  test('somebody who is on the list, twice the same person, and names that are none: by place, and without a name', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    const people = ['қиялов қиял', 'Арманов Арман', 'Арманов  Арман', 'Арманов Арман2', 'Арманов', 'Арманов А.'];
    const args = people.flatMap((name) => ['--name', name]);
    const { code, err } = await officer(['add-order', '--number', '7', '--date', '2026-11-20', ...args], { folder });
    expect({ code, err }).toEqual({
      code: 1,
      err: `name 1: expected a surname and a first name, each with a capital: Үлгібаев Үлгі Үлгіұлы
name 3: the same person as in row 2. Delete one of the two
name 4, letter 14: a digit. A name has only letters
name 5: expected a surname and a first name, each with a capital: Үлгібаев Үлгі Үлгіұлы
name 6, letter 10: the name is shortened. Write the names in full
Mistakes in the names: 5. Nothing was written.
`,
    });
    const again = await officer(['add-order', '--number', '7', '--date', '2026-11-20', '--name', 'Қиялов Қиял'], {
      folder,
    });
    expect(again.err).toBe(
      'name 1: this person is on the list already (2026-01-02). Delete the row, or record the removal first\nMistakes in the names: 1. Nothing was written.\n',
    );
    expect(filesIn(folder)).toEqual(before);
  });

  test('after a removal a new order may include the same person again', async () => {
    const folder = emptyReserve();
    put(folder, {
      'reserve/orders/2025-01.md': anOrder('1', '2025-02-03', 1),
      'reserve/members/2025-01-01.md': aPerson(
        'Қиялов Қиял',
        '2025-01',
        '\nremoval:\n  on: 2026-02-03\n  ground: 18-1\n  since: 2026-02-02',
      ),
    });
    expect((await officer([...order, '--name', 'Қиялов Қиял'], { folder })).code).toBe(0);
  });

  test('a personal number in the number of the order', async () => {
    const folder = emptyReserve();
    const { code, err } = await officer(['add-order', '--number', '900101300123', '--date', '2026-11-20', ...names], {
      folder,
    });
    expect(code).toBe(1);
    expect(err).toContain(
      'error[personal-number] twelve digits stand here, as in an individual identification number\n',
    );
    expect(err).not.toContain('900101300123');
    expect(filesIn(folder)).toEqual({});
  });

  test('names in two ways at once', async () => {
    const { code, err } = await officer([...order, ...names, '--paste'], { folder: emptyReserve() });
    expect({ code, err }).toEqual({
      code: 2,
      err: '--name, --names and --paste: names are given in one of these ways, not in several\n',
    });
  });

  test('a number that is no line, and a day that is none', async () => {
    const folder = emptyReserve();
    expect((await officer(['add-order', '--number', ' ', ...names], { folder })).err).toBe(
      '--number: Write the number of the order without spaces and without №, with at least one digit: 11-1-2/84.\n',
    );
    expect((await officer(['add-order', '--number', '5', '--date', '2026-02-30', ...names], { folder })).err).toBe(
      '--date 2026-02-30: the calendar has no such day\n',
    );
  });

  test('a day of a year that is hardly meant, in a script; with --yes it is meant', async () => {
    const folder = emptyReserve();
    const old = ['add-order', '--number', '№ 11-1-2/93', '--date', '24.11.2016', ...names];
    expect(await officer(old, { folder })).toEqual({
      code: 1,
      out: '',
      err: 'The order was signed on 24 November 2016: more than 60 days ago, or its term is over. If the year is right, add --yes. Nothing was written.\n',
    });
    expect(filesIn(folder)).toEqual({});
    expect((await officer([...old, '--yes'], { folder })).code).toBe(0);
    expect(filesIn(folder)['reserve/orders/2016-01.md']).toContain('\nnumber: 11-1-2/93\nsigned: 2016-11-24\n');
  });

  test('a reserve that has mistakes already', async () => {
    const folder = emptyReserve();
    put(folder, { 'reserve/members/2025-01-01.md': aPerson('Қиялов Қиял', '2025-01') });
    const { code, err } = await officer([...order, ...names], { folder });
    expect(code).toBe(1);
    expect(err).toMatch(/^error\[order-unknown\] there is no order "2025-01" in reserve\/orders\//u);
    expect(err).toMatch(/\n\nMend these errors first\. Nothing was written\.\n$/u);
  });

  test('a document that cannot be written takes the others back', async () => {
    const folder = emptyReserve();
    // a folder where the third document belongs
    mkdirSync(path.join(folder, 'reserve/members/2026-01-02.md'), { recursive: true });
    const { code, err, out } = await officer([...order, ...names], { folder });
    expect({ code, err, out }).toEqual({
      code: 1,
      out: '',
      err: 'reserve/members/2026-01-02.md was changed in the meantime; nothing was written. Run the command again.\n',
    });
    expect(filesIn(folder)).toEqual({});
  });

  test('a folder in which another command writes', async () => {
    const folder = emptyReserve();
    mkdirSync(path.join(folder, '.qagida-writing'));
    writeFileSync(path.join(folder, '.qagida-writing/old-0'), '');
    const { code, err } = await officer([...order, ...names], { folder });
    expect({ code, err }).toEqual({
      code: 1,
      err: `Another command is writing into this folder, or one was broken off; nothing was written. If none is running, look at ${folder}/.qagida-writing: its files old-… are the former documents; put back what is needed and delete that folder.\n`,
    });
    expect(Object.keys(filesIn(folder))).toEqual(['.qagida-writing/old-0']);
  });
});
