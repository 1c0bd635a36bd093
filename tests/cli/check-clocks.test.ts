import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot, type Ran, run } from './run-command-line.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-clocks-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// Monday 2 November 2026: the second working day after it is Wednesday 4 November
const unpublished = {
  'orders/2026-01.md': '---\nkind: inclusion\nnumber: 11-1-2/390\nsigned: 2026-11-02\ncount: 1\n---\n',
  'members/2026-01-01.md': '---\nname: Сынақов Сынақ Сынақұлы\norder: 2026-01\n---\n',
};

// five years from Tuesday 2 November 2021 end on Monday 2 November 2026: removal on Tuesday 3 November
const notRemoved = {
  'orders/2021-01.md':
    '---\nkind: inclusion\nnumber: 11-1-2/400\nsigned: 2021-11-02\ncount: 1\npublished: { on: 2021-11-03, evidence: { kind: page, number: "1", date: 2021-11-03 } }\n---\n',
  'members/2021-01-01.md': '---\nname: Сынақова Үлгі Сынаққызы\norder: 2021-01\n---\n',
};

/** `npm run check` over the content of the project and a private reserve. */
async function check(files: Readonly<Record<string, string>>, asOf: string): Promise<Ran> {
  const QAGIDA_RESERVE = mkdtempSync(path.join(work, 'reserve-'));
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(QAGIDA_RESERVE, 'reserve', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const args = ['--as-of', asOf, '--content', path.join(projectRoot, 'content')];
  const ran = await run('check', args, { QAGIDA_RESERVE });
  return { ...ran, out: ran.out.replaceAll(QAGIDA_RESERVE, '<private>') };
}

function told({ code, out }: Ran): { readonly code: number | null; readonly message: string } {
  return { code, message: out.replace(/\n\d+ documents checked: .+\n$/u, '') };
}

describe.concurrent('npm run check tells the clocks of the list', () => {
  test('two days before the last day it says nothing', async () => {
    const { code, out } = await check(unpublished, '2026-11-02');
    expect(out).toMatch(/^\d+ documents checked: 0 errors, 0 warnings\n$/u);
    expect(code).toBe(0);
  });

  test('on the day before the last day it warns, and does not fail', async () => {
    expect(told(await check(unpublished, '2026-11-03'))).toEqual({
      code: 0,
      message: `warning[publication-due] the list with the people of the order 2026-01 (№ 11-1-2/390 of 2026-11-02) must be published by 2026-11-04
  <private>/reserve/orders/2026-01.md:4:9
    4 | signed: 2026-11-02
      |         ^^^^^^^^^^ last day 2026-11-04
  why  the people learn of the decision from the list on the site, and the rules set the time; this is looked at as of 2026-11-03
  fix  publish the list, then npm run reserve -- confirm --url <address of the page>
  more docs/errors/publication-due.md
`,
    });
  });

  test('on the last day it still only warns', async () => {
    const { code, message } = told(await check(unpublished, '2026-11-04'));
    expect(message).toContain('warning[publication-due]');
    expect(code).toBe(0);
  });

  test('from the day after the last day it fails', async () => {
    expect(told(await check(unpublished, '2026-11-05'))).toEqual({
      code: 1,
      message: `error[publication-missed] the list with the people of the order 2026-01 (№ 11-1-2/390 of 2026-11-02) was to be published by 2026-11-04, and on 2026-11-05 nothing shows that it was
  <private>/reserve/orders/2026-01.md:4:9
    4 | signed: 2026-11-02
      |         ^^^^^^^^^^ last day 2026-11-04
  why  the delay grows from day to day, and the compliance report tells of it
  fix  publish the list at once, then npm run reserve -- confirm --url <address of the page>; where it was published in time, record it: published: { on: <day>, evidence: … }
  more docs/errors/publication-missed.md
`,
    });
  });

  test('a receipt stops the clock', async () => {
    const receipt =
      '---\nurl: https://www.example.org/reserve\nread: 2026-11-04\norders: [2026-01]\npeople: 1\nlist: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\npage: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n---\n';
    const { code } = await check({ ...unpublished, '../receipts/2026-11-04-01.md': receipt }, '2026-11-05');
    expect(code).toBe(0);
  });

  test('of a removal it warns on its last day, without a name', async () => {
    expect(told(await check(notRemoved, '2026-11-03'))).toEqual({
      code: 0,
      message: `warning[removal-due] 2021-01-01 (order № 11-1-2/400 of 2021-11-02) must be removed from the reserve by 2026-11-03
  <private>/reserve/members/2021-01-01.md:3:8
    3 | order: 2021-01
      |        ^^^^^^^ last day 2026-11-03
  why  by then the term is over, and the rules set the time for the removal; this is looked at as of 2026-11-03
  fix  npm run reserve -- remove --member 2021-01-01 --on <day> --ground 18-2
  more docs/errors/removal-due.md
`,
    });
  });

  test('after it, it fails', async () => {
    expect(told(await check(notRemoved, '2026-11-04'))).toEqual({
      code: 1,
      message: `error[removal-missed] 2021-01-01 (order № 11-1-2/400 of 2021-11-02) was to be removed from the reserve by 2026-11-03, and on 2026-11-04 no removal is recorded
  <private>/reserve/members/2021-01-01.md:3:8
    3 | order: 2021-01
      |        ^^^^^^^ last day 2026-11-03
  why  the delay grows from day to day, and the compliance report tells of it
  fix  npm run reserve -- remove --member 2021-01-01 --on <day> --ground 18-2, with the day on which it was really done
  more docs/errors/removal-missed.md
`,
    });
  });

  test('the clocks of invented people are not told: nobody could stop them', async () => {
    // the last sample order is of 20 November 2026 and is not published, and by 2031 every five years of the others are over
    const { code, out } = await run('check', ['--as-of', '2031-11-21']);
    expect(out).not.toMatch(/publication-|removal-/u);
    expect(code).toBe(0);
  });
});
