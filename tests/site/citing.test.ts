import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { movedPage } from '../../src/site/moved-page.ts';
import { axeFindings, outsidePolicy } from './axe.ts';
import { openPage, startBrowser } from './browser.ts';
import { problemsOfHtml } from './valid-html.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openPanel(page: Page, paragraph: string): Promise<void> {
  await page.locator(`#${paragraph} > details.d > summary`).click();
  await page.locator(`#${paragraph} > details.d button`).first().waitFor();
}

async function cited(page: Page, paragraph: string, lang: 'kk' | 'ru'): Promise<string> {
  return page.locator(`#${paragraph} > details.d dd > span[lang=${lang}]:has(+ br)`).innerText();
}

/**
 * Written by hand. The Kazakh forms put together what the texts themselves say: the line on number and day, and the approval block
 * ("... бұйрығымен бекітілген"), with the title of the rules in the genitive. The Russian ones are those of official letters; Russian
 * titles of the rules are not in the content, so the act names the rules.
 */
const order53 = {
  kk: 'Қазақстан Республикасы Сыртқы істер министрінің 2016 жылғы 16 ақпандағы № 11-1-2/53',
  ru: 'Министра иностранных дел Республики Казахстан от 16 февраля 2016 года № 11-1-2/53',
};
const rules53 = {
  kk: `${order53.kk} бұйрығымен бекітілген Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне қосу қағидаларының`,
  ru: `Правил, утверждённых приказом ${order53.ru}`,
};
const resolution421 = {
  kk: 'Қазақстан Республикасы Үкіметінің 2015 жылғы 8 маусымдағы № 421 қаулысымен Президенттің қарауына енгізілген Жарлық',
  ru: 'внесённым на рассмотрение Президента постановлением Правительства Республики Казахстан от 8 июня 2015 года № 421',
};
const coordinationRules =
  'Шет мемлекеттермен және халықаралық ұйымдармен қатынастарда Қазақстан Республикасының бірыңғай сыртқы саяси, сыртқы экономикалық бағытын және инвестициялық саясатын жүргізуді қамтамасыз ету мақсатында Қазақстан Республикасы мемлекеттік органдарының халықаралық қызметін үйлестіруді жүзеге асыру қағидаларының';
const decree280 = {
  kk: 'Қазақстан Республикасы Президентінің 2020 жылғы 6 наурыздағы № 280',
  ru: 'Президента Республики Казахстан от 6 марта 2020 года № 280',
};
const concept = {
  kk: `${decree280.kk} Жарлығымен бекітілген Қазақстан Республикасы сыртқы саясатының 2020-2030 жылдарға арналған тұжырымдамасының`,
  ru: `Концепции, утверждённой Указом ${decree280.ru}`,
};
const resolution755 = {
  kk: 'Қазақстан Республикасы Үкіметінің 2017 жылғы 17 қарашадағы № 755',
  ru: 'Правительства Республики Казахстан от 17 ноября 2017 года № 755',
};
const order214 = {
  kk: 'Қазақстан Республикасы Сыртқы істер министрінің міндетін атқарушының 2023 жылғы 5 мамырдағы № 11-1-4/214',
  ru: 'исполняющего обязанности Министра иностранных дел Республики Казахстан от 5 мая 2023 года № 11-1-4/214',
};

