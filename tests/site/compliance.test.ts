// What the pages on compliance must show. The days are counted by hand with content/calendars/, the cases are those of samples/.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, startBrowser, wordsOf } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const open = (address: string): Promise<Page> => openPage(browser, address, { javaScriptEnabled: false });

const openLocal = (address: string): Promise<Page> =>
  openPage(browser, `/${address}/`, { javaScriptEnabled: false }, 'localSite');

describe('the public report', () => {
  test('calls nothing overdue that only lacks a record', async () => {
    const page = await open('/en/compliance/');
    const words = await wordsOf(page);
    expect(words).toContain('as of 21 November 2026');
    expect(words).toContain('Nothing is overdue.');
    expect(words).toContain('“No evidence” is not “overdue”');
    expect(words).toContain('a draft never makes anything overdue');
    await page.context().close();
  });

  test('has a chart whose words are those of its table', async () => {
    const page = await open('/en/compliance/');
    const said = (await page.locator('svg[role=img]').getAttribute('aria-label')) ?? '';
    const rows = await page.locator('table.tally').first().locator('tbody tr:has(th[scope=row])').all();
    const counts = new Map<string, string>();
    for (const row of rows) counts.set(await row.locator('b').innerText(), await row.locator('td').first().innerText());
    expect(counts.size).toBe(9);
    for (const [name, count] of [...counts].slice(0, 7)) {
      if (count === '0') expect(said).not.toContain(name);
      else expect(said).toContain(`${name} ${count}`);
    }
    await page.context().close();
  });

  test('shows both days where a last day is a day of rest: Saturday 6 and Monday 8 June 2020', async () => {
    // the decree was signed on 6 March 2020; three months end on 6 June 2020
    const page = await open('/en/compliance/cases/concept-decree/2020-01/');
    const words = await wordsOf(page);
    expect(words).toContain('Decree No 280 of 6 March 2020');
    expect(words).toContain('6 June 2020: not a working day (day of rest)');
    expect(words).toContain('8 June 2020: the next working day');
    expect(words).toContain('Nobody has said up to which day the record is complete');
    await page.context().close();
  });

  test('links every provision to the edition that judges', async () => {
    const page = await open('/compliance/cases/reserve-order/2016-01/');
    const links = await page
      .locator('.receipt .facts dd a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/acts\/cadre-reserve\/2025-03-17\/#/u);
    await page.context().close();
  });

  test('has the cases of content/records and no invented one', () => {
    const of = (folder: string, ending: RegExp): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => ending.test(file))
        .map((file) => file.replace(ending, ''))
        .toSorted();
    const records = path.resolve(import.meta.dirname, '../../content/records');
    expect(of(path.join(inject('production'), 'compliance/cases'), /\/index\.html$/u)).toEqual(of(records, /\.md$/u));
  });
});

describe('a receipt', () => {
  test('overdue: five working days from 29 September 2026, 32 more by 21 November', async () => {
    // 30 September, 1, 2, 5, 6 October; from 7 October on 26 October is off for Republic Day on a Sunday: 17 in October, 15 in November
    const page = await openLocal('en/compliance/cases/reserve-inclusion/2026-07');
    const receipt = await wordsOf(page, '#res-16-p2-2026-10-06');
    expect(receipt).toContain('overdue');
    expect(receipt).toContain('32 working days late');
    expect(receipt).toContain('Order No 11-1-2/271 of 29 September 2026');
    expect(receipt).toContain('29 September 2026: day of the event, does not count');
    expect(receipt).toContain('2 October 2026: working day 3');
    expect(receipt).toContain('3 October 2026: not counted (day of rest)');
    expect(receipt).toContain('6 October 2026: working day 5');
    await page.context().close();
  });

  test('disputed: "until 25 October", done on the 26th of 2023, is late by the 24th and in time by the next working day', async () => {
    const page = await openLocal('en/compliance/cases/treaty-concepts/2023-02');
    const pair = (await wordsOf(page, '#plan-8-2023-10-25 .pair')).replaceAll(/\s+/gu, ' ');
    expect(pair).toBe(
      'Last day beyond dispute last day – 24 October 2023; done 26 October 2023 – late ' +
        'Next working day last day – 26 October 2023; done 26 October 2023 – in time',
    );
    await page.context().close();
  });

  test('shows both readings of a text with their reason', async () => {
    const page = await openLocal('en/compliance/cases/treaty-concepts/2023-02');
    const pair = await wordsOf(page, '#plan-4-2023-09-25 .pair');
    expect(pair).toContain('What the text leaves open:');
    expect(pair).toContain('The reading taken');
    expect(pair).toContain('The other reading');
    await page.context().close();
  });

  test.each([
    ['', 'ойдан шығарылған'],
    ['ru', 'вымышлено'],
    ['en', 'invented'],
  ])('of an invented case says so, in every case (%s)', (language, word) => {
    const of = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.md$|index\.html$/u.test(file));
    const samples = of(path.resolve(import.meta.dirname, '../../samples/records'));
    expect(samples.length).toBeGreaterThan(20);
    for (const sample of samples) {
      const page = path.join(inject('local'), language, 'compliance/cases', sample.replace(/\.md$/u, ''), 'index.html');
      expect(existsSync(page), page).toBe(true);
      expect(readFileSync(page, 'utf8')).toContain(`<b class="badge draft">${word}</b>`);
    }
  });
});

test('every list and table leads to pages and files that are there', () => {
  const page = readFileSync(path.join(inject('local'), 'compliance/index.html'), 'utf8');
  const links = [...page.matchAll(/href="(\/compliance\/[^"#]*)/gu)].map(([, address]) => address ?? '');
  expect(new Set(links).size).toBeGreaterThan(100);
  for (const address of new Set(links)) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    expect(existsSync(path.join(inject('local'), file)), address).toBe(true);
  }
});

test('the method gives every convention with its reason, and readings by procedure', async () => {
  const page = await open('/ru/compliance/method/');
  const words = await wordsOf(page);
  expect(words).toContain('День события не считается');
  expect(words).toContain('По проекту оценка не проводится');
  expect(await page.locator('.rules-of section').count()).toBeGreaterThanOrEqual(10);
  expect(await page.locator('.reading').count()).toBeGreaterThan(50);
  await page.context().close();
});

test('the change of 7 June 2024 is there: 17 June had been a day off', async () => {
  const page = await open('/en/compliance/calendar-changes/');
  const words = await wordsOf(page);
  expect(words).toContain('Known on 7 June 2024');
  expect(words).toContain('17 June 2024: was a day off');
  expect(words).toContain('What is closed keeps the calendar by which it was judged');
  await page.context().close();
});

test('every page leads to procedures, deadlines and compliance', async () => {
  const page = await open('/acts/');
  for (const address of ['/procedures/', '/deadlines/', '/compliance/'])
    expect(await page.locator(`header a[href="${address}"]`).count()).toBe(1);
  await page.context().close();
});
