import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, outsidePolicy } from './axe.ts';
import { closePage, openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const field = '#search input';
const links = '#search-results h3 a';

/** Opens a search by its address and waits until it is answered. */
async function search(address: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, address, options);
  await page.locator('.told-found:not(:empty)').waitFor();
  return page;
}

const queryOf = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

test('from the first letter there are results, and the address follows', async () => {
  const page = await openPage(browser, '/search/');
  await page.locator(field).pressSequentially('қ');
  await page.locator(links).first().waitFor();
  await page.locator(field).fill('кадр резервінен шығару');
  await page.locator(`${links}[href="/acts/cadre-reserve/#att_1__chp_3__para_18"]`).waitFor();
  expect(queryOf(page)).toBe('кадр резервінен шығару');
  const marked = await page.locator('#search-results mark').allTextContents();
  expect(marked).toContain('резервінен');
  expect(marked).toContain('шығару');
  await closePage(page);
});

test('letters without those of the Kazakh alphabet, and Latin ones, find the same', async () => {
  for (const query of ['отиниш', 'otinish', 'өтініштерді']) {
    const page = await search(`/search/?q=${encodeURIComponent(query)}`);
    expect(await page.locator('#search-results mark').allTextContents()).toContain('өтініш');
    await closePage(page);
  }
});

test('back leads to the query before, and forward again', async () => {
  const page = await search('/search/?q=резервші');
  await page.locator(field).fill('тұжырымдама');
  await page.locator(field).press('Enter');
  await page.locator('mark', { hasText: 'ұжырымдама' }).first().waitFor();
  await page.goBack();
  await page.locator('mark', { hasText: 'езервші' }).first().waitFor();
  expect(await page.locator(field).inputValue()).toBe('резервші');
  await page.goForward();
  await page.locator('mark', { hasText: 'ұжырымдама' }).first().waitFor();
  await closePage(page);
});

