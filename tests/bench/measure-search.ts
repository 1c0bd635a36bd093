import type { Browser, Page } from 'playwright-core';
import { median } from './run-measured.ts';
import { bytesOf, type PackedServer, type Served, servePacked } from './serve-packed.ts';

/** Which form is typed into. */
export type Form = 'qagida' | 'pagefind';

/** What searching costs whoever comes for the first time, one letter after the other. */
export interface SearchFigure {
  readonly name: string;
  /** From opening the page to the first result of the first letter: scripts, index, texts of the results. Median and most, in bytes. */
  readonly bytes: number;
  readonly mostBytes: number;
  /** The same with HTML, styles and fonts of the page. */
  readonly allBytes: number;
  readonly requests: number;
  /** Milliseconds from the letter to the frame that shows the first result. Median, and the slowest. */
  readonly first: number;
  readonly slowest: number;
  /** The same for the letters that follow in the same visit. */
  readonly next: number;
  /** The first letter over a slow connection, see `slowNetwork`. */
  readonly slowFirst: number;
  /** First letters that found nothing in ten seconds. */
  readonly unanswered: readonly string[];
}

/** A phone in a city: 60 ms to the server and back, 9 Mbit/s. */
export const slowNetwork = {
  latency: 60,
  downloadThroughput: (9 * 1024 * 1024) / 8,
  uploadThroughput: (1024 * 1024) / 8,
};

/** Beginnings of words that the texts have, typed letter by letter. */
export const typedWords: readonly string[] = [
  ...['қаз', 'рес', 'мем', 'орг', 'шет', 'дип', 'сырт', 'іст', 'бас', 'тап'],
  ...['жос', 'құж', 'ком', 'хал', 'кел', 'ұсы', 'әлем', 'негі', 'өкі', 'үкі'],
];

const patience = 10_000;

/** Types every word into the form of a finished site, each on a first visit, and again over a slow connection. */
export async function measureSearch(browser: Browser, name: string, folder: string, form: Form): Promise<SearchFigure> {
  const server = await servePacked(folder);
  try {
    // once for the server, which packs a file when it is first asked for it
    for (const word of typedWords) await typeWord(browser, server, form, word, false);
    const visits = [];
    const slow = [];
    for (const word of typedWords) {
      visits.push(await typeWord(browser, server, form, word, false));
      slow.push(await typeWord(browser, server, form, word, true));
    }
    const answered = visits.flatMap((visit) => (visit.first === null ? [] : [{ ...visit, first: visit.first }]));
    const found = (served: readonly Served[]): number => bytesOf(served, 'script', 'data');
    return {
      name,
      bytes: median(answered.map(({ served }) => found(served))),
      mostBytes: Math.max(...answered.map(({ served }) => found(served))),
      allBytes: median(
        answered.map(({ served }) => bytesOf(served, 'page', 'style', 'font', 'script', 'data', 'image')),
      ),
      requests: median(answered.map(({ served }) => served.length)),
      first: median(answered.map(({ first }) => first)),
      slowest: Math.max(...answered.map(({ first }) => first)),
      next: median(answered.flatMap(({ next }) => next)),
      slowFirst: median(slow.flatMap(({ first }) => (first === null ? [] : [first]))),
      unanswered: visits.flatMap(({ first, word }) => (first === null ? [word.slice(0, 1)] : [])),
    };
  } finally {
    await server.stop();
  }
}

interface Visit {
  readonly word: string;
  /** Until the first result of the first letter was shown. */
  readonly served: readonly Served[];
  readonly first: number | null;
  readonly next: readonly number[];
}

async function typeWord(
  browser: Browser,
  server: PackedServer,
  form: Form,
  word: string,
  isSlow: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchResults, form);
    if (isSlow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.emulateNetworkConditions', { offline: false, ...slowNetwork });
    }
    server.take();
    await page.goto(`${server.origin}/search/`, { waitUntil: 'networkidle' });
    await page.locator('input[type=search], input[type=text]').first().focus();
    const [letter = '', ...letters] = word;
    const first = await typeLetter(page, letter, letter);
    const served = server.take();
    const next: number[] = [];
    let query = letter;
    for (const more of first === null || isSlow ? [] : letters) {
      query += more;
      const took = await typeLetter(page, more, query);
      if (took === null) break;
      next.push(took);
    }
    return { word, served, first, next };
  } finally {
    await context.close();
  }
}

/** Milliseconds to the first result; null when none came. */
async function typeLetter(page: Page, letter: string, query: string): Promise<number | null> {
  await page.evaluate((next) => Object.assign(globalThis, { benchQuery: next, benchTook: null }), query);
  await page.keyboard.insertText(letter);
  try {
    const took = await page.waitForFunction(
      () => (globalThis as { benchTook?: number | null }).benchTook ?? null,
      null,
      {
        timeout: patience,
      },
    );
    return await took.jsonValue();
  } catch {
    return null;
  }
}

/**
 * Runs in the page, before anything else: takes the time of a letter and of the frame in which a result to it stands. Ours puts new
 * results in place of the old ones; Pagefind says to what its results are an answer.
 */
function watchResults(form: string): void {
  const state = globalThis as { benchQuery?: string; benchTook?: number | null };
  let typed: number | null = null;
  let isChanged = false;
  document.addEventListener(
    'input',
    () => {
      typed = performance.now();
      isChanged = false;
    },
    true,
  );
  const hasLink = (selector: string): boolean => (document.querySelector(selector)?.textContent?.trim() ?? '') !== '';
  const isAnswered = (): boolean => {
    if (form === 'qagida') return isChanged && hasLink('#search-results li a');
    const told = document.querySelector('.pagefind-ui__message')?.textContent?.trim() ?? '';
    return /^[1-9]/u.test(told) && told.endsWith(`: ${state.benchQuery}`) && hasLink('.pagefind-ui__result-link');
  };
  new MutationObserver((records) => {
    if (typed === null) return;
    isChanged ||= records.some(({ target }) => target instanceof Element && target.id === 'search-results');
    if (!isAnswered()) return;
    const from = typed;
    typed = null;
    requestAnimationFrame(() => {
      state.benchTook = performance.now() - from;
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
