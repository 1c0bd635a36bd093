import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options?: BrowserContextOptions): Promise<Page> => openPage(browser, address, options);

describe('a citation shows what it cites without leaving', () => {
  test('a paragraph of this act', async () => {
    const page = await open('/acts/cadre-reserve/');
    const link = page.locator('#att_1__chp_3__para_18__subpara_2 a[href="#att_1__chp_3__para_17"]');
    await link.click();
    const box = page.locator('.q');
    expect(await box.innerText()).toContain(
      'Резервшінің кадр резервіне тұру мерзімі Министрдің кадр резервіне қосу туралы бұйрығы',
    );
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('an outside act, asked of this site', async () => {
    const page = await open('/acts/cadre-reserve/');
    await page.locator('#att_1__chp_2__para_5 a[href="/sources/law-on-civil-service/#art_16"]').click();
    await page.locator('.q').waitFor();
    expect(await page.locator('.q').innerText()).toContain('23 қараша');
    expect(new URL(page.url()).pathname).toBe('/acts/cadre-reserve/');
    await page.context().close();
  });

  test('a defined term shows its definition', async () => {
    const page = await open('/acts/cadre-reserve/');
    await page.locator('#att_1__chp_2__para_8 a.t', { hasText: 'Комиссия' }).first().click();
    expect(await page.locator('.q').innerText()).toContain('(бұдан әрі – Комиссия)');
    await page.context().close();
  });

  test('with a modified click, or without JavaScript, it is a plain link', async () => {
    const page = await open('/acts/cadre-reserve/', { javaScriptEnabled: false });
    await page.locator('#att_1__chp_3__para_18__subpara_2 a[href="#att_1__chp_3__para_17"]').click();
    expect(new URL(page.url()).hash).toBe('#att_1__chp_3__para_17');
    await page.context().close();
  });
});

describe('the panel of a paragraph opens in place, without JavaScript too', () => {
  test('paragraph 13 of the rules: its history, and the two links', async () => {
    const page = await open('/acts/cadre-reserve/', { javaScriptEnabled: false });
    const panel = page.locator('#att_1__chp_2__para_13 > details');
    await panel.locator('summary').click();
    const words = (await panel.innerText()).replaceAll('\u00a0', ' ');
    // the rules as a whole were reworded in 2017, paragraph 13 in 2025
    expect(words).toContain('№ 11-1-2/397');
    expect(words).toContain('№ 11-1-4/145');
    const links = await panel.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toContain('/acts/cadre-reserve/#att_1__chp_2__para_13');
    expect(links).toContain('/acts/cadre-reserve/2025-03-17/#att_1__chp_2__para_13');
    await page.context().close();
  });

  test('paragraph 17 is cited by paragraph 18, subparagraph 2', async () => {
    const page = await open('/acts/cadre-reserve/', { javaScriptEnabled: false });
    const panel = page.locator('#att_1__chp_3__para_17 > details');
    await panel.locator('summary').click();
    expect(await panel.locator('a[href="#att_1__chp_3__para_18__subpara_2"]').count()).toBe(1);
    await page.context().close();
  });
});

describe('every provision has a link to copy', () => {
  test('its number or mark is a link to it', async () => {
    const page = await open('/acts/secondment/', { javaScriptEnabled: false });
    const without = await page.evaluate(() =>
      [...document.querySelectorAll('#main, #main [id]')]
        .filter((unit) => unit.querySelector(`:scope a:is(.n, .m)[href="#${unit.id}"]`) === null)
        .map(({ id }) => id),
    );
    expect(without).toEqual([]);
    await page.context().close();
  });

  test('clicking it copies the whole address and says so', async () => {
    const page = await open('/acts/cadre-reserve/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#att_1__chp_2__para_16 > p a.n').click();
    const address = `${inject('site')}/acts/cadre-reserve/#att_1__chp_2__para_16`;
    await page.getByRole('status').filter({ hasText: address }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.context().close();
  });
});

describe('the list of acts', () => {
  test('is whole without JavaScript, and shows no dead controls', async () => {
    const page = await open('/acts/', { javaScriptEnabled: false });
    expect(await page.locator('#act-list > li:visible').count()).toBe(5);
    expect(await page.locator('main :is(form, search):visible').count()).toBe(0);
    // the search of the header is none: it leads to the page of lists
    await page.locator('.find input').fill('резерв');
    await page.locator('.find button').click();
    expect(new URL(page.url()).pathname).toBe('/search/');
    expect(await page.locator('main a[href="/acts/"]').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is filtered by status, kind and words', async () => {
    const page = await open('/acts/');
    const shown = (): Promise<number> => page.locator('#act-list > li:visible').count();
    await page.locator('select[name=status]').selectOption('repealed');
    expect(await shown()).toBe(1);
    await page.locator('select[name=status]').selectOption('');
    await page.locator('select[name=kind]').selectOption('resolution');
    expect(await shown()).toBe(2);
    await page.locator('select[name=kind]').selectOption('');
    await page.locator('input[name=words]').fill('КАДР');
    expect(await shown()).toBe(1);
    await page.locator('input[name=words]').fill('жоқ нәрсе');
    expect(await shown()).toBe(0);
    await page.context().close();
  });
});

describe('the reader chooses the view', () => {
  const size = (page: Page): Promise<number> =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('#main p') ?? document.body).fontSize),
    );
  const background = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test('low vision: larger letters, without JavaScript', async () => {
    const page = await open('/acts/cadre-reserve/', { javaScriptEnabled: false });
    const before = await size(page);
    await page.locator('header details summary').click();
    await page.locator('#view-low').check();
    expect(await size(page)).toBeGreaterThanOrEqual(before * 1.2);
    await page.context().close();
  });

  test('dark, without JavaScript; remembered on the next page with it', async () => {
    const plain = await open('/', { javaScriptEnabled: false });
    const light = await background(plain);
    await plain.locator('header details summary').click();
    await plain.locator('#view-dark').check();
    expect(await background(plain)).not.toBe(light);
    await plain.context().close();

    const page = await open('/');
    await page.locator('header details summary').click();
    await page.locator('#view-dark').check();
    const dark = await background(page);
    await page.goto(`${inject('site')}/acts/`);
    expect(await background(page)).toBe(dark);
    await page.context().close();
  });
});

test('print leaves out what only a screen needs, and says what the text is', async () => {
  const page = await open('/acts/treaty-plans/');
  await page.emulateMedia({ media: 'print' });
  const left = await page
    .locator('nav:visible, details.d:visible, .m:visible')
    .evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 80)));
  expect(left).toEqual([]);
  expect(await page.locator('body').innerText()).toContain('Ресми басылым емес');
  await page.context().close();
});

test('an address that is not there answers in three languages', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(`${inject('site')}/acts/nothing/`);
  expect(response?.status()).toBe(404);
  const words = await page.locator('body').innerText();
  for (const phrase of ['Мұндай бет жоқ', 'Такой страницы нет', 'There is no such page'])
    expect(words).toContain(phrase);
  await context.close();
});

test('a page in Russian or English leads to itself in the other languages, and marks the law as Kazakh', async () => {
  const page = await open('/ru/acts/secondment/', { javaScriptEnabled: false });
  const alternates = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`));
  expect(alternates).toEqual(
    expect.arrayContaining(['kk /acts/secondment/', 'ru /ru/acts/secondment/', 'en /en/acts/secondment/']),
  );
  expect(await page.locator('#main').evaluate((main) => main.closest('[lang]')?.getAttribute('lang'))).toBe('kk');
  await page.context().close();
});
