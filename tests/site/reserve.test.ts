// What the pages on the cadre reserve must show. The people are those of samples/reserve/; the days are counted by hand.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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

/** The evening of 21 November 2026 in Kazakhstan, five hours east of Greenwich: the day of the build. */
const dayOfBuild = '2026-11-21T15:00:00Z';

interface Opened extends BrowserContextOptions {
  /** What the reader's clock says. */
  readonly at?: string;
}

/** A page of the local build, as a reader sees it at a time. */
async function openLocal(address: string, { at = dayOfBuild, ...options }: Opened = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.goto(inject('localSite') + address);
  return page;
}

const namesOn = (page: Page): Promise<readonly string[]> => page.locator('#reserve-list tbody th').allInnerTexts();
const fileOf = (site: 'production' | 'local', file: string): string =>
  readFileSync(path.join(inject(site), file), 'utf8');

/** In the order of the Kazakh alphabet: а ә б в г ғ ... к қ ... н ң о ө ... у ұ ү ф х һ ... ы і ь э. */
const list = [
  'Ақбұлтов Шуақ',
  'Арманқалова Көктем Үлгіқызы',
  'Әлемсағымов Үлгі Тұманұлы',
  'Бәйшешекова Мысал Тұманқызы',
  'Бұлтова-Тұманова Ертегі Сағымқызы',
  'Ғаламова Шуақ Елесқызы',
  'Ғарышкерова Елес Үлгіқызы',
  'Ертегіханов Тұман Бұлтұлы',
  'Кемпірқосақов Аңыз Сағымұлы',
  'Қанаттысөзов Көкжиек Тұманұлы',
  'Қиялов Көкжиек Елесұлы',
  'Қиялова Үлгі Мысалқызы',
  'Мысалов Бұлт Қиялұлы',
  'Ңыңов Жаңғырық Мысалұлы',
  'Өзгежолова Бұлдыр Мысалқызы',
  'Өлшемсізов Аңыз Қиялұлы',
  'Өрнекбаева Мысал Аңызқызы',
  'Патшайымова Үлгі Сағымқызы',
  'Самұрықов Аңыз Үлгіұлы',
  'Тұманов Аңыз Көкжиекұлы',
  'Ұлыарманова Жаңғырық Қиялқызы',
  'Ұшарқұсов Шық Мысалұлы',
  'Ұшқынов Елес Үлгіұлы',
  'Үлгібаев Үлгі Үлгіұлы',
  'Үмітжолов Көктем Шуақұлы',
  'Һәмбаева Ертегі Елесқызы',
  'Һәмов Шық Бұлтұлы',
  'Ізденісов Елес Бұлтұлы',
  'Ілкімова Көктем Қиялқызы',
  'Іңкәрова Сағым Ертегіқызы',
  'Эпосов Мысал Аңыз оглы',
];
/** Included on 22 November 2021: their fifth year ends on Sunday 22 November 2026, which is not moved. */
const endOn22 = ['Қиялов Көкжиек Елесұлы', 'Һәмов Шық Бұлтұлы', 'Ілкімова Көктем Қиялқызы'];

describe('a build without a reserve says that it has no list, which is not an empty one', () => {
  test.each([
    ['/reserve/', 'Сайттың бұл жинағында кадр резервінің тізімі жоқ. Бұл тізім бос дегенді білдірмейді.'],
    ['/ru/reserve/', 'В этой сборке сайта нет списка кадрового резерва. Это не значит, что список пуст.'],
    [
      '/en/reserve/',
      'This build of the site has no list of the cadre reserve. That does not mean that the list is empty.',
    ],
  ])('%s', async (address, words) => {
    const page = await openPage(browser, address);
    expect(await wordsOf(page)).toContain(words);
    expect(await page.locator('#reserve-list, #reserve-filter, .invented').count()).toBe(0);
    await closePage(page);
  });

  test('there is nothing to post, and the data name nobody', () => {
    expect(() => fileOf('production', 'reserve/list.docx')).toThrow(/ENOENT/u);
    expect(() => fileOf('production', 'reserve/list.fragment.html')).toThrow(/ENOENT/u);
    expect(JSON.parse(fileOf('production', 'api/reserve.json'))).toMatchObject({ people: [], orders: [] });
    expect(fileOf('production', 'api/reserve.csv').trimEnd().split('\r\n')).toHaveLength(1);
    expect(fileOf('production', 'reserve/orders.atom')).not.toContain('<entry>');
  });
});

