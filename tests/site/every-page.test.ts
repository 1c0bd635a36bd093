import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, outsidePolicy } from './axe.ts';
import { allPages, openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options?: BrowserContextOptions): Promise<Page> => openPage(browser, address, options);

describe('axe finds nothing', () => {
  test.concurrent.each(allPages)('%s', async (address) => {
    const page = await open(address, outsidePolicy);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    '/',
    '/acts/cadre-reserve/',
    '/acts/treaty-plans/',
    '/procedures/treaty-plan-cycle/',
    '/sources/',
    '/404.html',
  ])('dark: %s', async (address) => {
    const page = await open(address, { ...outsidePolicy, colorScheme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    '/',
    '/acts/',
    '/acts/cadre-reserve/',
    '/ru/acts/treaty-plans/',
    '/en/procedures/treaty-plan-cycle/',
    '/en/glossary/',
  ])('low vision: %s', async (address) => {
    const page = await open(address, outsidePolicy);
    await page.locator('header details summary').click();
    await page.locator('input[type=checkbox]').first().check();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test.each([{}, { colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }])(
    'with a deadline that was worked out, %o',
    async (options) => {
      const page = await open('/en/deadlines/?duty=plan-8&event=2024', { ...outsidePolicy, ...options });
      await page.locator('#finder-result .steps').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('with everything of a procedure open', async () => {
    const page = await open('/procedures/reserve-inclusion/', outsidePolicy);
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('details')) panel.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('with every panel of an act open, at 320 pixels', async () => {
    const page = await open('/acts/cadre-reserve/', { ...outsidePolicy, viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('details')) panel.open = true;
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

describe('every page fits a phone of 320 pixels', () => {
  test.concurrent.each(allPages)('%s', async (address) => {
    const page = await open(address, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

test('no page asks anything of another site, and none breaks its security policy', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site'))) outside.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of allPages) await page.goto(inject('site') + address, { waitUntil: 'load' });
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a script that gets into a page does not run', async () => {
  const page = await open('/acts/cadre-reserve/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken into"';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="data:," onerror="document.title = \'broken into\'">';
    document.body.append(image);
    return new Promise<string>((resolve) => setTimeout(() => resolve(document.title), 200));
  });
  expect(ran).not.toBe('broken into');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  await page.context().close();
});

describe('every page says what it is', () => {
  test.concurrent.each(allPages)('%s', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    const language = address.startsWith('/ru/') ? 'ru' : address.startsWith('/en/') ? 'en' : 'kk';
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect((await page.title()).length).toBeGreaterThan(5);
    expect(await page.locator('h1').count()).toBe(1);
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description?.length ?? 0).toBeGreaterThan(20);
    await page.context().close();
  });

  test.each(['', '/ru', '/en'])(
    '%s every act says that it is not an official publication, and where that is',
    async (language) => {
      for (const slug of ['cadre-reserve', 'coordination', 'foreign-policy-concept', 'secondment', 'treaty-plans']) {
        const page = await open(`${language}/acts/${slug}/`, { javaScriptEnabled: false });
        expect(await page.locator('body').innerText()).toContain('Ресми басылым емес');
        expect(await page.locator('a[href^="https://zan.gov.kz"]').count()).toBeGreaterThan(0);
        await page.context().close();
      }
    },
  );

  test.each([
    ['/acts/treaty-plans/', 'Күшін жойған'],
    ['/ru/acts/treaty-plans/', 'Утратил силу'],
    ['/en/acts/treaty-plans/', 'Repealed'],
    ['/acts/coordination/', 'Жоба'],
    ['/ru/acts/coordination/', 'Проект'],
    ['/en/acts/coordination/', 'Draft'],
  ])('%s carries its banner, in print too', async (address, words) => {
    const page = await open(address, { javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const banner = page
      .locator('main [role=note], main .banner')
      .filter({ hasText: new RegExp(words, 'iu') })
      .first();
    expect(await banner.isVisible()).toBe(true);
    await page.context().close();
  });
});
