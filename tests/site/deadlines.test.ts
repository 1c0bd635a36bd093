import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (address: string, options?: BrowserContextOptions): Promise<Page> => openPage(browser, address, options);

/** Opens a link to a result and waits for it. */
async function follow(address: string): Promise<Page> {
  const page = await open(address);
  await page.locator('#finder-result .found').waitFor();
  return page;
}

const days = (page: Page): Promise<string[]> => page.locator('#finder-result .found .day').allTextContents();
const steps = (page: Page): Promise<string[]> => page.locator('#finder-result .steps li').allTextContents();

describe('a link leads to the same result again', () => {
  test('an order of Friday 20 November 2026: the list is due on Tuesday 24 November', async () => {
    const page = await follow('/en/deadlines/?duty=res-16-p1&event=2026-11-20');
    expect(await days(page)).toEqual(['Tuesday, 24 November 2026']);
    expect(await steps(page)).toEqual([
      'Friday, 20 November 2026: day of the event, does not count',
      'Saturday, 21 November 2026: not counted (day of rest)',
      'Sunday, 22 November 2026: not counted (day of rest)',
      'Monday, 23 November 2026: working day 1',
      'Tuesday, 24 November 2026: working day 2',
    ]);
    const words = await page.locator('#finder-result').innerText();
    expect(words).toContain('presumed in force');
    expect(words).toContain('may still change');
    const provision = page.locator('#finder-result a[href="/en/acts/cadre-reserve/#att_1__chp_2__para_16"]');
    expect(await provision.textContent()).toBe('paragraph 16');
    expect(await page.locator('#finder-procedure').inputValue()).toBe('reserve-inclusion');
    expect(await page.locator('#finder-day').inputValue()).toBe('2026-11-20');
    await page.context().close();
  });

  test('over the New Year of 2025 each day off says why, and the Sunday that was worked counts', async () => {
    const page = await follow('/en/deadlines/?duty=res-16-p1&event=2024-12-31');
    expect(await days(page)).toEqual(['Monday, 6 January 2025']);
    const said = await steps(page);
    expect(said[1]).toContain('Wednesday, 1 January 2025: not counted (holiday: New Year');
    expect(said[3]).toContain(
      'Friday, 3 January 2025: not counted (moved day off (worked instead: Sunday, 5 January 2025)',
    );
    expect(said[5]).toContain('Sunday, 5 January 2025: working day 1 (working day by a transfer');
    await page.context().close();
  });

  test('"until 25 October" in 2024: the day beyond dispute, the day in the text, and the next working day', async () => {
    const page = await follow('/en/deadlines/?duty=plan-8&event=2024');
    expect(await days(page)).toEqual([
      'Thursday, 24 October 2024',
      'Friday, 25 October 2024',
      'Monday, 28 October 2024',
    ]);
    await page.context().close();
  });

  test('a half-year: Saturday 20 December 2025, and it is a draft', async () => {
    const page = await follow('/ru/deadlines/?duty=coord-6-s8&event=2025-H2');
    expect((await days(page))[0]).toBe('20 декабря 2025 года, суббота');
    expect(await page.locator('#finder-half').inputValue()).toBe('H2');
    expect(await page.locator('#finder-result').innerText()).toContain('Акт — проект');
    await page.context().close();
  });

  test('a quarter ends on its last day', async () => {
    const page = await follow('/deadlines/?duty=res-10-p1-quarter&event=2026-Q2');
    expect(await days(page)).toEqual(['2026 жылғы 30 маусым, сейсенбі']);
    await page.context().close();
  });

  test('ten working days before a release: the field asks for the event that lies ahead', async () => {
    const page = await follow('/en/deadlines/?duty=sec1-19-notice&event=2026-06-15');
    expect(await page.locator('label[for="finder-day"]').textContent()).toContain('event that lies ahead');
    // Fri 12, Thu 11, Wed 10, Tue 9, Mon 8, Fri 5, Thu 4, Wed 3, Tue 2, Mon 1 June
    expect(await days(page)).toEqual(['Monday, 1 June 2026']);
    await page.context().close();
  });

  test('where the text leaves open from what ten days run, the other event is named', async () => {
    const page = await follow('/en/deadlines/?duty=plan-15&event=2023-12-12');
    expect(await page.locator('#finder-result').innerText()).toContain(
      "runs from: “President's agreement received by the Ministry”",
    );
    await page.context().close();
  });
});