describe('a citation leads straight to its place, and only by Enter', () => {
  test.each([
    ['/search/', 'кадр резерві 16-тармақ', '/acts/cadre-reserve/#att_1__chp_2__para_16'],
    ['/search/', '4-тармақтың 2) тармақшасы', '/acts/cadre-reserve/#att_1__chp_2__para_4__subpara_2'],
    ['/ru/search/', 'кадровый резерв п. 16', '/ru/acts/cadre-reserve/#att_1__chp_2__para_16'],
    ['/en/search/', 'V1600013475', '/en/acts/cadre-reserve/'],
  ])('%s %s', async (address, query, place) => {
    const page = await openPage(browser, address);
    await page.locator(field).fill(query);
    await page.locator('.go-to a').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    await page.locator(field).press('Enter');
    await page.waitForURL((url) => url.pathname !== address);
    expect(page.url().slice(inject('site').length)).toBe(place);
    await closePage(page);
  });

  test('the button does what Enter does', async () => {
    const page = await openPage(browser, '/search/');
    await page.locator(field).fill('V1600013475');
    await page.locator('#search button').click();
    await page.waitForURL(/\/acts\/cadre-reserve\//u);
    await closePage(page);
  });

  test('Enter that comes before the answer leads there too', async () => {
    const page = await openPage(browser, '/search/');
    await page.locator(field).fill('V1600013475');
    await page.locator(field).press('Enter');
    await page.waitForURL(/\/acts\/cadre-reserve\//u);
    await closePage(page);
  });

  test('a paragraph that several acts have is listed for each, that of the act one is in first', async () => {
    const page = await search('/search/?q=16-тармақ&act=secondment');
    const targets = await page.locator('.go-to a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets[0]).toMatch(/^\/acts\/secondment\/#/u);
    await closePage(page);
    const all = await search('/search/?q=16-тармақ');
    expect(await all.locator('.go-to li').count()).toBeGreaterThan(3);
    await closePage(all);
  });
});

test('repealed acts and drafts say so beside their names', async () => {
  const page = await search('/ru/search/?q=тұжырымдамалар министрлікке');
  await page.locator('h2', { hasText: 'Планы заключения' }).locator('.badge.repealed').waitFor();
  expect(await page.locator('.badge.repealed').first().textContent()).toBe('Утратил силу');
  await closePage(page);
});

test('the choices of kind and act narrow the results and stand in the address', async () => {
  const page = await search('/en/search/?q=кадр резерві');
  await page.locator('#search select').selectOption('term');
  await page.waitForURL(/kind=term/u);
  await page.locator('#search-results h3 a[lang="kk"]').first().waitFor();
  await page.locator('#search-results .only').first().click();
  await page.waitForURL(/act=cadre-reserve/u);
  await page.locator('.only-act', { hasText: 'Only in: Cadre reserve' }).waitFor();
  await page.locator('.only-act a').click();
  await page.waitForURL((url) => !url.searchParams.has('act'));
  await closePage(page);
});

test('the keyboard is enough: / to the field, arrows through the results, Enter opens, Escape clears', async () => {
  const page = await openPage(browser, '/acts/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.matches('.find input'))).toBe(true);
  await page.keyboard.type('резервші');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  await page.locator(links).first().waitFor();
  // the page has put the cursor into the field itself, where a stroke is a letter
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.matches('#search input'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  const first = await page.locator(links).first().getAttribute('href');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.matches('#search input'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.search === '');
  await expect.poll(() => page.locator(links).count()).toBe(0);
  await page.locator(field).fill('резервші');
  await page.locator(`${links}[href="${first}"]`).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/acts\/cadre-reserve\/#/u);
  await closePage(page);
});

test('an answer that comes while the reader is among the results leaves the focus where it is', async () => {
  const page = await search('/search/?q=резервші');
  await page.locator(links).first().waitFor();
  await page.locator('#search input:focus').waitFor();
  // the stroke is typed into the field, and its answer, which is the same, comes after the arrow
  await page.keyboard.type('/');
  await page.keyboard.press('ArrowDown');
  const first = await page.locator(links).first().getAttribute('href');
  await page.waitForURL(/%2F|\/$/u);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  await closePage(page);
});

describe('bad input', () => {
  test('HTML in a query is text, and the policy has nothing to stop', async () => {
    const page = await openPage(browser, '/search/');
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', () => said.push('dialog'));
    const query = '<img src=x onerror=alert(1)> "><script>alert(1)</script>';
    await page.goto(`${inject('site')}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.told-found:not(:empty)').waitFor();
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(await page.locator(field).inputValue()).toBe(query);
    expect(said).toEqual([]);
    await closePage(page);
  });

  test.each([
    ['10,000 letters', 'ә'.repeat(10_000), ''],
    ['spaces', '     ', ''],
    ['punctuation', '.,;:()«»', 'Type a word or a number.'],
    ['control characters', '\u0007\u001b\u202e', 'Type a word or a number.'],
  ])('%s', async (_, query, words) => {
    const page = await openPage(browser, '/en/search/');
    await page.locator(field).fill(query);
    if (words !== '') await page.locator('.told-found', { hasText: words }).waitFor();
    await page.locator(field).fill('резервші');
    await page.locator('mark', { hasText: 'езервші' }).first().waitFor();
    await closePage(page);
  });

  test.each([
    ['is not there', 404, ''],
    ['is no JSON', 200, '<!doctype html>'],
    ['is something else', 200, '{"a":1}'],
    ['cannot be reached', 0, ''],
  ])('a file of the index that %s: the page says so, and that the browser finds too', async (_, status, body) => {
    const page = await openPage(browser, '/en/search/');
    await page.route('**/search/index/**', (route) =>
      status === 0 ? route.abort() : route.fulfill({ status, body, contentType: 'application/json' }),
    );
    await page.locator(field).fill('резервші');
    await page.locator('.told-found[data-failed]', { hasText: 'own find (Ctrl+F)' }).waitFor();
    await page.unroute('**/search/index/**');
    await page.locator(field).fill('резервші ');
    await page.locator('mark', { hasText: 'езервші' }).first().waitFor();
    expect(await page.locator('.told-found[data-failed]').count()).toBe(0);
    await closePage(page);
  });
});

test('without JavaScript the page says so, leads to the lists, and shows no form that does nothing', async () => {
  const page = await openPage(browser, '/ru/search/?q=резерв', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('Поиск работает только с JavaScript');
  expect(await page.locator('#search').isVisible()).toBe(false);
  expect(await page.locator('main a[href="/ru/glossary/"]').isVisible()).toBe(true);
  await closePage(page);
});

describe('a screen reader finds nothing wrong with results on the screen', () => {
  test.each([
    ['/search/?q=кадр резерві 16-тармақ', 1280],
    ['/search/?q=кадр резерві 16-тармақ', 320],
    ['/ru/search/?q=кадровый резерв', 1280],
    ['/ru/search/?q=тұжырымдама', 320],
    ['/en/search/?q=cadre reserve&kind=text', 1280],
    ['/en/search/?q=16-тармақ&act=secondment', 320],
  ])('%s at %i', async (address, width) => {
    const page = await search(address, { ...outsidePolicy, viewport: { width, height: 900 } });
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await closePage(page);
  });
});

describe('search in one act', () => {
  test('goes from place to place in the order of the text and leaves its letters alone', async () => {
    const page = await openPage(browser, '/acts/cadre-reserve/');
    const before = await page.locator('.law').innerHTML();
    await page.locator('#act-search input').fill('отиниш беруши');
    await page.locator('#act-search [role="status"]', { hasText: '1 / ' }).waitFor();
    expect(await page.locator('[data-found]').getAttribute('id')).toBe('att_1__chp_1__para_2__subpara_2dup2');
    await page.locator('#act-search button[data-step="1"]').click();
    await page.locator('#act-search [role="status"]', { hasText: '2 / ' }).waitFor();
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['found', 'found-now']);
    const link = await page.locator('#act-search a').getAttribute('href');
    expect(new URL(link ?? '', inject('site')).searchParams.get('q')).toBe('отиниш беруши');
    await page.locator('#act-search input').press('Escape');
    expect((await page.locator('.law').innerHTML()).replaceAll(' data-found=""', '')).toBe(before);
    await closePage(page);
  });

  test('loads nothing before somebody goes there', async () => {
    const page = await openPage(browser, '/acts/cadre-reserve/');
    const loaded = (): Promise<number> =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /find-in-act/u.test(name)).length,
      );
    expect(await loaded()).toBe(0);
    await page.locator('#act-search input').focus();
    await expect.poll(loaded).toBe(1);
    await closePage(page);
  });
});

test('other pages load no file of the index', async () => {
  const page = await openPage(browser, '/');
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(names.filter((name) => /\/search\//u.test(name))).toEqual([]);
  await closePage(page);
});

test('all files of an index lie in one folder that is named by what they say', () => {
  const folders = (site: 'production' | 'again'): readonly string[] =>
    readdirSync(path.join(inject(site), 'search/index'));
  expect(folders('production')).toHaveLength(1);
  expect(folders('production')).toEqual(folders('again'));
  expect(folders('production')[0]).toMatch(/^[0-9a-f]{12}$/u);
});