describe('the list', () => {
  test.each(['/reserve/', '/ru/reserve/', '/en/reserve/'])(
    '%s stands in the order of the Kazakh alphabet, numbered, without a script',
    async (address) => {
      const page = await openLocal(address, { javaScriptEnabled: false });
      expect(await namesOn(page)).toEqual(list);
      const numbers = await page.locator('#reserve-list tbody td:first-child').allInnerTexts();
      expect(numbers).toEqual(list.map((_, index) => String(index + 1)));
      expect(await page.locator('#reserve-filter').isVisible()).toBe(false);
      await closePage(page);
    },
  );

  test('a row has the order, its day and the last day of the term', async () => {
    const page = await openLocal('/en/reserve/', { javaScriptEnabled: false });
    const row = page.locator('#reserve-list tr').filter({ hasText: 'Үлгібаев' });
    // five years from 20 April 2022
    expect((await row.innerText()).replaceAll('\u00a0', ' ').split(/\s*[\n\t]\s*/u)).toEqual([
      '24',
      'Үлгібаев Үлгі Үлгіұлы',
      'No 11-1-2/133',
      '20 April 2022',
      '20 April 2027',
    ]);
    await row.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#order-2022-01');
    await closePage(page);
  });

  test.each([
    ['/reserve/', 'ойдан шығарылған', 'дәл: 2026 жылғы 22 қараша.'],
    ['/ru/reserve/', 'вымышлено', 'Список верен по 22 ноября 2026 года включительно.'],
    ['/en/reserve/', 'invented', 'The list is certain up to and including 22 November 2026.'],
  ])('%s says that its people are invented, and until when it is certain', async (address, invented, certain) => {
    const page = await openLocal(address, { javaScriptEnabled: false });
    expect(await page.locator('.invented .badge').innerText()).toBe(invented);
    expect(await wordsOf(page)).toContain(certain);
    await closePage(page);
  });

  test('counts who is on it, who came and went this year, and all', async () => {
    // 2026: 3 + 2 + 3 + 3 came by four orders; 41 documents of people, and one in the tally
    const page = await openLocal('/en/reserve/', { javaScriptEnabled: false });
    expect(await page.locator('.figures dd').allInnerTexts()).toEqual(['31', '11', '7', '42']);
    await closePage(page);
  });
});

describe('a row hides itself when the term is over', () => {
  test('on the last day, to its last minute in Kazakhstan, everybody is still there', async () => {
    const page = await openLocal('/en/reserve/', { at: '2026-11-22T18:59:59Z' });
    expect(await namesOn(page)).toEqual(list);
    expect(await page.locator('#reserve-hidden').innerText()).toBe('');
    await closePage(page);
  });

  test('from midnight in Kazakhstan on they are gone from the page, and the rest is counted anew', async () => {
    const page = await openLocal('/en/reserve/', { at: '2026-11-22T19:00:00Z' });
    const left = list.filter((name) => !endOn22.includes(name));
    expect(await namesOn(page)).toEqual(left);
    const numbers = await page.locator('#reserve-list tbody td:first-child').allInnerTexts();
    expect(numbers).toEqual(left.map((_, index) => String(index + 1)));
    expect(await page.locator('.figures dd').allInnerTexts()).toEqual(['28', '11', '10', '42']);
    expect(await wordsOf(page, '#reserve-hidden')).toBe(
      'This page was made as of 21 November 2026. Rows hidden because the term has ended since: 3.',
    );
    expect(await wordsOf(page, '#reserve-filter [role=status]')).toBe('Found: 28');
    const source = await page.content();
    for (const name of endOn22) expect(source).not.toContain(name);
    await closePage(page);
  });

  test('wherever the reader is, and whatever day it is there', async () => {
    for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      const before = await openLocal('/reserve/', { at: '2026-11-22T18:59:59Z', timezoneId });
      expect(await namesOn(before)).toHaveLength(31);
      await closePage(before);
      const after = await openLocal('/reserve/', { at: '2026-11-22T19:00:00Z', timezoneId });
      expect(await namesOn(after)).toHaveLength(28);
      await closePage(after);
    }
  });

  test('also in a page that stays open over midnight', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install({ time: '2026-11-22T18:55:00Z' });
    await page.goto(`${inject('localSite')}/ru/reserve/`);
    expect(await namesOn(page)).toHaveLength(31);
    await page.clock.runFor('07:00');
    expect(await namesOn(page)).toHaveLength(28);
    expect(await wordsOf(page, '#reserve-hidden')).toContain('Скрыто строк, потому что срок с тех пор истёк: 3.');
    await context.close();
  });

  test('two days later two more are gone, and in 2040 the list says that it is empty', async () => {
    // included on 24 November 2021: the last day is 24 November 2026
    const later = await openLocal('/reserve/', { at: '2026-11-24T19:00:00Z' });
    expect(await namesOn(later)).toHaveLength(26);
    await closePage(later);
    const page = await openLocal('/reserve/', { at: '2040-01-01T00:00:00Z' });
    expect(await page.locator('#reserve-list, #reserve-filter').count()).toBe(0);
    expect(await page.locator('#reserve-empty').innerText()).toBe('Тізім бос: бұл күні кадр резервінде ешкім жоқ.');
    await closePage(page);
  });

  test('a clock that is behind hides nobody', async () => {
    const page = await openLocal('/reserve/', { at: '2020-01-01T00:00:00Z' });
    expect(await namesOn(page)).toEqual(list);
    await closePage(page);
  });
});

