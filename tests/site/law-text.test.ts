import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { viewActData } from '../../src/views/act-data.ts';
import { corpus, held, slugs } from '../corpus/held-corpus.ts';
import { startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Number and words of every provision as they stand in the page, in the order of the page, without JavaScript. */
async function wordsOnPage(address: string): Promise<readonly (readonly [string, string])[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('site') + address);
  const found = await page.evaluate(() => {
    const law = document.querySelector('#main')?.parentElement;
    const rows: [string, string][] = [];
    const own = (unit: Element): string => {
      if (unit.matches('p')) return unit.textContent ?? '';
      const words = [...unit.children].find((child) => child.matches('p:not(.z, [id]), h2, h3, h4'));
      return words?.textContent ?? '';
    };
    for (const element of law?.querySelectorAll('[id], .z') ?? []) {
      if (element.matches('.z')) rows.push(['note', element.textContent ?? '']);
      else if (element.querySelector(':scope table') !== null && element.matches('div')) {
        for (const cell of element.querySelectorAll('th, td')) rows.push([element.id, cell.textContent ?? '']);
      } else rows.push([element.id, own(element)]);
    }
    return rows;
  });
  await context.close();
  return found;
}

describe('every line of every act stands on its page, in its place, letter for letter', () => {
  test.each(slugs.flatMap((slug) => ['', '/ru', '/en'].map((language) => [slug, language] as const)))(
    '%s %s',
    async (slug, language) => {
      const { edition } = held(slug);
      const lines = [...edition.text.provisions, ...edition.text.notes].toSorted((a, b) => a.line - b.line);
      const expected = lines.flatMap((line): (readonly [string, string])[] => {
        if (line.kind === 'note') return [['note', line.text]];
        if (line.rows !== null) return line.rows.flatMap((row) => row.map((cell): [string, string] => [line.id, cell]));
        const words = [line.number, line.heading ?? line.text].filter((part) => part !== null && part !== '').join(' ');
        return words === '' ? [] : [[line.id, words]];
      });
      const shown = (await wordsOnPage(`${language}/acts/${slug}/`)).filter(([, words]) => words !== '');
      // a component's element opens before its approval block, its title stands below it: compared by the place of the words
      const title = (rows: readonly (readonly [string, string])[]): readonly string[] => rows.map(([, words]) => words);
      expect(title(shown).toSorted()).toEqual(title(expected).toSorted());
      expect(new Map(shown.map(([id, words]) => [words, id]))).toEqual(
        new Map(expected.map(([id, words]) => [words, id])),
      );
      const inTextOrder = await textOrder(`${language}/acts/${slug}/`, title(expected));
      expect(inTextOrder).toEqual([]);
    },
  );
});

/** The lines that do not follow the line before them in the text of the page. */
async function textOrder(address: string, lines: readonly string[]): Promise<readonly string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(inject('site') + address);
  const whole = await page.evaluate(() => document.querySelector('#main')?.parentElement?.textContent ?? '');
  await context.close();
  let at = 0;
  return lines.filter((line) => {
    const found = whole.indexOf(line, at);
    if (found >= 0) at = found + line.length;
    return found < 0;
  });
}

describe('every citation is a link to what it means', () => {
  test.each(slugs)('%s', async (slug) => {
    const { act, edition } = held(slug);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${inject('site')}/acts/${slug}/`);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('#main a:not(.n, .m, .t)')]
        .filter((link) => link.closest('.z, .d') === null)
        .map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']),
    );
    await context.close();
    const expected = edition.citations.flatMap(({ from, links: parts }) =>
      parts.map(({ start, end, target }) => [
        from.text.slice(start, end),
        target.kind === 'provision'
          ? `#${target.id}`
          : `/sources/${target.source}/${target.place === null ? '' : `#${target.place}`}`,
      ]),
    );
    const sorted = (rows: readonly (readonly string[])[]): readonly string[] =>
      rows.map((row) => row.join(' => ')).toSorted();
    expect(sorted(links)).toEqual(sorted(expected));
    expect(viewActData(corpus, act, edition, '2026-11-21').provisions.length).toBeGreaterThan(0);
  });
});
