import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LinkChecker } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { actDataSchema, actListDataSchema } from '../../schemas/act-data.ts';
import { calendarDataSchema } from '../../schemas/calendar-data.ts';
import { yearsInTheSources } from '../calendar/non-working-days.ts';
import { slugs } from '../corpus/held-corpus.ts';
import { htmlProblems } from './valid-html.ts';

const root = path.resolve(import.meta.dirname, '../..');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function digests(folder: string): readonly string[] {
  return filesIn(folder).map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex')} ${file}`,
  );
}

test('the same commit built twice is the same to the byte', () => {
  const first = digests(inject('production'));
  expect(first.length).toBeGreaterThan(100);
  expect(digests(inject('again'))).toEqual(first);
});

test('the production build has the five acts, no samples and no drafts without a ground', () => {
  const files = filesIn(inject('production'));
  for (const slug of slugs) expect(files).toContain(`acts/${slug}/index.html`);
  expect(files.filter((file) => /\.map$|sample/u.test(file))).toEqual([]);
});

test('every page is valid HTML', async () => {
  const pages = filesIn(inject('production')).filter((file) => file.endsWith('.html'));
  const problems: string[] = [];
  for (const page of pages) {
    const found = await htmlProblems(path.join(inject('production'), page));
    problems.push(...found.map((problem) => `${page}:${problem}`));
  }
  expect(problems.slice(0, 20)).toEqual([]);
});

test('every link leads to a page, and every fragment to a place on it', async () => {
  const result = await new LinkChecker().check({
    path: inject('site'),
    recurse: true,
    checkFragments: true,
    // results of the deadline finder are one page each language, asked hundreds of times: what they name is checked below
    linksToSkip: ['^https?://(?!127\\.0\\.0\\.1)', '/deadlines/\\?duty='],
  });
  const broken = result.links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => `${parent} -> ${url} (${status})`);
  expect(broken.slice(0, 20)).toEqual([]);
  expect(result.links.length).toBeGreaterThan(300);
});

test('every link to a result of the deadline finder names a statement that the finder knows', () => {
  const folder = inject('production');
  const data = JSON.parse(readFileSync(path.join(folder, 'api/deadlines.json'), 'utf8')) as {
    readonly duties: readonly { readonly id: string }[];
  };
  const known = new Set(data.duties.map(({ id }) => id));
  const named = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      Array.from(
        readFileSync(path.join(folder, file), 'utf8').matchAll(/\/deadlines\/\?duty=(?<id>[^&"]+)/gu),
        ({ groups }) => groups?.['id'] ?? '',
      ),
    );
  expect(new Set(named)).toEqual(known);
});

describe('the data of the acts', () => {
  test.each(slugs)('%s follows its schema', (slug) => {
    const data: unknown = JSON.parse(readFileSync(path.join(inject('production'), `api/acts/${slug}.json`), 'utf8'));
    const act = actDataSchema.parse(data);
    expect(act.slug).toBe(slug);
    const ids = new Set(act.provisions.map(({ id }) => id));
    for (const { parent } of act.provisions) expect(parent === null || ids.has(parent)).toBe(true);
  });

  test('the list names every act', () => {
    const list = actListDataSchema.parse(
      JSON.parse(readFileSync(path.join(inject('production'), 'api/acts/index.json'), 'utf8')),
    );
    expect(list.acts.map(({ slug }) => slug)).toEqual([...slugs]);
  });

  test('the repeal of order 214 stands on the act as a whole', () => {
    const act = actDataSchema.parse(
      JSON.parse(readFileSync(path.join(inject('production'), 'api/acts/treaty-plans.json'), 'utf8')),
    );
    expect(
      act.notes.map(({ amendments }) => amendments.map(({ kind, unit, date, number }) => [kind, unit, date, number])),
    ).toEqual([[['repealed', 'act', '2025-03-19', '11-1-4/161']]]);
  });
});

test.each(yearsInTheSources)('the data of the calendar of $year follow their schema', ({ year, workingDays }) => {
  const data: unknown = JSON.parse(readFileSync(path.join(inject('production'), `api/calendar/${year}.json`), 'utf8'));
  const calendar = calendarDataSchema.parse(data);
  expect(calendar.year).toBe(year);
  expect(calendar.days.filter(({ five }) => five === 'working')).toHaveLength(workingDays);
});

test.each(['', 'ru/', 'en/'])(
  'a first visit is light: HTML and style sheet within 14 KB at 28 KB of text, fonts within 55 KB (/%s)',
  (language) => {
    const folder = inject('production');
    const weigh = (file: string): number => brotliCompressSync(readFileSync(path.join(folder, file))).length;
    const address = `${language}acts/cadre-reserve/index.html`;
    const page = readFileSync(path.join(folder, address), 'utf8');
    const linked = Array.from(page.matchAll(/href="\/(?<file>[^"]+\.css)"/gu), ({ groups }) => groups?.['file'] ?? '');
    expect(linked.length).toBeGreaterThan(0);
    const styles = linked.reduce((sum, file) => sum + weigh(file), 0);
    const fonts = filesIn(folder)
      .filter((file) => file.endsWith('.woff2'))
      .reduce((sum, file) => sum + readFileSync(path.join(folder, file)).length, 0);
    expect(styles + weigh(address)).toBeLessThanOrEqual(14 * 1024);
    expect(fonts).toBeLessThanOrEqual(55 * 1024);
  },
);

describe('a build that fails writes nothing, and the site that was there stays', () => {
  function buildWith(document: string): { code: number; errors: string; left: readonly string[] } {
    const folder = mkdtempSync(path.join(tmpdir(), 'qagida-failing-'));
    const out = path.join(folder, 'dist');
    mkdirSync(out);
    writeFileSync(path.join(out, 'index.html'), 'кеше');
    mkdirSync(path.join(folder, 'content/sources'), { recursive: true });
    writeFileSync(path.join(folder, 'content/sources/x.md'), document);
    try {
      execFileSync(
        process.execPath,
        ['src/cli/build.ts', '--content', path.join(folder, 'content'), '--out', out, '--as-of', '2026-11-21'],
        {
          cwd: root,
          stdio: 'pipe',
        },
      );
      return { code: 0, errors: '', left: [] };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      const left = filesIn(folder).filter((file) => !file.startsWith('content'));
      expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('кеше');
      return { code: status, errors: stderr.toString(), left };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('with a broken document', () => {
    const { code, errors, left } = buildWith('---\nkind: lwa\n---\n');
    expect(code).toBe(1);
    expect(errors).toContain('error[unknown-value] "lwa" is not a value of "kind"');
    expect(errors).toContain('Nothing was built: 4 problems in the content.');
    expect(left).toEqual([path.join('dist', 'index.html')]);
  });
});
