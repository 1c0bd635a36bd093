import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(browser, address, { javaScriptEnabled: false, ...options });

/** Text with its white space evened out. */
const textOf = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();

test('the list has every procedure under its act, with the state of the act', async () => {
  const page = await open('/en/procedures/');
  expect(await page.locator('.of-act').count()).toBe(5);
  expect(await page.locator('.procedures h3 a').count()).toBe(19);
  expect(await textOf(page, '.of-act:has(a[href="/en/acts/treaty-plans/"]) .badge')).toBe('Repealed');
  expect(await textOf(page, '.of-act:has(a[href="/en/acts/coordination/"]) .badge')).toBe('Draft');
  expect(await textOf(page, 'li:has(> h3 > a[href="/en/procedures/reserve-inclusion/"]) .over')).toBe(
    '28 statements, of which 9 are duties with a deadline',
  );
  await page.context().close();
});

describe('the yearly cycle of the treaty plans', () => {
  test('a stranger sees the days of the year, with those of the concepts before them', async () => {
    const page = await open('/en/procedures/treaty-plan-cycle/');
    const days = await page.locator('.year-list .when').allTextContents();
    expect(days.map((day) => day.trim())).toEqual([
      '25 September',
      '25 October',
      '10 November',
      '25 November',
      'within 10 working days of: “President agreed to the plans”',
    ]);
    expect(await page.locator('.months-line text').allTextContents()).toHaveLength(5);
    expect(await page.locator('.months-line .own').count()).toBe(2);
    expect(await page.locator('.year-list a[href="/en/procedures/treaty-concepts/#plan-8"]').count()).toBe(1);
    await page.context().close();
  });

  test('the repeal of the order is said at the top, on paper too', async () => {
    const page = await open('/procedures/treaty-plan-cycle/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.banner').isVisible()).toBe(true);
    expect(await textOf(page, '.state')).toContain('күші жойылған');
    await page.context().close();
  });
});

describe('inclusion in the cadre reserve', () => {
  test('every statement stands there once under its permanent id', async () => {
    const page = await open('/procedures/reserve-inclusion/');
    const ids = await page.locator('.duty, .statement').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toHaveLength(28);
    expect(new Set(ids).size).toBe(28);
    for (const id of ids) expect(await page.locator(`[id="${id}"] a[href="#${id}"]`).count()).toBe(1);
    await page.context().close();
  });

  test('paragraph 16: who, by when, by which provision, what was inferred and how it was read', async () => {
    const page = await open('/en/procedures/reserve-inclusion/');
    const card = await textOf(page, '#res-16-p1');
    expect(card).toContain("within 2 working days of: “Minister's order on inclusion adopted”");
    expect(card).toContain('Ministry of Foreign Affairs');
    expect(card).toContain('the text does not say whose duty it is; inferred');
    expect(card).toContain('For an order of Friday evening the last day is Tuesday.');
    expect(
      await page.locator('#res-16-p1 a[href="/en/acts/cadre-reserve/#att_1__chp_2__para_16"]').textContent(),
    ).toContain('paragraph 16');
    await page.context().close();
  });

  test('the worked example counts from Saturday 31 January 2026: Monday is day 1, Tuesday 3 February day 2', async () => {
    const page = await open('/en/procedures/reserve-inclusion/');
    expect(await textOf(page, '#res-16-p1 details:has(.steps) summary')).toBe(
      'Example: Saturday, 31 January 2026. Last day in time: Tuesday, 3 February 2026',
    );
    const steps = await page.locator('#res-16-p1 .steps li').allTextContents();
    expect(steps).toEqual([
      'Saturday, 31 January 2026: day of the event, does not count',
      'Sunday, 1 February 2026: not counted (day of rest)',
      'Monday, 2 February 2026: working day 1',
      'Tuesday, 3 February 2026: working day 2',
    ]);
    await page.context().close();
  });

  test('the course leads from the order to the list, and from the order back to the notice of the hearing', async () => {
    const page = await open('/ru/procedures/reserve-inclusion/');
    const order = page.locator('.course > li', { hasText: 'Принят приказ Министра о включении в кадровый резерв' });
    const rows = await order
      .filter({ has: page.locator('.ahead') })
      .first()
      .locator('.limits li')
      .allTextContents();
    const said = rows.map((row) => row.replaceAll(/\s+/gu, ' ').trim());
    expect(said).toContain('Начинается срок: срок: 2 рабочих дня Список включённых лиц опубликован на сайте');
    expect(said).toContain('До этого: не менее чем за 3 рабочих дня Уведомление о заслушивании направлено');
    expect(await page.locator('.lane.from.up').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('the words of the act are marked as Kazakh on a page in Russian', async () => {
    const page = await open('/ru/procedures/reserve-inclusion/');
    const quotes = await page
      .locator('.listed blockquote')
      .evaluateAll((all) => all.map((quote) => quote.getAttribute('lang')));
    expect(quotes).toEqual(['kk', 'kk', 'kk']);
    await page.context().close();
  });
});

test('where the cases are about people, the page says that only their number is shown', async () => {
  const page = await open('/en/procedures/reserve-removal/');
  expect(await page.locator('main').innerText()).toContain('the public sees only how many there are');
  await page.context().close();
});

test('on paper readings and examples stand open', async () => {
  const page = await open('/en/procedures/reserve-removal/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#res-18-s1 .steps').isVisible()).toBe(true);
  await page.context().close();
});