const forms: readonly {
  readonly act: string;
  readonly paragraph: string;
  readonly unit?: string;
  readonly kk: string;
  readonly ru: string;
}[] = [
  {
    act: 'cadre-reserve',
    paragraph: 'att_1__chp_2__para_16',
    kk: `${rules53.kk} 16-тармағы`,
    ru: `пункт 16 ${rules53.ru}`,
  },
  {
    act: 'cadre-reserve',
    paragraph: 'att_1__chp_2__para_4',
    unit: 'att_1__chp_2__para_4__subpara_2',
    kk: `${rules53.kk} 4-тармағының 2) тармақшасы`,
    ru: `подпункт 2) пункта 4 ${rules53.ru}`,
  },
  {
    act: 'cadre-reserve',
    paragraph: 'att_1__chp_2__para_6',
    unit: 'att_1__chp_2__para_6__al_3',
    kk: `${rules53.kk} 6-тармағының үшінші бөлігі`,
    ru: `часть третья пункта 6 ${rules53.ru}`,
  },
  {
    // the number 2) stands twice in paragraph 2
    act: 'cadre-reserve',
    paragraph: 'att_1__chp_1__para_2',
    unit: 'att_1__chp_1__para_2__subpara_2dup2',
    kk: `${rules53.kk} 2-тармағының (осы нөмірмен екінші) 2) тармақшасы`,
    ru: `подпункт 2) (2-й с этим номером) пункта 2 ${rules53.ru}`,
  },
  {
    act: 'cadre-reserve',
    paragraph: 'para_2',
    unit: 'para_2__subpara_3',
    kk: `${order53.kk} бұйрығының 2-тармағының 3) тармақшасы`,
    ru: `подпункт 3) пункта 2 приказа ${order53.ru}`,
  },
  {
    act: 'coordination',
    paragraph: 'att_1__para_1',
    kk: `${resolution421.kk} жобасының 1-тармағы`,
    ru: 'пункт 1 проекта Указа, внесённого на рассмотрение Президента постановлением Правительства Республики Казахстан от 8 июня 2015 года № 421',
  },
  {
    act: 'coordination',
    paragraph: 'att_1__att_1__chp_2__para_5',
    kk: `${resolution421.kk} жобасымен бекітілетін ${coordinationRules} 5-тармағы`,
    ru: `пункт 5 Правил, утверждаемых проектом Указа, ${resolution421.ru}`,
  },
  {
    act: 'foreign-policy-concept',
    paragraph: 'para_1',
    kk: `${decree280.kk} Жарлығының 1-тармағы`,
    ru: `пункт 1 Указа ${decree280.ru}`,
  },
  {
    act: 'foreign-policy-concept',
    paragraph: 'att_1__chp_5__sec_2__para_2-8',
    kk: `${concept.kk} 2.8-тармағы`,
    ru: `пункт 2.8 ${concept.ru}`,
  },
  {
    act: 'secondment',
    paragraph: 'para_1',
    unit: 'para_1__subpara_2',
    kk: `${resolution755.kk} қаулысының 1-тармағының 2) тармақшасы`,
    ru: `подпункт 2) пункта 1 постановления ${resolution755.ru}`,
  },
  {
    // the resolution approves three sets of rules: in Russian their Kazakh titles tell them apart
    act: 'secondment',
    paragraph: 'att_3__chp_3__para_20',
    kk: `${resolution755.kk} қаулысымен бекітілген Мемлекеттік қызметшілердің мемлекеттік органдарға, халықаралық және өзге де ұйымдарға іссапарға бару қағидаларының 20-тармағы`,
    ru: `пункт 20 Правил («Мемлекеттік қызметшілердің мемлекеттік органдарға, халықаралық және өзге де ұйымдарға іссапарға бару қағидалары»), утверждённых постановлением ${resolution755.ru}`,
  },
  {
    // adopted by the acting minister
    act: 'treaty-plans',
    paragraph: 'para_1',
    kk: `${order214.kk} бұйрығының 1-тармағы`,
    ru: `пункт 1 приказа ${order214.ru}`,
  },
  {
    act: 'treaty-plans',
    paragraph: 'att_1__chp_2__para_12',
    kk: `${order214.kk} бұйрығымен бекітілген Қазақстан Республикасы халықаралық шарттарын жасасудың ағымдағы және перспективалық жоспарларын әзірлеу қағидаларының 12-тармағы`,
    ru: `пункт 12 Правил, утверждённых приказом ${order214.ru}`,
  },
];

