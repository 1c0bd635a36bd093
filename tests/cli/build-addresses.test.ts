import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot, type Ran, run } from './run-command-line.ts';

let work = '';
const content = (file: string): string => path.join(work, 'content', file);
const page = (file: string): string => readFileSync(path.join(work, 'site', file), 'utf8');
const exists = (file: string): boolean => existsSync(path.join(work, 'site', file));

function build(command: 'build' | 'addresses', ...more: readonly string[]): Promise<Ran> {
  const fixed = ['--content', path.join(work, 'content'), '--out', path.join(work, 'site')];
  return run(command, [...fixed, '--as-of', '2026-11-21', '--copy', 'none', '--cards', 'none', ...more]);
}

/** The content of this repository, with an earlier edition of the order on the reserve: the same text without the note of 2025. */
beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'qagida-addresses-'));
  cpSync(path.join(projectRoot, 'content'), path.join(work, 'content'), { recursive: true });
  rmSync(content('addresses.txt'), { force: true });
  const text = readFileSync(content('acts/cadre-reserve/2025-03-17.kk.md'), 'utf8');
  const earlier = text
    .replace('amendedBy: order-2025-11-1-4-145', 'amendedBy: order-2021-11-1-4-291')
    .split('\n')
    .filter((line) => !line.includes('№ 11-1-4/145'))
    .join('\n');
  writeFileSync(content('acts/cadre-reserve/2021-07-16.kk.md'), earlier);
  const ran = await build('addresses', '--record', '--site', 'https://qagida.example/');
  expect([ran.code, ran.err.includes('error[')]).toEqual([0, false]);
  expect(ran.out).toMatch(/New addresses written into .*addresses\.txt: \d+\n$/u);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a site whose address is known', () => {
  test('says of each page which one search engines are to show: of an edition that of its act', () => {
    const canonical = (file: string): string | undefined =>
      /<link rel="canonical" href="(?<to>[^"]+)">/u.exec(page(file))?.groups?.['to'];
    expect(canonical('acts/cadre-reserve/index.html')).toBe('https://qagida.example/acts/cadre-reserve/');
    expect(canonical('ru/acts/cadre-reserve/2025-03-17/index.html')).toBe(
      'https://qagida.example/ru/acts/cadre-reserve/',
    );
    expect(canonical('en/acts/cadre-reserve/2021-07-16/index.html')).toBe(
      'https://qagida.example/en/acts/cadre-reserve/',
    );
    expect(canonical('calendar/2026/index.html')).toBe('https://qagida.example/calendar/2026/');
  });

  test('keeps an edition that is no longer shown out of search engines, and no other page', () => {
    const isHidden = (file: string): boolean => page(file).includes('<meta name="robots" content="noindex">');
    expect(isHidden('acts/cadre-reserve/2021-07-16/index.html')).toBe(true);
    expect(isHidden('acts/cadre-reserve/2025-03-17/index.html')).toBe(false);
    expect(isHidden('acts/cadre-reserve/index.html')).toBe(false);
    expect(isHidden('acts/treaty-plans/index.html')).toBe(false);
  });

  test('has a map of its pages without editions, which robots.txt names, and feeds with whole addresses', () => {
    const map = page('sitemap.xml');
    expect(map).toContain('<url><loc>https://qagida.example/acts/cadre-reserve/</loc><lastmod>2025-03-17</lastmod>');
    expect(map).not.toContain('/2021-07-16/');
    expect(map).not.toContain('2026-11-21/');
    expect(page('robots.txt')).toContain('Sitemap: https://qagida.example/sitemap.xml');
    expect(page('changes.atom')).toContain('href="https://qagida.example/changes.atom"');
    expect(page('acts/secondment/index.html')).toContain('"url":"https://qagida.example/acts/secondment/"');
  });
});

describe('an act whose folder is renamed', () => {
  beforeAll(() => {
    renameSync(content('acts/foreign-policy-concept'), content('acts/concept'));
    const procedures = ['procedures/concept-decree.md', 'procedures/foreign-policy-concept.md'];
    for (const file of [...procedures, 'plan-rules/order-214.md']) {
      const text = readFileSync(content(file), 'utf8');
      writeFileSync(content(file), text.replaceAll(/(act: )foreign-policy-concept/gu, '$1concept'));
    }
  });

  test('stops the public build while its former name is not given, and leaves the site that was there', async () => {
    const { code, err } = await build('build', '--lang', 'ru');
    expect(code).toBe(1);
    expect(err).toContain('Опубликованные ранее адреса, которые никуда не ведут');
    expect(err).toContain('  /ru/acts/foreign-policy-concept/\n');
    expect(exists('acts/foreign-policy-concept/index.html')).toBe(true);
    expect(exists('acts/concept/index.html')).toBe(false);
  });

  test('is found under its former name once that is given', async () => {
    const act = readFileSync(content('acts/concept/act.md'), 'utf8');
    writeFileSync(
      content('acts/concept/act.md'),
      act.replace('\nname:\n', '\naliases: [foreign-policy-concept]\nname:\n'),
    );
    const { code, err } = await build('build');
    expect(err).toContain('New ones that content/addresses.txt does not have: ');
    expect(code).toBe(0);
    expect(page('ru/acts/foreign-policy-concept/index.html')).toContain('url=/ru/acts/concept/');
    expect(page('api/acts/foreign-policy-concept.json')).toBe(page('api/acts/concept.json'));
    expect(page('_redirects')).toContain('/acts/foreign-policy-concept/ /acts/concept/ 301\n');
  });
});

describe('a wrong address of the site', () => {
  test.each(['http://qagida.example', 'https://qagida.example/site/', 'qagida'])(
    'is refused before anything is built: %s',
    async (site) => {
      const { code, err } = await build('build', '--site', site);
      expect(code).toBe(2);
      expect(err).toContain(
        `The address of the site ${site}: expected the root of a host, such as https://qagida.example.`,
      );
    },
  );
});

test('a record that cannot be read stops the build and names the line', async () => {
  writeFileSync(content('addresses.txt'), '2026-11-21:\n<<<<<<< HEAD\n');
  const { code, err } = await build('build');
  expect(code).toBe(1);
  expect(err).toContain('content/addresses.txt, line 2: "<<<<<<< HEAD" is not understood.');
});