describe('the filter', () => {
  test('finds by any part of the name, in capitals or not, and by the order', async () => {
    const page = await openLocal('/en/reserve/');
    const shown = page.locator('#reserve-list tbody tr:visible th');
    await page.getByLabel('Surname or first name').fill('ҚИЯЛОВ көк');
    expect(await shown.allInnerTexts()).toEqual(['Қиялов Көкжиек Елесұлы']);
    expect(await wordsOf(page, '#reserve-filter [role=status]')).toBe('Found: 1');
    // on a keyboard without Kazakh letters
    await page.getByLabel('Surname or first name').fill('кокжиек киял');
    expect(await shown.allInnerTexts()).toEqual(['Қиялов Көкжиек Елесұлы']);
    await page.getByLabel('Surname or first name').fill('');
    await page.locator('#reserve-filter select').selectOption('2026-04');
    expect(await shown.allInnerTexts()).toEqual([
      'Арманқалова Көктем Үлгіқызы',
      'Өлшемсізов Аңыз Қиялұлы',
      'Ұшарқұсов Шық Мысалұлы',
    ]);
    await page.getByLabel('Surname or first name').fill('жоқ');
    expect(await wordsOf(page, '#reserve-filter [role=status]')).toBe('There is no such entry.');
    await closePage(page);
  });

  test('does not touch what is printed: the list on paper is whole', async () => {
    const page = await openLocal('/reserve/');
    await page.locator('#reserve-filter input').fill('Эпосов');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#reserve-list tbody tr:visible').count()).toBe(31);
    await closePage(page);
  });
});

describe('on paper', () => {
  test('stands the list under its full title, and nothing else', async () => {
    const page = await openLocal('/reserve/');
    await page.emulateMedia({ media: 'print' });
    expect(await wordsOf(page, 'h1')).toBe(
      'Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне енгізілген адамдардың тізімі',
    );
    for (const hidden of ['#reserve-filter', '.clocks', '.figures', '#files', '.top', '.path']) {
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
    }
    expect(await page.locator('.invented').isVisible()).toBe(true);
    // 31 people: the address below the list stands on the last of its sheets, not on one of its own
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(2);
    await closePage(page);
  });

  test('stands the application on one sheet of A4, in every language', async () => {
    for (const address of ['/reserve/form/', '/ru/reserve/form/', '/en/reserve/form/']) {
      const page = await openLocal(address);
      await page
        .locator('textarea')
        .fill('Ойдан шығарылған қала, Үлгі көшесі, 1\n+7 000 000 00 00\nulgi@qagida.example');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/u);
      await closePage(page);
    }
  });
});

