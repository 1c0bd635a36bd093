import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserPath } from './browser-path.ts';

/** Starts headless Chromium: the one in CHROME_PATH, else the one that is installed with the project. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserPath(),
    args: ['--headless=shell', '--no-sandbox', '--no-zygote', '--disable-gpu'],
  });
}

/** The words of a page or a part of it, with plain spaces. */
export async function wordsOf(page: Page, selector = 'main'): Promise<string> {
  return (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ');
}

export function closePage(page: Page): Promise<void> {
  return page.context().close();
}

/**
 * Opens a page in a context of its own, 1280 pixels wide if nothing else is said.
 *
 * @param site the production build, or the local one, which has the samples
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  site: 'site' | 'localSite' = 'site',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(inject(site) + address);
  return page;
}

/** Every kind of page there is, one or two of each. */
export const pages = [
  '/',
  '/acts/',
  '/acts/cadre-reserve/',
  '/acts/cadre-reserve/2025-03-17/',
  '/acts/treaty-plans/',
  '/acts/coordination/',
  '/acts/cadre-reserve/history/',
  '/acts/foreign-policy-concept/about/',
  '/sources/',
  '/sources/law-on-diplomatic-service/',
  '/sources/law-on-holidays/',
  '/calendar/',
  '/calendar/2024/',
  '/calendar/2026/',
  '/glossary/',
  '/search/',
  '/procedures/',
  '/procedures/reserve-inclusion/',
  '/procedures/treaty-plan-cycle/',
  '/procedures/half-yearly-information/',
  '/deadlines/',
  '/compliance/',
  '/compliance/procedures/concept-decree/',
  '/compliance/bodies/government/',
  '/compliance/periods/2020/',
  '/compliance/cases/concept-decree/2020-01/',
  '/compliance/cases/treaty-plans-order/2023-01/',
  '/compliance/method/',
  '/compliance/calendar-changes/',
  '/plans/',
  '/plans/priorities/',
  '/reserve/',
  '/reserve/form/',
  '/errata/',
  '/genuine/',
] as const;

export const languages = ['', '/ru', '/en'] as const;

/** The pages in all three interface languages, and the page for what is not there. */
export const allPages: readonly string[] = [
  ...languages.flatMap((language) => pages.map((page) => `${language}${page}`)),
  '/404.html',
];
