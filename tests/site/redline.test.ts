// What the pages that compare must show. The documents are those of samples/; the values were read from their files.

import path from 'node:path';
import mammoth from 'mammoth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, outsidePolicy } from './axe.ts';
import { closePage, openPage, startBrowser } from './browser.ts';
import { htmlProblems } from './valid-html.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const openLocal = (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(browser, address, options, 'localSite');

const act = '/acts/invented-cloud-count/compare/2024-04-10..2025-02-14/';
const change = '/plans/current-2025/changes/2025-03-05-01/';
const addresses = [
  act,
  change,
  '/plans/current-2025/changes/2025-03-12-01/',
  '/plans/compare/current-2025@2025-03-05..current-2025@2025-03-12/',
  '/plans/compare/current-2025@2024-12-11..current-2025@2025-03-12/',
  '/plans/compare/current-2024..current-2025/',
  '/plans/compare/current-2024..current-2025-draft/',
  '/plans/compare/current-2025-draft..current-2025@2024-12-11/',
];
const all = ['', '/ru', '/en'].flatMap((language) => addresses.map((address) => language + address));

/** The words of a side without what is said for those who hear the page. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const said of copy.querySelectorAll('.v')) said.remove();
    return copy.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
  });
}

describe('two editions of an act', () => {
  test('a paragraph that was edited: the old words are struck through, the new ones underlined', async () => {
    const page = await openLocal(act);
    const row = '[id="att_1__chp_2__para_3"]';
    expect(await page.locator(`${row} .before del`).evaluateAll((list) => list.length)).toBe(2);
    expect(await wordsOf(page, `${row} .before .words`)).toBe(
      '3. Санаушы бұлттарды тоқсан сайын, тоқсанның соңғы жұмыс күнінен кешіктірмей санайды.',
    );
    expect(await wordsOf(page, `${row} .after .words`)).toBe(
      '3. Санаушы бұлттарды ай сайын, айдың соңғы жұмыс күнінен кешіктірмей санайды.',
    );
    const line = (name: string): Promise<string> =>
      page
        .locator(`${row} ${name}`)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    await closePage(page);
  });

  test('a paragraph that is gone, one that is new, one that got another number', async () => {
    const page = await openLocal(`/ru${act}`);
    const rowOf = async (id: string): Promise<string> => wordsOf(page, `tbody[id="${id}"] th`);
    expect(await rowOf('was-att_1__chp_2__para_4')).toBe('− исключено пункт 4');
    expect(await rowOf('att_1__chp_2__para_7')).toBe('+ добавлено пункт 7');
    expect(await rowOf('att_1__chp_2__para_6')).toBe('№ изменён номер пункт 7 → пункт 6');
    expect(await rowOf('att_1__chp_2__para_4')).toBe('± изменено пункт 5 → пункт 4');
    await closePage(page);
  });

  test('the words are told to those who hear them, in the language of the page', async () => {
    const page = await openLocal(`/en${act}`);
    const ins = page.locator('[id="att_1__chp_2__para_3"] ins').first();
    expect(await ins.textContent()).toBe('added: ай end of what was added. ');
    expect(await ins.locator('.v').first().getAttribute('lang')).toBe('en');
    await closePage(page);
  });

  test('the page of the history leads there', async () => {
    const page = await openLocal('/acts/invented-cloud-count/history/');
    expect(await page.locator(`a[href="${act}"]`).count()).toBe(1);
    await closePage(page);
  });
});

describe('a change of a plan', () => {
  test('every line has an address that leads to it', async () => {
    const page = await openLocal(`${change}#rail-transit-caravan-notes`);
    expect(await wordsOf(page, ':target .words')).toBe(
      'Қол қою Керуен Сұлтандығы үкімет басшысының сапарына орайластырылады',
    );
    await closePage(page);
  });

  test('says ground, decision and reason in the language of the page', async () => {
    const page = await openLocal(`/ru${change}`);
    const words = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(words).toContain('Руководитель Администрации Президента');
    expect(words).toContain('№ 25-6/402 от 28 февраля 2025 года');
    expect(await wordsOf(page, '.reason')).toMatch(/^Визит главы правительства Султаната Каравана/u);
    await closePage(page);
  });

  test('a draft is told as what is proposed, with the permission that it lacks', async () => {
    const page = await openLocal('/ru/plans/compare/current-2024..current-2025-draft/');
    expect(await page.locator('.redline thead').innerText()).toMatch(/Действующая редакция\s+Предлагаемая редакция/u);
    expect(await page.locator('main').innerText()).toContain('публикация не разрешена');
    await closePage(page);
  });

  test.each(['kk', 'ru'])('the table is there as a Word document: %s', async (lang) => {
    const { value } = await mammoth.extractRawText({ path: path.join(inject('local'), change, `table-${lang}.docx`) });
    expect(value).toContain(lang === 'kk' ? 'Салыстырмалы кесте' : 'Сравнительная таблица');
    expect(value).toContain(lang === 'kk' ? '2025 жылғы 2-тоқсан' : 'II квартал 2025 года');
  });
});

describe('every page', () => {
  test.each(all)('axe finds nothing, and nothing is cut off at 320 pixels: %s', async (address) => {
    const page = await openLocal(address, outsidePolicy);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await closePage(page);
  });

  test.each([act, change])('axe finds nothing in the dark and in the view for low vision: %s', async (address) => {
    const page = await openLocal(address, { ...outsidePolicy, colorScheme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-low', ''));
    expect(await axeFindings(page)).toEqual([]);
    await closePage(page);
  });

  test.each(all)('is valid HTML: %s', async (address) => {
    expect(await htmlProblems(path.join(inject('local'), address, 'index.html'))).toEqual([]);
  });
});
