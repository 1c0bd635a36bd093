import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser } from './browser.ts';

let browser: Browser;
let folder = '';
beforeAll(async () => {
  browser = await startBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'qagida-copy-'));
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(path.join(inject('production'), 'download/qagida.zip'))),
  )) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
});

const start = (): string => pathToFileURL(path.join(folder, 'qagida-2026-11-21/index.html')).href;

test('the copy is read from a folder: text, style and links work, and nothing is asked of a network', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const outside: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) outside.push(request.url());
  });
  page.on('requestfailed', (request) => failed.push(request.url()));
  const seen = new Set([start()]);
  const waiting = [start()];
  while (waiting.length > 0 && seen.size <= 250) {
    const address = waiting.shift() ?? '';
    await page.goto(address);
    // a font that is still on its way when the page is left would count as failed
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { links, missing, background } = await page.evaluate(() => ({
      links: [...document.querySelectorAll('a')].map(({ href }) => href),
      missing: document.querySelector('main') === null,
      background: getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
    }));
    expect(missing, address).toBe(false);
    // rgb(6, 57, 74) is --deep of tokens.css: the style sheet is applied
    expect(background, address).toBe('rgb(6, 57, 74)');
    for (const link of links.map((href) => href.replace(/#.*$/u, ''))) {
      if (!link.startsWith('file:') || !link.endsWith('.html') || seen.has(link)) continue;
      seen.add(link);
      waiting.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(200);
  expect(outside).toEqual([]);
  expect(failed).toEqual([]);
  await context.close();
});

test('an act in the copy: its text, its font, and an anchor', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(start());
  await page.locator('a[href="acts/cadre-reserve/index.html"]').first().click();
  const words = (await page.locator('#att_1__chp_2__para_16').innerText()).replaceAll('\u00a0', ' ');
  expect(words).toContain('2 жұмыс күні ішінде Министрліктің сайтында');
  expect(await page.evaluate(() => document.fonts.check('16px "Golos Text"', 'Қағида'))).toBe(true);
  expect(await page.locator('main').innerText()).toContain(
    '2026 жылғы 21 қарашадағы жағдай бойынша жасалған көшірмесі',
  );
  await page.locator('#att_1__chp_3__para_18__subpara_2 a[href="#att_1__chp_3__para_17"]').click();
  expect(new URL(page.url()).hash).toBe('#att_1__chp_3__para_17');
  await context.close();
});
