// What the pages on treaty plans must show. The plans are those of samples/plans/, all invented.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, outsidePolicy } from './axe.ts';
import { closePage, openPage, startBrowser, wordsOf } from './browser.ts';
import { htmlProblems } from './valid-html.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const openLocal = (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(browser, address, options, 'localSite');
const idsOn = (page: Page): Promise<readonly string[]> =>
  page.locator('#plan-form .treaty:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const withoutScript = { javaScriptEnabled: false };

/** The current plan for 2025 as it stands: by section, then by time, body and name. */
const treaties = [
  'good-neighbourhood-daybreak',
  'legal-assistance-silver-lake',
  'criminal-matters-horizon',
  'visa-facilitation-misty-coast',
  'humanitarian-aid-wind-islands',
  'air-service-wind-islands',
  'digital-library-fairy-tales',
  'disaster-warning-snowy-peaks',
  'rail-transit-caravan',
  'investment-protection-rainbow',
  'desert-trees-horizon',
  'epidemics-seven-winds',
  'wind-directions',
  'memo-fairy-tales-cloud-kingdom',
  'memo-stars-moon-valley',
  'memo-lighthouses-misty-coast',
];

describe('a public build has no plan that may not be published', () => {
  test.each([
    ['/plans/', 'Мұнда жариялауға рұқсат етілген бірде-бір жоспар жоқ.'],
    ['/ru/plans/', 'Здесь нет ни одного плана, который разрешено опубликовать.'],
    ['/en/plans/', 'There is no plan here that may be published.'],
  ])('%s says so, and why', async (address, words) => {
    const page = await openPage(browser, address, withoutScript);
    expect(await wordsOf(page)).toContain(words);
    expect(await page.locator('.plans').count()).toBe(0);
    await closePage(page);
  });

  test('neither its pages nor its data', () => {
    const production = inject('production');
    expect(readdirSync(path.join(production, 'plans')).toSorted()).toEqual([
      'changes.atom',
      'index.html',
      'priorities',
    ]);
    const feed = readFileSync(path.join(production, 'plans/changes.atom'), 'utf8');
    expect(feed).toContain('<feed');
    expect(feed).not.toContain('<entry');
    expect(existsSync(path.join(production, 'api/plans'))).toBe(false);
  });

  test('the priorities of the concept stand there without treaties', async () => {
    const page = await openPage(browser, '/en/plans/priorities/', withoutScript);
    // 7 + 14 + 20 + 10 paragraphs
    expect(await page.locator('.priority').count()).toBe(51);
    expect(await page.locator('.serving').count()).toBe(0);
    await closePage(page);
  });
});

describe('the list of plans', () => {
  test('has every plan with its state, and marks what is invented and what may not be published', async () => {
    const page = await openLocal('/en/plans/', withoutScript);
    expect(await page.locator('.plans h3').allInnerTexts()).toEqual([
      'Current plan for 2025',
      'Draft current plan for 2025',
      'Current plan for 2024',
      'Perspective plan for 2026–2028',
      'Perspective plan for 2025–2027',
    ]);
    const badges = await page
      .locator('.plans .row')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('.badge')].map(({ textContent }) => textContent)),
      );
    expect(badges.map((list) => list.includes('invented'))).toEqual([true, true, true, true, true]);
    expect(badges.slice(0, 3)).toEqual([
      ['agreed and distributed', 'invented'],
      ['before the Commission', 'invented', 'not permitted to be published'],
      ['agreed and distributed', 'invented', 'not permitted to be published'],
    ]);
    await closePage(page);
  });

  test('the menu and the home page lead to it', async () => {
    const page = await openLocal('/ru/', withoutScript);
    const links = page.getByRole('link', { name: 'Планы договоров' });
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/ru/plans/',
      '/ru/plans/',
    ]);
    await closePage(page);
  });
});