describe('the orders and their clocks', () => {
  /** Cells of the row of an order, line by line. */
  async function rowOf(page: Page, order: string): Promise<readonly string[]> {
    const cells = await page.locator(`#order-${order} > *`).allInnerTexts();
    return cells.map((cell) => cell.replaceAll('\u00a0', ' ').replaceAll(/\s*\n\s*/gu, '; '));
  }

  test('each has its last lawful day, the day of publication with the page, and the verdict', async () => {
    const page = await openLocal('/en/reserve/', { javaScriptEnabled: false });
    // Friday 20 November 2026: Monday and Tuesday
    expect(await rowOf(page, '2026-04')).toEqual([
      'No 11-1-2/401',
      '3',
      '20 November 2026',
      '24 November 2026; rests on days that are not yet confirmed',
      'no evidence',
      'due; the rules are presumed in force',
    ]);
    // Wednesday 6 May 2026: Friday 8, and Tuesday 12, because Thursday 7 is a holiday and Monday 11 stands for Saturday 9
    expect(await rowOf(page, '2026-02')).toEqual([
      'No 11-1-2/160',
      '2',
      '6 May 2026',
      '12 May 2026',
      '13 May 2026; page where it stands',
      'done late; 1 working day late; the rules are presumed in force',
    ]);
    // Tuesday 17 February 2026: Wednesday and Thursday
    expect((await rowOf(page, '2026-01')).slice(3)).toEqual([
      '19 February 2026',
      '19 February 2026; page where it stands',
      'done in time; the rules are presumed in force',
    ]);
    expect(await page.locator('#order-2026-01 a').getAttribute('href')).toBe('https://www.example.org/cadre-reserve');
    await closePage(page);
  });

  test('the page leads to paragraphs 16 and 17 of the rules', async () => {
    const page = await openLocal('/ru/reserve/', { javaScriptEnabled: false });
    const link = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await link('пункт 16')).toBe('/ru/acts/cadre-reserve/#att_1__chp_2__para_16');
    expect(await link('пункт 17')).toBe('/ru/acts/cadre-reserve/#att_1__chp_3__para_17');
    await closePage(page);
  });

  test('the feed and every part of the Word document are well-formed for the XML reader of a browser', async () => {
    const docx = unzipSync(readFileSync(path.join(inject('local'), 'reserve/list.docx')));
    const texts = [fileOf('local', 'reserve/orders.atom'), ...Object.values(docx).map((bytes) => strFromU8(bytes))];
    const page = await openLocal('/reserve/');
    const wrong = await page.evaluate(
      (all) =>
        all.filter(
          (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') !== null,
        ),
      texts,
    );
    expect(wrong).toEqual([]);
    await closePage(page);
  });

  test('the feed names nobody', () => {
    for (const language of ['', 'ru/', 'en/']) {
      const feed = fileOf('local', `${language}reserve/orders.atom`);
      expect(feed.match(/<entry>/gu)).toHaveLength(15);
      for (const part of list.flatMap((name) => name.split(' '))) expect(feed).not.toContain(part);
    }
  });
});

describe('the application form', () => {
  test('is empty, and every blank says what belongs there', async () => {
    for (const language of ['', '/ru', '/en']) {
      const page = await openLocal(`${language}/reserve/form/`);
      const blanks = page.locator('.sheet-of :is(input, textarea)');
      // two for the name, one for the addresses, four and one for the grounds with their boxes, three for the date
      expect(await blanks.count()).toBe(13);
      const labels = await blanks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(new Set(labels).size).toBe(13);
      expect(labels.filter((label) => /^(?:|\d.*бос орын|Пустое место.*|Blank.*)$/u.test(label))).toEqual([]);
      const values = await blanks.evaluateAll((all) =>
        all.map((one) => (one as HTMLInputElement).checked === true || (one as HTMLInputElement).value),
      );
      expect(values.filter((value) => value !== '' && value !== 'on')).toEqual([]);
      await closePage(page);
    }
  });

  test('sends nothing and keeps nothing', async () => {
    const page = await openLocal('/reserve/form/');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = page.url();
    const [first] = await page.locator('.sheet-of input[type=text]').all();
    await first?.fill('Үлгібаев');
    await first?.press('Enter');
    await page.locator('.sheet-of input[type=checkbox]').first().check();
    await page.locator('textarea').fill('Үлгі көшесі');
    expect(page.url()).toBe(address);
    expect(requests).toEqual([]);
    // the one form there is, the search of the header, has none of its blanks
    expect(await page.locator('main form, main [form]').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]))).not.toContain(
      'Үлгі',
    );
    await page.reload();
    expect(await page.locator('.sheet-of input[type=text]').first().inputValue()).toBe('');
    await closePage(page);
  });
});

describe('with people on the list', () => {
  const addresses = ['/reserve/', '/ru/reserve/', '/en/reserve/form/'];

  test.each(addresses)('axe finds nothing: %s', async (address) => {
    for (const options of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }]) {
      const page = await openLocal(address, { ...outsidePolicy, ...options, at: '2026-11-23T12:00:00Z' });
      expect(await axeFindings(page)).toEqual([]);
      await closePage(page);
    }
    const low = await openLocal(address, outsidePolicy);
    await low.locator('header details summary').click();
    await low.locator('#view-low').check();
    expect(await axeFindings(low)).toEqual([]);
    await closePage(low);
  });

  test.each(addresses)('it fits a phone of 320 pixels: %s', async (address) => {
    const page = await openLocal(address, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await closePage(page);
  });

  test('pages and fragments are valid HTML', async () => {
    for (const language of ['', 'ru/', 'en/']) {
      for (const file of ['reserve/index.html', 'reserve/form/index.html', 'reserve/list.fragment.html']) {
        expect(await htmlProblems(path.join(inject('local'), language + file))).toEqual([]);
      }
    }
  });
});
