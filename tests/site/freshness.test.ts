import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { profileRules } from '../../src/domain/publication/profiles.ts';
import { addressIn, languages } from '../../src/i18n/lang.ts';
import { closePage, startBrowser, wordsOf } from './browser.ts';
import { asOf } from './set-up.ts';

const root = path.resolve(import.meta.dirname, '../..');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens a page of the production build in a browser whose clock stands still. */
async function openAt(moment: string, address = '/acts/cadre-reserve/', hasScript = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: hasScript });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(inject('site') + address);
  return page;
}

describe('a page says as of which day it stands', () => {
  const sentences = {
    kk: 'Мәліметтер 2026 жылғы 21 қарашадағы жағдай бойынша берілген, сайттың мазмұны да сол күнгі жағдай бойынша тексерілген.',
    ru: 'Сведения приведены по состоянию на 21 ноября 2026 года; по состоянию на этот же день проверено и содержание сайта.',
    en: 'As of 21 November 2026; the content was checked as of that day too.',
  };

  test.each(languages)('in one sentence, without JavaScript too (%s)', async (lang) => {
    const page = await openAt('2026-11-21T06:00:00Z', addressIn(lang, '/acts/'), false);
    expect(await wordsOf(page, '.foot')).toContain(sentences[lang]);
    expect(await page.locator('.foot time').getAttribute('datetime')).toBe(asOf);
    await closePage(page);
  });

  test('on every page, with the links to the errata and to how it is checked', () => {
    const folder = inject('production');
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
      .filter(({ text }) => text.includes('<footer class="foot">'));
    expect(pages.length).toBeGreaterThan(100);
    const without = pages.filter(({ file, text }) => {
      const [, lang = ''] = /^(ru|en)\//u.exec(file) ?? [];
      const start = lang === '' ? '' : `/${lang}`;
      const parts = [`<time datetime="${asOf}">`, `href="${start}/errata/"`, `href="${start}/genuine/"`];
      const foot = text.slice(text.indexOf('<footer class="foot">'));
      return !parts.every((part) => foot.includes(part));
    });
    expect(without.map(({ file }) => file)).toEqual([]);
  });
});

// content/publisher.md: the site is built every day, and readers are warned after three
describe('a site that was not built anew says so in the browser of its reader', () => {
  // 19:00 in Greenwich is midnight in Kazakhstan
  test.each([
    ['on the day of the build', '2026-11-21T06:00:00Z', null],
    ['in the last minute of the third day', '2026-11-24T18:59:00Z', null],
    ['from the beginning of the fourth day on', '2026-11-24T19:00:00Z', '4'],
    ['a month later', '2026-12-21T12:00:00Z', '30'],
    ['not when the clock of the reader is a year behind', '2025-11-21T06:00:00Z', null],
    ['not when it is on the day before, as west of Kazakhstan', '2026-11-20T12:00:00Z', null],
  ])('%s', async (_, moment, days) => {
    const page = await openAt(moment);
    const banner = page.locator('.stale');
    expect(await banner.isVisible()).toBe(days !== null);
    if (days !== null) {
      const words = await wordsOf(page, '.stale');
      expect(words).toContain('2026 жылғы 21 қарашадағы жағдай бойынша берілген, ал сайт күн сайын жаңартылуға тиіс');
      expect(words).toMatch(new RegExp(`Өткен күн саны: ${days}$`, 'u'));
    }
    await closePage(page);
  });

  test.each([
    ['ru', 'по состоянию на 21 ноября 2026 года, а сайт должен обновляться ежедневно.'],
    ['en', 'it stands as of 21 November 2026, and the site should be built anew every day.'],
  ] as const)('in the language of the page (%s)', async (lang, words) => {
    const page = await openAt('2026-12-21T12:00:00Z', addressIn(lang, '/'));
    expect(await wordsOf(page, '.stale')).toContain(words);
    await closePage(page);
  });

  test('nothing shows without JavaScript: the foot of the page stands', async () => {
    const page = await openAt('2026-12-21T12:00:00Z', '/acts/', false);
    expect(await page.locator('.stale').isVisible()).toBe(false);
    await closePage(page);
  });
});

