import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyOf } from '../../src/kept/key-of.ts';
import { startHelper } from '../../src/site/program/render-helper.ts';

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  // inside the project, where the compiled pages find their packages
  mkdirSync(path.join(root, '.build'), { recursive: true });
  folder = mkdtempSync(path.join(root, '.build/rebuild-'));
  cpSync(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds into a folder, with what is kept in another. */
async function build(out: string, kept: string, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  const args = ['src/cli/build.ts', '--as-of', '2026-11-21', '--content', path.join(folder, 'content')];
  const more = ['--languages', 'kk', '--copy', 'none', '--cards', 'none', '--out', path.join(folder, out)];
  await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', ...args, ...more], {
    cwd: root,
    env: { ...process.env, QAGIDA_KEPT: path.join(folder, kept), ...settings },
  });
}

/** Every file of a site, by its path. */
function filesOf(out: string): ReadonlyMap<string, string> {
  const entries = readdirSync(path.join(folder, out), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(path.join(folder, out), file), readFileSync(file).toString('base64')]),
  );
}

function replaceIn(file: string, from: string, to: string): void {
  const place = path.join(folder, 'content', file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

test('after changes of an act, a source and a body, what was kept gives the same bytes as a build from nothing', async () => {
  await build('before', 'kept');
  const before = filesOf('before');
  replaceIn('acts/cadre-reserve/2025-03-17.kk.md', '4. Кадр резервіне', '4. Осы кадр резервіне');
  replaceIn('sources/labour-code.md', 'en: Labour Code', 'en: The Labour Code');
  replaceIn('sources/labour-code.md', 'kk: Еңбек кодексі', 'kk: Қазақстанның Еңбек кодексі');
  replaceIn('bodies/minister-of-foreign-affairs.md', 'kk: ', 'kk: Құрметті ');
  await build('again', 'kept');
  await build('anew', 'kept-by-nobody');
  const again = filesOf('again');
  expect(differences(again, filesOf('anew'))).toEqual([]);
  expect(differences(before, again)).toContain('acts/cadre-reserve/index.html');
  expect(again.get('acts/foreign-policy-concept/index.html')).toBeDefined();
});

test('a site that is made in the folder of an earlier one has the bytes of a build from nothing, and nothing that somebody put there', async () => {
  await build('same', 'kept');
  writeFileSync(path.join(folder, 'same/acts/stray.html'), 'put there by hand');
  replaceIn('acts/cadre-reserve/2025-03-17.kk.md', '4. Осы кадр', '4. Сол кадр');
  await build('same', 'kept');
  // the folder that this one begins with is the first, with the stray file
  await build('same', 'kept');
  await build('same-anew', 'kept-by-nobody-else');
  expect(differences(filesOf('same'), filesOf('same-anew'))).toEqual([]);
  const spare = filesOf('kept/spare/site');
  expect(spare.get('acts/cadre-reserve/index.html')).toBeDefined();
  expect([...spare.keys()].filter((file) => file.includes('reserve/') && !file.includes('acts/'))).toEqual([]);
});

describe('a public build of the day on which addresses were recorded last', () => {
  const record = readFileSync(path.join(root, 'content/addresses.txt'), 'utf8');
  const days = [...record.matchAll(/^(\d{4}-\d{2}-\d{2}):$/gmu)].map(([, day = '']) => day);
  const day = days.toSorted().at(-1) ?? '';
  const buildForAll = (copy: string) =>
    promisify(execFile)(
      process.execPath,
      [
        ...['--disable-warning=ExperimentalWarning', 'src/cli/build.ts', '--as-of', day],
        ...['--cards', 'none', '--copy', copy, '--out', path.join(folder, 'public')],
      ],
      { cwd: root, env: { ...process.env, QAGIDA_KEPT: path.join(folder, 'kept') } },
    );

  test('has every one of them', async () => {
    expect(day >= '2026-11-25').toBe(true);
    expect((await buildForAll('zip')).stdout).toContain(`(production, as of ${day})`);
    expect(filesOf('public').has('download/qagida.zip')).toBe(true);
  });

  test('is refused without the archive, whose address was published', async () => {
    await expect(buildForAll('none')).rejects.toMatchObject({
      stderr: expect.stringContaining(
        'Addresses that were published and lead nowhere now (1):\n  /download/qagida.zip\n',
      ),
    });
  });
});

test('several processes give the same bytes as one, the index of the search among them', async () => {
  await build('by-one', 'kept', { QAGIDA_PROCESSES: '1' });
  // else the pages that one has rendered are put in place, and three have little to do
  for (const part of ['pages', 'answers', 'spare']) rmSync(path.join(folder, 'kept', part), { recursive: true });
  await build('by-three', 'kept', { QAGIDA_PROCESSES: '3' });
  const [one, three] = [filesOf('by-one'), filesOf('by-three')];
  expect(differences(one, three)).toEqual([]);
  expect([...three.keys()].filter((file) => file.startsWith('search/index/')).length).toBeGreaterThan(10);
});

test('a process that renders a share by itself makes the same pages and files', async () => {
  await build('by-one', 'kept', { QAGIDA_PROCESSES: '1' });
  const kept = (part: string): string => path.join(folder, 'kept', part);
  const [program = ''] = readdirSync(kept('program'));
  const pages = [
    ['acts/cadre-reserve/index.html', '[...lang]/acts/[slug]/index.astro'],
    ['acts/cadre-reserve/history/index.html', '[...lang]/acts/[slug]/history.astro'],
    ['acts/cadre-reserve/2025-03-17.akn.xml', 'acts/[slug]/[edition].akn.xml.ts'],
    ['acts/secondment/about/index.html', '[...lang]/acts/[slug]/about.astro'],
  ] as const;
  const told = pages.map(([file, component]) => ({
    pathname: `/${file.replace(/\/index\.html$/u, '')}`,
    component: `src/pages/${component}`,
    target: path.join(folder, 'by-another', file),
    // only what is kept may be made from its own act alone
    key: keyOf([file]),
  }));
  for (const { target } of told) mkdirSync(path.dirname(target), { recursive: true });
  mkdirSync(path.join(folder, 'by-another/search'), { recursive: true });
  const settings = {
    PROFILE: 'production',
    AS_OF: '2026-11-21',
    CONTENT: path.join(folder, 'content'),
    LANGUAGES: 'kk',
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(`QAGIDA_${name}`, value);
  const helper = startHelper(
    {
      roots: [{ folder: settings.CONTENT, shownAs: 'content' }],
      read: { folder: kept('read'), code: program },
      answers: kept('answers'),
      common: 'of this test',
      program: path.join(kept('program'), program),
      isAllNew: false,
    },
    true,
  );
  vi.unstubAllEnvs();
  const parts = [0];
  helper.place({ into: path.join(folder, 'by-another'), store: kept('pages') });
  await helper.render({ parts: 1, pages: told }, () => parts.shift() ?? null);
  expect(parts).toEqual([]);
  const [one, another] = [filesOf('by-one'), filesOf('by-another')];
  const isMade = (file: string): boolean =>
    pages.some(([page]) => page === file) || /^search\/index[./].*json$/u.test(file);
  const made = [...one].filter(([file]) => isMade(file));
  expect(made.length).toBeGreaterThan(pages.length + 10);
  expect(differences(new Map(made), another)).toEqual([]);
});

test('a number of processes that is none is told', async () => {
  await expect(build('never', 'kept', { QAGIDA_PROCESSES: 'all' })).rejects.toMatchObject({
    stderr: expect.stringContaining(
      'QAGIDA_PROCESSES=all: expected a number from 1 to 99, for example QAGIDA_PROCESSES=2',
    ),
  });
});
