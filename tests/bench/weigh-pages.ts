import type { Browser, Page } from 'playwright-core';
import { bytesOf, servePacked } from './serve-packed.ts';

/** A first visit to one page of a site. */
export interface PageFigure {
  readonly name: string;
  readonly address: string;
  readonly requests: number;
  /** Bytes on the wire, packed, without headers. */
  readonly html: number;
  readonly css: number;
  readonly fonts: number;
  readonly scripts: number;
  readonly others: number;
  /** Sum of all layout shifts, with fonts that come late. */
  readonly shift: number;
  /** Milliseconds from the start to the first words, with fonts that come after `fontDelay`. */
  readonly firstPaint: number;
  /** Whether the text is the same when scripts are off. */
  readonly isReadWithoutScripts: boolean;
}

/** Milliseconds that fonts come late, so that a page that waits for them, or moves when they come, shows it. */
export const fontDelay = 1_500;

/** Milliseconds after the last answer in which something may still be loaded or move. */
const rest = 1_000;

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, locale: 'kk' };

/** Visits an address of a finished site for the first time, on a phone. */
export async function weighPage(browser: Browser, name: string, folder: string, address: string): Promise<PageFigure> {
  const server = await servePacked(folder, (asked) => (asked.endsWith('.woff2') ? fontDelay : 0));
  try {
    // packed once, so that the visit does not wait for the packing
    await visit(browser, server.origin + address, true, async (page) => page.waitForTimeout(rest));
    server.take();
    const seen = await visit(browser, server.origin + address, true, async (page) => {
      await page.waitForTimeout(fontDelay + rest);
      const words = await page.locator('main').textContent();
      return { ...(await page.evaluate(readTimings)), words };
    });
    const served = server.take();
    const plain = await visit(browser, server.origin + address, false, (page) => page.locator('main').textContent());
    return {
      name,
      address,
      requests: served.length,
      html: bytesOf(served, 'page'),
      css: bytesOf(served, 'style'),
      fonts: bytesOf(served, 'font'),
      scripts: bytesOf(served, 'script'),
      others: bytesOf(served, 'data', 'image'),
      shift: seen.shift,
      firstPaint: seen.firstPaint,
      isReadWithoutScripts: hasAllWords(plain, seen.words),
    };
  } finally {
    await server.stop();
  }
}

async function visit<Seen>(
  browser: Browser,
  url: string,
  javaScriptEnabled: boolean,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled });
  try {
    const page = await context.newPage();
    if (javaScriptEnabled) await page.addInitScript(watchShifts);
    await page.goto(url, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything else. */
function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) (globalThis as unknown as { shifted: number }).shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. */
function readTimings(): { shift: number; firstPaint: number } {
  return {
    shift: (globalThis as unknown as { shifted: number }).shifted,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
  };
}

/** Scripts may add a button: nearly all words of the page are there without them. */
function hasAllWords(plain: string | null, scripted: string | null): boolean {
  const count = (text: string | null): number => text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return count(plain) > 0 && count(plain) >= 0.98 * count(scripted);
}
