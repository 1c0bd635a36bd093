import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReviewData, reviewDataSchema } from '../../schemas/review-data.ts';
import { UsageError } from '../../src/cli/options.ts';
import { previewCommand } from '../../src/cli/preview/preview-command.ts';
import { readPreviewCall } from '../../src/cli/preview/read-call.ts';
import { slugOf } from '../../src/release/previews/slug.ts';
import { makeRepository, type Repository } from '../release/previews/repository.ts';
import { draftRepository } from './draft-repository.ts';
import { projectRoot, type Ran, run } from './run-command-line.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-previews-'));
const out = path.join(work, 'previews');
const ran = path.join(work, 'ran');
let repository: Repository;

const good = 'drafts/plan-2025';
const hostile = 'drafts/hostile';
const broken = 'drafts/broken';

/** Nine anchors, each a list of nine of the one before. */
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  .concat(Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`))
  .join('\n');

beforeAll(() => {
  repository = draftRepository();
  const { git, write, commitOn } = repository;
  const published = git(['rev-parse', 'main']);
  const anew = (): void => {
    git(['read-tree', published]);
    git(['checkout-index', '-f', '-a']);
    rmSync(path.join(repository.folder, 'content/plans/current-2025/shores.md'), { force: true });
  };
  anew();
  write(
    'content/partners/xz.md',
    `---
kind: state
name:
  kk: '"><img src=x onerror=alert(1)>'
  ru: '[go](https://evil.example) @all'
  en: '<script>alert(1)</script>'
---
`,
  );
  commitOn(hostile, published);
  anew();
  write('content/bodies/bomb.md', `---\n${bomb}\n---\n`);
  write('content/bodies/code.md', `---js\nrequire('fs').writeFileSync(${JSON.stringify(ran)}, '')\n---\n`);
  write('content/bodies/tag.md', '---\nkind: !!js/function "function () {}"\n---\n');
  commitOn(broken, published);
  git(['update-ref', 'refs/heads/drafts/empty', git(['commit-tree', '-m', 'empty', git(['mktree'], '')])]);
});
afterAll(() => {
  repository.remove();
  rmSync(work, { recursive: true, force: true });
});

const preview = (args: readonly string[], env = {}): Promise<Ran> =>
  run('preview', [...args, '--repository', repository.folder, '--out', out, '--as-of', '2026-11-21'], env);
const summaryOf = (ref: string): ReviewData =>
  reviewDataSchema.parse(JSON.parse(readFileSync(path.join(out, `${slugOf(ref)}.json`), 'utf8')));
const pageOf = (ref: string, lang: '' | 'ru/' | 'en/' = ''): string =>
  readFileSync(path.join(out, slugOf(ref), `${lang}review/index.html`), 'utf8');
/** The words of a page, as they are read. */
const wordsOf = (html: string): string =>
  html
    .replace(/^.*<main/su, '')
    .replace(/<span class="v"[^>]*>.*?<\/span>/gsu, '')
    .replace(/<[^>]*>/gsu, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

describe('a call that cannot be meant', () => {
  /** What it says; nothing is built, so it needs no process. */
  const refusalOf = async (args: readonly string[]): Promise<string> => {
    try {
      await previewCommand(readPreviewCall(args, () => '2026-11-21'));
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
    throw new Error('it was not refused');
  };
  const inRepository = (...args: readonly string[]): Promise<string> =>
    refusalOf(['--repository', repository.folder, '--out', out, ...args]);

  test('without a branch says what to type, and its options', async () => {
    const said = await inRepository();
    expect(said).toContain('Say what to show: npm run preview -- BRANCH.');
    expect(said).toContain('--with-its-code');
  });

  test.each([
    [
      'en',
      'There is no branch, tag or commit "nothing". git branch --all lists the names; for a new one on the server run git fetch first.',
    ],
    [
      'ru',
      'Нет ветки, метки или коммита «nothing». Имена показывает git branch --all; если ветка новая и есть на сервере, сначала выполните git fetch.',
    ],
    [
      'kk',
      '«nothing» деген тармақталу, тег немесе коммит жоқ. Атауларды git branch --all көрсетеді; жаңасы серверде болса, алдымен git fetch орындаңыз.',
    ],
  ])('of a branch that is not there says so (%s)', async (lang, message) => {
    expect(await inRepository('nothing', '--lang', lang)).toBe(message);
  });

  test('of a name that git could take for an option says so', async () => {
    expect(await inRepository('--', '--output=ran')).toBe(
      '"--output=ran" cannot be a name in git: one does not begin with "-" and has no invisible characters. git branch --all lists the names.',
    );
    expect(existsSync(path.join(repository.folder, 'ran'))).toBe(false);
  });

  test('of two branches, of a summary of all, and of a summary in another form says so', async () => {
    expect(await inRepository(good, broken)).toBe('Say one thing: the name of a branch, --all or --prune.');
    expect(await inRepository('--all', '--summary', 'a.md')).toBe(
      '--summary is for one branch; --all writes the summary of each branch beside its folder.',
    );
    expect(await inRepository(good, '--summary', 'a.txt')).toBe(
      '--summary a.txt: the name of the file must end in .md or .json.',
    );
  });

  test('of the private list says what is missing', async () => {
    expect(await inRepository(good, '--reserve', 'order-3')).toBe(
      '--reserve: QAGIDA_RESERVE is not set. Name the folder of the private list: export QAGIDA_RESERVE=FOLDER.',
    );
  });

  test('of a folder that is no repository says so', async () => {
    expect(await refusalOf([good, '--repository', work])).toContain(
      `${work}: this is not a git repository, or git does not open it (fatal: not a git repository`,
    );
  });
});

test('a branch without content ends with 1 and one message, in the summary too', async () => {
  const summary = path.join(work, 'empty.md');
  const message = '"drafts/empty" was not read, and nothing was written: it has no folder content/, or an empty one.';
  expect(await preview(['drafts/empty', '--summary', summary])).toEqual({
    code: 1,
    out: '',
    err: `Comparing "drafts/empty" with "main"\nThere is no new preview of "drafts/empty". ${message}\n`,
  });
  expect(readFileSync(summary, 'utf8')).toContain(
    '**No new preview was built.** "drafts/empty" was not read, and nothing was written: it has no folder content/, or an empty one.',
  );
  expect(summaryOf('drafts/empty')).toMatchObject({ isBuilt: false, summary: null, why: { en: message } });
  repository.git(['update-ref', '-d', 'refs/heads/drafts/empty']);
});

describe('all open branches', () => {
  let all: Ran;
  let before = '';
  const state = (): string =>
    repository.git(['status', '--porcelain']) + readdirSync(path.join(repository.folder, '.git')).join();
  beforeAll(async () => {
    before = state();
    all = await preview(['--all', '--url', 'https://{slug}.preview.example.kz/']);
  }, 400_000);

  test('are built one after the other, and one with errors does not stop the others', () => {
    const folder = (ref: string): string =>
      path.relative(path.resolve(import.meta.dirname, '../..'), path.join(out, slugOf(ref)));
    const table = all.out
      .split('\n')
      .slice(-5, -1)
      .map((line) => line.split(/ {2,}/u));
    expect(table).toEqual([
      ['branch', 'result', 'folder'],
      [broken, expect.stringMatching(/^The content has \d+ errors\. Correct what is named and run it again\.$/u), '–'],
      [hostile, 'built', folder(hostile)],
      [good, 'built', folder(good)],
    ]);
    expect(all.code).toBe(1);
    expect(existsSync(path.join(out, slugOf(broken)))).toBe(false);
  });

  test('the checkout is as it was', () => {
    expect(state()).toBe(before);
  });

  test('the code, the bomb and the tag of a branch are told and not run', () => {
    expect(existsSync(ran)).toBe(false);
    const found = summaryOf(broken).problems.map(({ code, file }) => `${code} in ${file}`);
    expect([...new Set(found)]).toEqual([
      'frontmatter-alias in content/bodies/bomb.md',
      'frontmatter-language in content/bodies/code.md',
      'yaml-broken in content/bodies/tag.md',
    ]);
  });

  test('the words of a hostile branch are words', () => {
    for (const lang of ['', 'ru/', 'en/'] as const) {
      const page = pageOf(hostile, lang);
      expect(page).not.toMatch(/<script>alert|<img src=x|href="https:\/\/evil/u);
    }
    expect(wordsOf(pageOf(hostile))).toContain('"><img src=x onerror=alert(1)>');
    expect(wordsOf(pageOf(hostile, 'ru/'))).toContain('[go](https://evil.example) @all');
    expect(wordsOf(pageOf(hostile, 'en/'))).toContain('<script>alert(1)</script>');
  });

  test('the summary of a draft has every difference with its address', () => {
    const { isBuilt, counts, changes, deadlines, problems, behind, summary } = summaryOf(good);
    expect({ isBuilt, behind, problems }).toEqual({ isBuilt: true, behind: 0, problems: [] });
    expect(counts).toEqual({
      newEditions: 0,
      corrected: 1,
      provisions: 1,
      plans: 0,
      treaties: 2,
      statements: 1,
      days: 2,
      records: 0,
      documents: 0,
      deadlines: 2,
    });
    expect(changes.map(({ id, subject, change }) => [id, subject, change])).toEqual([
      ['act-cadre-reserve-2025-03-17', 'edition', 'corrected'],
      ['act-cadre-reserve-2025-03-17-att_1__chp_2__para_16', 'provision', 'changed'],
      ['plan-current-2025-shores', 'treaty', 'added'],
      ['plan-current-2025-breezes', 'treaty', 'changed'],
      ['procedure-reserve-inclusion-res-16-p1', 'statement', 'changed'],
      ['day-2027-09-27', 'day', 'changed'],
      ['day-2027-10-02', 'day', 'changed'],
    ]);
    // 25 September 2027 is a Saturday; Monday 27 September becomes a day of rest
    expect(deadlines).toEqual(
      ['plan-4', 'plan-7'].map((statement) => ({
        id: `deadline-treaty-concepts-${statement}-2027`,
        procedure: 'treaty-concepts',
        statement,
        case: null,
        period: '2027',
        before: { due: '2027-09-25', tolerant: '2027-09-27' },
        after: { due: '2027-09-25', tolerant: '2027-09-28' },
      })),
    );
    expect(summary?.en).toBe(
      'What differs from what is published: 1 edition whose published text is corrected; 1 provision; 2 treaties of plans; 1 statement of a procedure; 2 days of the calendar; 2 deadlines that would move.',
    );
    const comment = readFileSync(path.join(out, `${slugOf(good)}.md`), 'utf8');
    expect(comment).toContain(`https://${slugOf(good)}.preview.example.kz/en/review/#plan-current-2025-shores`);
  });

  test('the page of the review has an element at each address, and says the same in words', () => {
    const page = pageOf(good, 'en/');
    const { changes, deadlines } = summaryOf(good);
    for (const { id } of [...changes, ...deadlines]) expect(page).toContain(`id="${id}"`);
    const words = wordsOf(page);
    expect(words).toContain('A published text is corrected');
    expect(words).toContain('қабылданған күннен кейін 2 жұмыс күні ішінде Министрліктің сайтында');
    expect(words).toContain('қабылданған күннен кейін 3 жұмыс күні ішінде Министрліктің сайтында');
    expect(words).toContain('within 2 working days of');
    expect(words).toContain('within 3 working days of');
    expect(words).toContain('27 September 2027, Monday Five-day week');
    expect(words).toContain('25 September 2027 (a day of rest; the next working day is 28 September 2027)');
    expect(words).toContain('The private list was not read');
    expect(wordsOf(pageOf(good, 'ru/'))).toContain('III квартал 2025 года');
    expect(wordsOf(pageOf(good))).toContain('2025 жылғы 3-тоқсан');
  });

  test('every page says that it is a draft, leads to the review, and stays out of search engines', () => {
    const folder = path.join(out, slugOf(good));
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?:^|\/)index\.html$/u.test(file),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const file of pages) {
      const page = readFileSync(path.join(folder, file), 'utf8');
      const lang = /^(?:ru|en)\//u.exec(file)?.[0] ?? '';
      expect(page, file).toContain(`<a href="/${lang}review/">`);
      expect(page, file).toContain('<meta name="robots" content="noindex');
      expect(page, file).toMatch(/<body[^>]* class="[^"]*preview/u);
    }
  });

  test('that were merged or are gone are pruned, and what is not ours stays', async () => {
    const { git } = repository;
    git(['update-ref', 'refs/heads/main', git(['rev-parse', good])]);
    git(['update-ref', '-d', `refs/heads/${hostile}`]);
    mkdirSync(path.join(out, 'letters'), { recursive: true });
    writeFileSync(path.join(out, 'letters/letter.txt'), '');
    expect(await preview(['--prune'])).toEqual({
      code: 0,
      out: `Removed: "drafts/empty" (there is no such branch any more)\nRemoved: "${hostile}" (there is no such branch any more)\nRemoved: "${good}" (it is published)\n`,
      err: '',
    });
    expect(readdirSync(out).filter((name) => !name.startsWith(slugOf(broken)))).toEqual(['letters']);
    expect((await preview(['--prune'])).out).toBe('There is nothing to remove.\n');
  });
});