describe('a plan in the official form', () => {
  test.each(['/plans/current-2025/', '/ru/plans/current-2025/', '/en/plans/current-2025/'])(
    '%s has the Kazakh words of the annex, and all treaties in its order, without a script',
    async (address) => {
      const page = await openLocal(address, withoutScript);
      expect(await page.locator('#plan-form caption').innerText()).toBe(
        'Қазақстан Республикасының халықаралық шарттарын жасасудың 2025 жылға арналған ағымдағы жоспары',
      );
      const annex = await openLocal('/acts/treaty-plans/', withoutScript);
      const form = annex.locator('#att_1__att_1 table, table').first();
      const kazakh = (selector: string) => page.locator(`#plan-form ${selector} span[lang=kk]`).allInnerTexts();
      expect(await kazakh('.columns')).toEqual(await form.locator('thead th').allInnerTexts());
      expect(await kazakh('.section')).toEqual(await form.locator('tbody th').allInnerTexts());
      expect(await idsOn(page)).toEqual(treaties);
      const numbers = await page.locator('#plan-form td.of-number').allInnerTexts();
      expect(numbers).toEqual(treaties.map((_, index) => String(index + 1)));
      expect(await page.locator('#plan-filter').isVisible()).toBe(false);
      await closePage(annex);
      await closePage(page);
    },
  );

  test('every Kazakh word on a page in another language is marked as Kazakh', async () => {
    const page = await openLocal('/en/plans/current-2025/', withoutScript);
    const unmarked = await page.locator('#plan-form').evaluate((table) => {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const isKazakh = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'kk';
        if (/\p{Script=Cyrillic}/u.test(node.textContent ?? '') && !isKazakh) found.push(node.textContent ?? '');
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    await closePage(page);
  });

  test('a section without treaties stands in it all the same', async () => {
    const page = await openLocal('/en/plans/perspective-2025-2027/', withoutScript);
    expect(await page.locator('#plan-form .section').count()).toBe(3);
    await closePage(page);
  });

  test('a draft says that it is one, and has no versions', async () => {
    const page = await openLocal('/en/plans/current-2025-draft/', withoutScript);
    expect(await wordsOf(page)).toContain('This plan has not been agreed with the President and may change.');
    await page.goto(`${inject('localSite')}/en/plans/current-2025-draft/versions/`);
    expect(await page.locator('.version').count()).toBe(0);
    expect(await wordsOf(page)).toContain('there are no versions');
    await closePage(page);
  });

  test('the index has every treaty under every name, and its numbers lead to the rows', async () => {
    const page = await openLocal('/en/plans/current-2025/');
    const sections = page.locator('.index-of').first();
    await sections.locator('summary').click();
    const lists = await sections.locator('dl > div').allInnerTexts();
    expect(lists.map((text) => text.split(/\s+/u))).toEqual([
      ['Interstate', '1', '2', '3'],
      ['Intergovernmental', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
      ['Interagency', '14', '15', '16'],
    ]);
    await sections.getByRole('link', { name: 'Treaty 15' }).click();
    expect(new URL(page.url()).hash).toBe('#memo-stars-moon-valley');
    await closePage(page);
  });
});

describe('the filter', () => {
  test.each([
    ['body', 'invented-ministry-of-winds', ['air-service-wind-islands', 'rail-transit-caravan', 'wind-directions']],
    // one of the three partners of the last
    ['partner', 'xp', ['disaster-warning-snowy-peaks', 'wind-directions']],
    ['section', 'interstate', treaties.slice(0, 3)],
    ['priority', '2.8', ['air-service-wind-islands', 'rail-transit-caravan', 'wind-directions']],
    ['time', '2025-Q3', ['good-neighbourhood-daybreak', 'legal-assistance-silver-lake']],
  ])('by %s: %s', async (name, value, found) => {
    const page = await openLocal('/en/plans/current-2025/');
    await page.locator(`#plan-filter select[name=${name}]`).selectOption(value);
    expect(await idsOn(page)).toEqual(found);
    expect(await wordsOf(page, '#plan-filter [role=status]')).toBe(`Treaties found: ${found.length}`);
    const sections = await page.locator('#plan-form .section:visible').count();
    expect(sections).toBeLessThan(3);
    await closePage(page);
  });

  test('two choices at once, and none that fits both', async () => {
    const page = await openLocal('/en/plans/current-2025/');
    await page.locator('#plan-filter select[name=partner]').selectOption('xg');
    await page.locator('#plan-filter select[name=time]').selectOption('2025-Q1');
    expect(await idsOn(page)).toEqual(['humanitarian-aid-wind-islands', 'air-service-wind-islands']);
    await page.locator('#plan-filter select[name=section]').selectOption('interagency');
    expect(await wordsOf(page, '#plan-filter [role=status]')).toBe('There is no such treaty.');
    await closePage(page);
  });

  test('works on a phone, where every treaty is a card', async () => {
    const page = await openLocal('/en/plans/current-2025/', { viewport: { width: 320, height: 640 } });
    await page.locator('#plan-filter select[name=section]').selectOption('interstate');
    expect(await idsOn(page)).toEqual(treaties.slice(0, 3));
    await closePage(page);
  });

  test('does not touch what is printed, and a link to a hidden treaty takes it away', async () => {
    const page = await openLocal('/en/plans/current-2025/');
    await page.locator('#plan-filter select[name=section]').selectOption('interstate');
    await page.emulateMedia({ media: 'print' });
    expect(await idsOn(page)).toEqual(treaties);
    await page.emulateMedia({ media: 'screen' });
    expect(await idsOn(page)).toHaveLength(3);
    await page.evaluate(() => {
      location.hash = '#wind-directions';
    });
    await page.locator('#wind-directions').waitFor({ state: 'visible' });
    expect(await idsOn(page)).toEqual(treaties);
    await closePage(page);
  });
});

describe('on paper', () => {
  test.each(['/plans/current-2025/', '/en/plans/current-2025/2024-12-11/'])(
    '%s stands the form alone, on A4 landscape',
    async (address) => {
      const page = await openLocal(address);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['h1', '#plan-filter', '.tabs', '.top', '.path', '.outcome', '.help']) {
        if ((await page.locator(hidden).count()) > 0)
          expect(await page.locator(hidden).first().isVisible()).toBe(false);
      }
      expect(await page.locator('#plan-form caption').isVisible()).toBe(true);
      expect(await wordsOf(page, '.on-paper')).toContain('ойдан шығарылған');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...new Set(pdf.match(/\/MediaBox \[0 0 \d+/gu))]).toEqual(['/MediaBox [0 0 841']);
      await closePage(page);
    },
  );
});

describe('versions', () => {
  test('every version has its days, and every change its ground, decision and treaties', async () => {
    const page = await openLocal('/en/plans/current-2025/versions/', withoutScript);
    expect(await page.locator('.version h2').allInnerTexts()).toEqual([
      '12 March 2025',
      '5 March 2025',
      '14 February 2025',
      '11 December 2024',
    ]);
    const newest = await wordsOf(page, '#version-2025-03-12');
    for (const words of [
      'current version',
      '16 treaties',
      'Decision of the Commission in agreement with the Presidential Administration',
      'paragraph 16, subparagraph 2)',
      '4 March 2025, No 1-25',
      '11 March 2025, No 25-8/471',
    ])
      expect(newest).toContain(words);
    expect(await page.locator('#version-2025-03-12 dd .plain').count()).toBe(3);
    expect(await wordsOf(page, '#version-2024-12-11')).toMatch(
      /as agreed[\s\S]*from 11 December 2024 to 13 February 2025/u,
    );
    await closePage(page);
  });

  test('an earlier version stays readable as it was, and says that it is an earlier one', async () => {
    const page = await openLocal('/en/plans/current-2025/2024-12-11/', withoutScript);
    const ids = await idsOn(page);
    expect(ids).toHaveLength(15);
    expect(ids).toContain('memo-riddles-fantasia');
    expect(ids).not.toContain('wind-directions');
    expect(await wordsOf(page, '.version-note')).toContain(
      'This is an earlier version of the plan, in effect from 11 December 2024 to 13 February 2025.',
    );
    await closePage(page);
  });

  test('every link of a page on a plan leads somewhere', async () => {
    const local = inject('local');
    const broken: string[] = [];
    for (const address of ['plans/current-2025', 'ru/plans/current-2025/versions', 'en/plans/priorities', 'plans']) {
      const html = readFileSync(path.join(local, address, 'index.html'), 'utf8');
      for (const [, href = ''] of html.matchAll(/<a[^>]*\shref="(?<to>\/[^"#]*)/gu)) {
        const target = path.join(local, decodeURIComponent(href));
        if (!existsSync(href.endsWith('/') ? path.join(target, 'index.html') : target)) broken.push(href);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });
});

describe('a treaty as a dossier', () => {
  test('has its facts, its steps in three groups, its priorities and its changes', async () => {
    const page = await openLocal('/en/plans/current-2025/investment-protection-rainbow/', withoutScript);
    const words = await wordsOf(page);
    for (const part of [
      'Commonwealth of the Rainbow (invented)',
      'Received by the Ministry: 17 September 2024 (received in time, last day for concepts: 25 September 2024)',
      'Concept received by the Ministry',
      'Plan agreed with the President',
      'Entry in the plan changed',
    ])
      expect(words).toContain(part);
    expect(await page.locator('.courses h3').allInnerTexts()).toEqual([
      'What happened',
      'What is expected',
      'Steps without a known day',
    ]);
    expect(await page.locator('.priorities .number-of').allInnerTexts()).toEqual(['2.2', '2.6']);
    expect(await page.getByRole('link', { name: 'paragraph 2.2' }).getAttribute('href')).toBe(
      '/en/acts/foreign-policy-concept/#att_1__chp_5__sec_2__para_2-2',
    );
    expect(await page.locator('.plan-change').count()).toBe(1);
    await closePage(page);
  });

  test('leads to the other plans that have it', async () => {
    const page = await openLocal('/en/plans/current-2025/investment-protection-rainbow/', withoutScript);
    const links = page.locator('#elsewhere ~ .plain').first().getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/en/plans/current-2025-draft/investment-protection-rainbow/',
      '/en/plans/perspective-2025-2027/investment-protection-rainbow/',
    ]);
    await closePage(page);
  });

  test('that was taken out of the plan keeps its page, and says so', async () => {
    const page = await openLocal('/ru/plans/current-2025/memo-riddles-fantasia/', withoutScript);
    expect(await wordsOf(page, '.version-note')).toContain('Этот договор исключён из плана.');
    await closePage(page);
  });
});

test('the priorities have the treaties that serve them, and the plans', async () => {
  const page = await openLocal('/en/plans/priorities/', withoutScript);
  const row = page.locator('#priority-3-20');
  expect(await row.locator('.serving a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toContain(
    '/en/plans/current-2025/epidemics-seven-winds/',
  );
  await closePage(page);
});

test('the cycle of the year stands with its record and its verdicts', async () => {
  const page = await openLocal('/en/plans/current-2025/', withoutScript);
  const cycle = await wordsOf(page, '.cycle');
  expect(cycle).toContain('last day: 25 September 2024');
  expect(cycle).toContain('Draft plans put before the Commission');
  expect(cycle).toContain('12 November 2024');
  expect(await page.locator('.cycle .verdict').count()).toBeGreaterThan(0);
  await closePage(page);
});

test('the files of a plan are there', () => {
  const local = inject('local');
  for (const form of ['kk', 'ru'])
    expect(
      readFileSync(path.join(local, `plans/current-2025/plan-${form}.docx`))
        .toString('latin1')
        .slice(0, 2),
    ).toBe('PK');
  const data = JSON.parse(readFileSync(path.join(local, 'api/plans/current-2025.json'), 'utf8'));
  expect(data.treaties.map(({ id }: { readonly id: string }) => id)).toEqual(treaties);
  expect(readFileSync(path.join(local, 'api/plans/current-2025.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(17);
});

describe('with plans', () => {
  const addresses = [
    '/plans/',
    '/plans/current-2025/',
    '/ru/plans/current-2025/',
    '/en/plans/current-2025-draft/',
    '/ru/plans/current-2025/versions/',
    '/en/plans/current-2025/2024-12-11/',
    '/en/plans/current-2025/investment-protection-rainbow/',
    '/ru/plans/current-2025/memo-riddles-fantasia/',
    '/en/plans/priorities/',
  ];

  test.each(addresses)('axe finds nothing: %s', async (address) => {
    for (const options of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }]) {
      const page = await openLocal(address, { ...outsidePolicy, ...options });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
      });
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await closePage(page);
    }
    const low = await openLocal(address, outsidePolicy);
    await low.locator('header details summary').click();
    await low.locator('#view-low').check();
    expect(await axeFindings(low)).toEqual([]);
    await closePage(low);
  });

  test('pages are valid HTML', async () => {
    for (const address of addresses) {
      const found = await htmlProblems(path.join(inject('local'), address, 'index.html'));
      expect([address, found]).toEqual([address, []]);
    }
  });
});