describe('a reader with a keyboard', () => {
  test('chooses a procedure, a statement and a day, and hears the result', async () => {
    const page = await open('/en/deadlines/');
    await page.locator('#finder-procedure').selectOption('reserve-inclusion');
    await page.locator('input[value="res-16-p1"]').focus();
    await page.keyboard.press('Space');
    await page.locator('#finder-day').fill('2024-05-02');
    await page.locator('#finder button[type=submit]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#finder-told').textContent()).toBe('Last day in time: Saturday, 4 May 2024.');
    expect(new URL(page.url()).search).toBe('?duty=res-16-p1&event=2024-05-02');
    expect(await page.evaluate(() => document.activeElement?.matches('#finder button[type=submit]'))).toBe(true);
    await page.context().close();
  });

  test('is told what is missing, and is led to the field', async () => {
    const page = await open('/en/deadlines/');
    await page.locator('#finder-procedure').selectOption('reserve-inclusion');
    await page.locator('input[value="res-16-p1"]').check();
    await page.locator('#finder button[type=submit]').click();
    expect(await page.locator('#finder-error').textContent()).toBe('Enter the whole day.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-day');
    expect(await page.locator('#finder-result').textContent()).toBe('');
    await page.context().close();
  });
});

describe('there is no last day, and the page says why', () => {
  test('after the last calendar', async () => {
    const page = await follow('/en/deadlines/?duty=res-16-p1&event=2031-01-06');
    const words = await page.locator('#finder-result').innerText();
    expect(words).toContain('Counting leaves the last calendar that is held');
    expect(words).toContain('Calendars held here: Friday, 1 January 2016 to Friday, 31 December 2027.');
    await page.context().close();
  });

  test('without a number in the text', async () => {
    const page = await follow('/en/deadlines/?duty=res-6-p2&event=2026-11-20');
    expect(await page.locator('#finder-result').innerText()).toContain('neither a number of days nor a day');
    expect(await page.locator('#finder-result button').count()).toBe(0);
    await page.context().close();
  });

  test('three months at the earliest', async () => {
    const page = await follow('/en/deadlines/?duty=res-4-p2&event=2027-11-30');
    expect(await page.locator('#finder-result .found').innerText()).toContain('Earliest day');
    expect(await days(page)).toEqual(['Tuesday, 29 February 2028']);
    await page.context().close();
  });

  test('a link with a statement that is not there, or with a day that is none', async () => {
    const page = await open('/en/deadlines/?duty=no-such&event=2026-11-20');
    await page.locator('#finder-error:not(:empty)').waitFor();
    expect(await page.locator('#finder-error').textContent()).toContain('was not found');
    await page.goto(`${new URL(page.url()).origin}/en/deadlines/?duty=res-16-p1&event=2026-02-30`);
    await page.locator('#finder-error:not(:empty)').waitFor();
    expect(await page.locator('#finder-error').textContent()).toBe('Enter the whole day.');
    expect(await page.locator('#finder-result').textContent()).toBe('');
    await page.context().close();
  });
});

test('the result can be kept as an entry of a calendar for the whole day', async () => {
  const page = await follow('/en/deadlines/?duty=res-16-p1&event=2026-11-20');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#finder-result button').click()]);
  expect(download.suggestedFilename()).toBe('res-16-p1-2026-11-24.ics');
  const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART;VALUE=DATE:20261124');
  expect(file).toContain('UID:res-16-p1-2026-11-20@');
  expect(file).toContain('duty=res-16-p1&event=2026-11-20');
  // what keeps the day from being sure stands first, and the act is named
  expect(file).toMatch(/DESCRIPTION:presumed in force: [^\r]*may still change[^\r]*Cadre reserve\\, paragraph 16/u);
  await page.context().close();
});

test('of "until 25 October" the day beyond dispute is kept, and of a draft the entry says that it is one', async () => {
  const keep = async (address: string): Promise<string> => {
    const page = await follow(address);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#finder-result button').click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    await page.context().close();
    return file;
  };
  expect(await keep('/en/deadlines/?duty=plan-8&event=2024')).toContain('DTSTART;VALUE=DATE:20241024');
  expect(await keep('/en/deadlines/?duty=coord-6-s8&event=2025-H2')).toContain('SUMMARY:draft: ');
});

test('without JavaScript there are worked examples in place of the form, each leading to its statement', async () => {
  const page = await open('/en/deadlines/', { javaScriptEnabled: false });
  expect(await page.locator('#finder').isVisible()).toBe(false);
  const row = page.locator('tr', { has: page.locator('a[href="/en/procedures/reserve-inclusion/#res-16-p1"]') });
  expect(await row.innerText()).toContain('Tuesday, 3 February 2026');
  await page.context().close();
});