describe('a branch that changes code', () => {
  // stands for the build of the branch: it writes down what it was told
  const ownBuild = `import { mkdirSync, writeFileSync } from 'node:fs';
const out = process.argv[process.argv.indexOf('--out') + 1];
mkdirSync(out, { recursive: true });
writeFileSync(out + '/index.html', JSON.stringify({ names: Object.keys(process.env).sort(), folder: process.cwd() }));
`;
  let own: Repository;
  beforeAll(() => {
    own = makeRepository();
    own.write('content/a.md', 'a\n');
    const published = own.commitOn('main');
    own.write('src/cli/build.ts', ownBuild);
    own.write('package-lock.json', readFileSync(path.join(projectRoot, 'package-lock.json')));
    const code = own.commitOn('code', published);
    own.write('package-lock.json', '{}');
    own.commitOn('packages', code);
  });
  afterAll(() => own.remove());
  const previewOf = (ref: string, args: readonly string[] = ['--with-its-code']): Promise<Ran> =>
    run('preview', [ref, '--repository', own.folder, '--out', out, '--as-of', '2026-11-21', ...args], {
      SECRET_OF_A_PIPELINE: 'x',
      QAGIDA_RECORDS: work,
    });

  test('is built by its own code only where that was asked for, is said so, and is told no secret', async () => {
    const { code, err } = await previewOf('code');
    expect(err).toBe(
      'Comparing "code" with "main"\nATTENTION: the code of the branch "code" runs on this computer with your rights. Stop it if you have not read that code (Ctrl+C).\n',
    );
    expect(code).toBe(0);
    const told = JSON.parse(readFileSync(path.join(out, 'code/index.html'), 'utf8'));
    expect(told.names).not.toContain('SECRET_OF_A_PIPELINE');
    expect(told.names).not.toContain('QAGIDA_RECORDS');
    expect(told.names).toContain('QAGIDA_PUBLISHED');
    expect(path.basename(path.dirname(told.folder))).toMatch(/^qagida-preview-/u);
    expect(existsSync(told.folder)).toBe(false);
  });

  test('with other packages is not built', async () => {
    const { code, err } = await previewOf('packages');
    expect(code).toBe(1);
    expect(err).toContain(
      'There is no new preview of "packages". The package-lock.json of the branch is not the one of this folder:',
    );
  });

  test('without code to build with says so', async () => {
    const { err } = await previewOf('main');
    expect(err).toContain('The branch has no src/cli/build.ts: run it without --with-its-code.');
  });
});