describe('errata', () => {
  test('a site without any says so', async () => {
    const page = await openAt('2026-11-21T06:00:00Z', '/ru/errata/');
    expect(await wordsOf(page)).toContain('Пока ни одной ошибки не зарегистрировано.');
    await closePage(page);
    expect(JSON.parse(readFileSync(path.join(inject('production'), 'api/errata.json'), 'utf8'))).toEqual({
      asOf,
      errata: [],
    });
  });

  test('the invented ones are shown on this machine, the newest first, and lead to where the mistake stood', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('localSite')}/en/errata/`);
    const cards = await page.locator('main .row').allInnerTexts();
    expect(cards).toHaveLength(2);
    const [open = '', corrected = ''] = cards.map((text) => text.replace(/\s+/gu, ' '));
    // samples/errata/2026-11-19-01.md, not corrected; 2026-09-14-01.md, corrected on the following day
    expect(open).toContain('Noticed: 19 November 2026');
    expect(open).toContain('not corrected yet');
    expect(open).toContain('Since not known');
    expect(corrected).toContain('Since 1 June 2026');
    expect(corrected).toContain('Corrected 15 September 2026');
    const links = await page
      .locator('main .row a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual(['/en/plans/current-2025/', '/en/acts/invented-cloud-count/2025-02-14/']);
    await page.goto(`${inject('localSite')}/en/acts/invented-cloud-count/about/`);
    expect(await page.locator('main a[href="/en/errata/#erratum-2026-09-14-01"]').count()).toBe(1);
    await page.close();
  });
});

describe('a preview', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'qagida-preview-'));
    const args = ['--profile', 'preview', '--languages', 'kk', '--cards', 'none', '--as-of', asOf, '--out', folder];
    // vitest says DEV to what it runs, and pages that are compiled so are those of somebody who edits
    const { DEV: _, PROD: __, MODE: ___, ...env } = process.env;
    await promisify(execFile)(process.execPath, ['src/cli/build.ts', ...args], { cwd: root, env });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
  const pages = (): readonly { readonly file: string; readonly text: string }[] =>
    files()
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))
      .filter(({ text }) => text.startsWith('<!doctype html>') || text.startsWith('<!DOCTYPE html>'));

  test('has no feeds, no site map, nothing for search engines, and no links to such', () => {
    expect(profileRules.preview.hasFeeds).toBe(false);
    expect(files().filter((file) => /\.(?:atom|ics|rss)$|(?:^|\/)sitemap[^/]*$/u.test(file))).toEqual([]);
    const linking = pages().filter(({ text }) => /href="[^"]*(?:\.atom|\.ics|\.rss|sitemap)/u.test(text));
    expect(linking.map(({ file }) => file)).toEqual([]);
    expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).not.toMatch(/^Allow|^Sitemap/mu);
  });

  test('is kept out of search engines and marked on every page', () => {
    expect(pages().length).toBeGreaterThan(50);
    const unmarked = pages().filter(
      ({ text }) =>
        !text.includes('<meta name="robots" content="noindex">') || !/<body[^>]*class="[^"]*\bpreview\b/u.test(text),
    );
    expect(unmarked.map(({ file }) => file)).toEqual([]);
  });

  test('has its mark on the screen and on every printed sheet', async () => {
    const style = readFileSync(
      path.join(folder, files().find((file) => /assets\/.*\.css$/u.test(file) && hasMark(file)) ?? ''),
      'utf8',
    );
    const page = await browser.newPage();
    await page.setContent(`<body class="preview"><p>x</p></body>`);
    await page.addStyleTag({ content: style });
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const mark = await page.evaluate(() => {
        const { content, position, display } = getComputedStyle(document.body, '::after');
        return { content, position, display };
      });
      // what stands fixed is printed on each sheet
      expect(mark).toEqual({ content: '"ЖОБА  ПРОЕКТ  DRAFT"', position: 'fixed', display: 'block' });
    }
    await page.close();
  });

  const hasMark = (file: string): boolean => readFileSync(path.join(folder, file), 'utf8').includes('.preview');
});
