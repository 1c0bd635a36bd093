import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { anOrder, aPerson, emptyReserve, filesIn, officer, put, threePeople } from './reserve-desk.ts';

const member = 'reserve/members/2026-01-02.md';
const next =
  '\nNext: publish the list without this person today: npm run build\nThen: npm run reserve -- confirm --url URL\n';

const noReceipt =
  'Order № 11-1-2/84 of 20 November 2026: there is no receipt of its publication yet. After the removal no receipt can prove it, so if the list has been published, run confirm first.\n';

/** A term that ended on Thursday, 19 November 2026: removal is due on Friday, 20 November. */
function endedTerm(): string {
  const folder = emptyReserve();
  put(folder, {
    'reserve/orders/2021-01.md': anOrder('11-1-2/7', '2021-11-19', 1),
    'reserve/members/2021-01-01.md': aPerson('Қиялов Қиял', '2021-01'),
  });
  return folder;
}

describe('npm run reserve -- remove', () => {
  test('18-1, the day after the application: in time', async () => {
    const folder = threePeople();
    const args = [
      'remove',
      '--member',
      '2026-01-02',
      '--on',
      '2026-11-24',
      '--ground',
      '18-1',
      '--since',
      '2026-11-23',
    ];
    expect(await officer(args, { folder, today: '2026-11-24' })).toEqual({
      code: 0,
      err: noReceipt,
      out: `Written: ${member}

2026-01-02: off the list from 24 November 2026
Time of the removal: done in time; last day 24 November 2026
${next}`,
    });
    expect(filesIn(folder)[member]).toBe(
      '---\nname: Қиялов Қиял\norder: 2026-01\nremoval:\n  on: 2026-11-24\n  ground: 18-1\n  since: 2026-11-23\n---\n',
    );
  });

  test('18-3, two working days after the order of appointment: late by one', async () => {
    const folder = threePeople();
    const args = [
      'remove',
      '--member',
      '2026-01-02',
      '--on',
      '2026-11-25',
      '--ground',
      '18-3',
      '--order',
      '11-1-2/90',
      '--order-date',
      '2026-11-23',
    ];
    const { code, out } = await officer(args, { folder, today: '2026-11-25' });
    expect([code, out]).toEqual([
      0,
      `Written: ${member}

2026-01-02: off the list from 25 November 2026
Time of the removal: done late; last day 24 November 2026; late by 1 working day
${next}`,
    ]);
    expect(filesIn(folder)[member]).toBe(
      '---\nname: Қиялов Қиял\norder: 2026-01\nremoval:\n  on: 2026-11-25\n  ground: 18-3\n  order:\n    number: 11-1-2/90\n    signed: 2026-11-23\n---\n',
    );
  });

  test('18-2, the working day after the last day of the term: in time', async () => {
    const args = ['remove', '--member', '2021-01-01', '--on', '2026-11-20', '--ground', '18-2'];
    const { code, out } = await officer(args, { folder: endedTerm() });
    expect(code).toBe(0);
    expect(out).toContain(
      '2021-01-01: off the list from 20 November 2026\nTime of the removal: done in time; last day 20 November 2026\n',
    );
  });

  test('asks who, why and when, in the order of the Kazakh alphabet', async () => {
    const folder = threePeople();
    const answers = ['4', '2', '18-1', '', '23.11.2026', 'иә'];
    const { code, err, out } = await officer(['remove'], { folder, answers, today: '2026-11-24' });
    expect([code, err]).toEqual([0, noReceipt]);
    expect(out).toBe(`1. Әдеміова Әдемі (2026-01-03; order № 11-1-2/84 of 20 November 2026; last day 20 November 2031)
2. Қиялов Қиял (2026-01-02; order № 11-1-2/84 of 20 November 2026; last day 20 November 2031)
3. Үлгібаев Үлгі Үлгіұлы (2026-01-01; order № 11-1-2/84 of 20 November 2026; last day 20 November 2031)
Who is removed? Number: Enter a number from 1 to 3.
Who is removed? Number: Ground: 1 own application, 2 end of the term, 3 appointment to a post: Day of the removal (empty: today, 24 November 2026): Day on which the application was received: Қиялов Қиял (2026-01-02; № 11-1-2/84, 20 November 2026)
paragraph 18(1): own application; day of the removal 24 November 2026; day of the ground 23 November 2026
Write this? (yes/no): Written: ${member}

2026-01-02: off the list from 24 November 2026
Time of the removal: done in time; last day 24 November 2026
${next}`);
  });

  test('asks for the order of an appointment', async () => {
    const folder = threePeople();
    const answers = ['2', '3', '24.11.2026', '11-1-2/90', '2026-11-23', 'да'];
    expect((await officer(['remove', '--lang', 'ru'], { folder, answers, today: '2026-11-24' })).code).toBe(0);
    expect(filesIn(folder)[member]).toContain(
      '  ground: 18-3\n  order:\n    number: 11-1-2/90\n    signed: 2026-11-23\n',
    );
  });

  test('a day of the ground that is not known stays unknown, and the time of the removal is not judged', async () => {
    const folder = threePeople();
    const args = ['remove', '--member', '2026-01-02', '--on', '2026-11-21', '--ground', '18-1'];
    const { code, out } = await officer(args, { folder });
    expect([code, out]).toEqual([
      0,
      `Written: ${member}

2026-01-02: off the list from 21 November 2026
The day on which the ground arose is not known, so the time of the removal cannot be judged. Once it is known, write it into the field removal.since of the document.
${next}`,
    ]);
  });

  test('keeps everything else in the document as it was written', async () => {
    const folder = threePeople();
    const text = '---\n# келісілді\norder: 2026-01\nname: "Қиялов Қиял"\n---\n\n';
    writeFileSync(path.join(folder, member), text);
    await officer(['remove', '--member', '2026-01-02', '--on', '2026-11-21', '--ground', '18-1'], { folder });
    expect(readFileSync(path.join(folder, member), 'utf8')).toBe(
      '---\n# келісілді\norder: 2026-01\nname: "Қиялов Қиял"\nremoval:\n  on: 2026-11-21\n  ground: 18-1\n---\n',
    );
  });

  test('--dry-run writes nothing, and shows no name', async () => {
    const folder = threePeople();
    const before = filesIn(folder);
    const args = ['remove', '--member', '2026-01-02', '--on', '2026-11-21', '--ground', '18-1', '--dry-run'];
    const { code, out } = await officer(args, { folder });
    expect(code).toBe(0);
    expect(out).toContain(`Would be written: ${member}
    ---
    name: Қ····· Қ···
    order: 2026-01
    removal:
      on: 2026-11-21
      ground: 18-1
    ---
This is a trial (--dry-run): nothing was written.
`);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('what remove refuses, with nothing written', () => {
  const on = ['--on', '2026-11-21'];
  const cases: readonly (readonly [string, readonly string[], number, string])[] = [
    [
      'a document that is not there',
      ['--member', '2026-01-09', ...on, '--ground', '18-1'],
      2,
      '--member 2026-01-09: there is no document reserve/members/2026-01-09.md. To see all: npm run reserve -- list\n',
    ],
    [
      'an unknown ground',
      ['--member', '2026-01-02', ...on, '--ground', '18-4'],
      2,
      '--ground 18-4: expected 18-1, 18-2, 18-3\n',
    ],
    [
      'an order for an application',
      ['--member', '2026-01-02', ...on, '--ground', '18-1', '--order', '5'],
      2,
      '--order belongs to --ground 18-3, and the ground is 18-1: leave it out, or correct the ground\n',
    ],
    [
      'an application for the end of a term',
      ['--member', '2026-01-02', ...on, '--ground', '18-2', '--since', '2026-11-20'],
      2,
      '--since belongs to --ground 18-1, and the ground is 18-2: leave it out, or correct the ground\n',
    ],
    [
      'an order without its day',
      ['--member', '2026-01-02', ...on, '--ground', '18-3', '--order', '5'],
      2,
      '--order-date is missing: an order has a number and a day\n',
    ],
    [
      'the day of an order without its number',
      ['--member', '2026-01-02', ...on, '--ground', '18-3', '--order-date', '2026-11-20'],
      2,
      '--order is missing: an order has a number and a day\n',
    ],
    [
      'the end of a term that has not ended',
      ['--member', '2026-01-02', ...on, '--ground', '18-2'],
      1,
      '2026-01-02: the last day of the term is 20 November 2031, and the ground 18-2 arises only the day after. Nothing was written.\n',
    ],
  ];

  test.each(cases)('%s', async (_, args, code, err) => {
    const folder = threePeople();
    const before = filesIn(folder);
    expect(await officer(['remove', ...args], { folder })).toEqual({ code, out: '', err });
    expect(filesIn(folder)).toEqual(before);
  });

  test.each([
    ['a day that has not come', ['--on', '2026-11-23', '--ground', '18-1'], 'reserve-day-in-future'],
    ['a removal before the inclusion', ['--on', '2026-11-19', '--ground', '18-1'], 'removal-before-inclusion'],
    [
      'a removal before its ground',
      ['--on', '2026-11-20', '--ground', '18-1', '--since', '2026-11-21'],
      'removal-before-ground',
    ],
  ])('%s, by the same check as the content', async (_, args, code) => {
    const folder = threePeople();
    const before = filesIn(folder);
    const ran = await officer(['remove', '--member', '2026-01-02', ...args], { folder });
    expect(ran.code).toBe(1);
    expect(ran.err.replace(noReceipt, '')).toMatch(
      new RegExp(`^error\\[${code}\\] [\\s\\S]*\\n\\nNothing was written\\.\\n$`, 'u'),
    );
    expect(ran.err).not.toMatch(/Қиялов|Қиял /u);
    expect(filesIn(folder)).toEqual(before);
  });

  test('somebody who was removed before', async () => {
    const folder = threePeople();
    const args = ['remove', '--member', '2026-01-02', ...on, '--ground', '18-1'];
    await officer(args, { folder });
    expect(await officer(args, { folder })).toEqual({
      code: 1,
      out: '',
      err: '2026-01-02: the removal is recorded already (21 November 2026). Nothing was written.\n',
    });
  });

  test('anybody, where nobody is left', async () => {
    expect(await officer(['remove'], { folder: emptyReserve() })).toEqual({
      code: 1,
      out: '',
      err: 'There is nobody in the reserve who has not been removed.\n',
    });
  });

  test('the input ends', async () => {
    const { code, err } = await officer(['remove', '--member', '2026-01-02'], { folder: threePeople() });
    expect({ code, err }).toEqual({
      code: 2,
      err: '\nThe input ended before the question “Ground: 1 own application, 2 end of the term, 3 appointment to a post” was answered. Nothing was written. Answers can be given as options, too: --help\n',
    });
  });
});