describe('the panel of a paragraph cites it as official letters do', () => {
  test.each(forms)('$act: $paragraph $unit', async ({ act, paragraph, unit, kk, ru }) => {
    const page = await openPage(browser, `/acts/${act}/${unit === undefined ? '' : `#${unit}`}`);
    await openPanel(page, paragraph);
    expect(await cited(page, paragraph, 'kk')).toBe(kk);
    expect(await cited(page, paragraph, 'ru')).toBe(ru);
    await page.context().close();
  });

  test('a choice leads to each subparagraph, and both links follow it', async () => {
    const page = await openPage(browser, '/ru/acts/cadre-reserve/');
    await openPanel(page, 'att_1__chp_2__para_4');
    const panel = page.locator('#att_1__chp_2__para_4 > details.d');
    await panel.locator('select').selectOption('att_1__chp_2__para_4__subpara_3');
    expect(await cited(page, 'att_1__chp_2__para_4', 'ru')).toBe(`подпункт 3) пункта 4 ${rules53.ru}`);
    const links = await panel
      .locator('dd > a:has(+ button)')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(
      links.map((link) => new URL(link ?? '', 'http://x').pathname + new URL(link ?? '', 'http://x').hash),
    ).toEqual([
      '/ru/acts/cadre-reserve/#att_1__chp_2__para_4__subpara_3',
      '/ru/acts/cadre-reserve/2025-03-17/#att_1__chp_2__para_4__subpara_3',
    ]);
    await page.context().close();
  });
});

describe('a citation is copied', () => {
  test('with one click, and the page says so politely', async () => {
    const page = await openPage(browser, '/en/acts/cadre-reserve/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openPanel(page, 'att_1__chp_2__para_16');
    await page.getByRole('button', { name: 'Copy: For a letter in Kazakh' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${rules53.kk} 16-тармағы`);
    await page.context().close();
  });

  test('where the clipboard is closed to the page, as a reader would copy it; or the text is selected', async () => {
    const page = await openPage(browser, '/en/acts/cadre-reserve/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      Object.assign(document, { execCommand: () => false });
    });
    await openPanel(page, 'att_1__chp_2__para_16');
    await page.getByRole('button', { name: 'Copy: For a letter in Russian' }).click();
    await page.getByRole('status').filter({ hasText: 'Could not be copied' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`пункт 16 ${rules53.ru}`);
    await page.context().close();
  });
});

test.each(['', '/ru', '/en'])(
  'axe finds nothing in an open panel, nor does it overflow at 320 px (%s)',
  async (language) => {
    const page = await openPage(browser, `${language}/acts/cadre-reserve/`, {
      ...outsidePolicy,
      viewport: { width: 320, height: 800 },
    });
    await openPanel(page, 'att_1__chp_2__para_4');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  },
);

describe('without JavaScript', () => {
  test('the page about the text shows how the act and what it approves are cited', async () => {
    const page = await openPage(browser, '/ru/acts/cadre-reserve/about/', { javaScriptEnabled: false });
    const words = await page.locator('main').innerText();
    expect(words).toContain(
      `«Қазақстан Республикасы Сыртқы істер министрлігінің кадр резервіне қосу қағидаларын бекіту туралы» ${order53.kk} бұйрығы`,
    );
    expect(words).toContain(`приказ ${order53.ru}`);
    expect(words).toContain(`Правила, утверждённые приказом ${order53.ru}`);
    expect(words).toContain(`приложение к Правилам, утверждённым приказом ${order53.ru}`);
    await page.context().close();
  });

  test('the panel has both links, and no dead buttons', async () => {
    const page = await openPage(browser, '/acts/cadre-reserve/', { javaScriptEnabled: false });
    const panel = page.locator('#att_1__chp_2__para_16 > details.d');
    expect(await panel.locator('button').count()).toBe(0);
    expect(await panel.locator('a[href="/acts/cadre-reserve/#att_1__chp_2__para_16"]').count()).toBe(1);
    expect(await panel.locator('a[href="/acts/cadre-reserve/2025-03-17/#att_1__chp_2__para_16"]').count()).toBe(1);
    await page.context().close();
  });
});

test('the code that cites is not loaded before a panel is opened', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('site')}/acts/cadre-reserve/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((address) => address.includes('show-citation'))).toEqual([]);
  await openPanel(page, 'att_1__chp_2__para_16');
  expect(asked.filter((address) => address.includes('show-citation'))).toHaveLength(1);
  await context.close();
});

describe('an address that moved', () => {
  const moved = { from: '/ru/acts/personnel-reserve/', to: '/ru/acts/cadre-reserve/' };
  const html = movedPage(moved, 'https://qagida.example');

  async function follow(address: string, javaScriptEnabled: boolean): Promise<string> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.route('**/ru/acts/personnel-reserve/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
    await page.goto(inject('site') + address);
    await page.waitForURL('**/ru/acts/cadre-reserve/**');
    const { pathname, search, hash } = new URL(page.url());
    await context.close();
    return pathname + search + hash;
  }

  test('leads to the same place on the new page', async () => {
    expect(await follow('/ru/acts/personnel-reserve/?from=letter#att_1__chp_2__para_16', true)).toBe(
      '/ru/acts/cadre-reserve/?from=letter#att_1__chp_2__para_16',
    );
  });

  test('leads to the new page without JavaScript', async () => {
    expect(await follow('/ru/acts/personnel-reserve/?', false)).toMatch(/^\/ru\/acts\/cadre-reserve\//u);
  });

  test('says so in three languages, the one of the address first, and tells search engines', async () => {
    expect(await problemsOfHtml(html)).toEqual([]);
    expect(Array.from(html.matchAll(/<section lang="(\w+)">/gu), ([, lang]) => lang)).toEqual(['ru', 'kk', 'en']);
    expect(html).toContain('<link rel="canonical" href="https://qagida.example/ru/acts/cadre-reserve/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(movedPage(moved, null)).not.toContain('canonical');
  });
});
