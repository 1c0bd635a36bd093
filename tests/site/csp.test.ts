import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { headerPolicy } from '../../src/domain/publication/content-security-policy.ts';
import { allPages, languages, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Pages whose scripts fetch or write something once they are there. */
const livePages = ['/search/?q=кадр', '/en/search/?q=reserve', '/errata/', '/genuine/'];

/** Pages that only a build with the invented documents has something on. */
const localPages = languages.flatMap((language) =>
  ['/', '/plans/', '/reserve/', '/compliance/', '/acts/coordination/'].map((page) => language + page),
);

/** A page that tells what its policy stopped, from before its first script on: `script-src-elem inline`. */
async function watchedPage(): Promise<{ page: Page; stopped: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const stopped: string[] = [];
  await context.exposeBinding('policyStopped', (_source, what: string) => stopped.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { policyStopped: (what: string) => void }).policyStopped(
        `${effectiveDirective} ${blockedURI}`,
      );
    });
  });
  return { page: await context.newPage(), stopped, close: () => context.close() };
}

describe('no page needs what its policy forbids', () => {
  test.each([
    ['site', [...allPages, ...livePages]],
    ['localSite', localPages],
  ] as const)('%s', async (site, addresses) => {
    const { page, stopped, close } = await watchedPage();
    const complaints: string[] = [];
    // the browser also complains of a header that it does not understand
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('404'))
        complaints.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
    for (const address of addresses) {
      const answer = await page.goto(inject(site) + address, {
        waitUntil: address.includes('?') ? 'networkidle' : 'load',
      });
      expect(answer?.headers()['content-security-policy']).toBe(headerPolicy);
      await page.evaluate(() => {
        for (const panel of document.querySelectorAll('details')) panel.open = true;
      });
      expect([address, stopped]).toEqual([address, []]);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

/** What an attacker would like to have in a page: each writes the title, loads something or changes the look. */
interface Attack {
  readonly name: string;
  readonly html: string;
  readonly stopped: string;
  /** The browser shows an empty page in place of where it was not allowed to go. */
  readonly endsOnEmptyPage?: true;
}
const attacks: readonly Attack[] = [
  { name: 'a script', html: '<script>document.title = "broken into"</script>', stopped: 'script-src-elem inline' },
  {
    name: 'a script of another site',
    html: '<script src="https://attacker.example/x.js"></script>',
    stopped: 'script-src-elem https://attacker.example/x.js',
  },
  {
    name: 'a script in a data: address',
    html: '<script src="data:text/javascript,document.title=%22broken into%22"></script>',
    stopped: 'script-src-elem data',
  },
  {
    name: 'a script in an attribute',
    html: '<img src="/nothing.png" onerror="document.title = \'broken into\'">',
    stopped: 'script-src-attr inline',
  },
  {
    name: 'a link that is a script',
    html: '<a id="attack" href="javascript:document.title=\'broken into\'">x</a>',
    stopped: 'script-src-elem inline',
  },
  {
    name: 'a style attribute',
    html: '<p id="attack" style="position: fixed; inset: 0">x</p>',
    stopped: 'style-src-attr inline',
  },
  { name: 'a style', html: '<style>body { display: none }</style>', stopped: 'style-src-elem inline' },
  {
    name: 'a picture of another site',
    html: '<img src="https://attacker.example/x.png" alt="">',
    stopped: 'img-src https://attacker.example/x.png',
  },
  {
    name: 'a frame',
    html: '<iframe src="https://attacker.example/"></iframe>',
    stopped: 'frame-src https://attacker.example',
  },
  {
    name: 'a frame with a page of its own',
    html: '<iframe srcdoc="<script>parent.document.title = &quot;broken into&quot;</script>"></iframe>',
    stopped: 'script-src-elem inline',
  },
  {
    name: 'another base of all addresses',
    html: '<base href="https://attacker.example/">',
    stopped: 'base-uri https://attacker.example/',
  },
  {
    name: 'a form that sends elsewhere',
    html: '<form action="https://attacker.example/"><button id="attack">x</button></form>',
    stopped: 'form-action https://attacker.example/?',
    endsOnEmptyPage: true,
  },
  {
    name: 'a plug-in',
    html: '<object data="https://attacker.example/x.swf"></object>',
    stopped: 'object-src https://attacker.example',
  },
];

describe.each(['header and page', 'page alone', 'header alone'])(
  'what gets into a page is stopped by the policy of %s',
  (where) => {
    test.concurrent.each(attacks)('$name', async ({ html, stopped: expected, endsOnEmptyPage }) => {
      const { page, stopped, close } = await watchedPage();
      const asked: string[] = [];
      await page.route('**', async (route) => {
        const url = route.request().url();
        if (!url.startsWith(inject('site'))) {
          asked.push(url);
          return route.abort();
        }
        if (!url.endsWith('/acts/cadre-reserve/')) return route.continue();
        const answer = await route.fetch();
        const headers = answer.headers();
        if (where === 'page alone') delete headers['content-security-policy'];
        const body = (await answer.text())
          .replace('<main', `${html}<main`)
          .replace(where === 'header alone' ? /<meta http-equiv="Content-Security-Policy"[^>]*>/u : /$^/u, '');
        return route.fulfill({ status: 200, headers, body });
      });
      await page.goto(`${inject('site')}/acts/cadre-reserve/`, { waitUntil: 'load' });
      const title = await page.title();
      const attack = page.locator('#attack');
      // only these two wait for a click; a frame or a style is not there to be clicked
      if (/href=|button/u.test(html) && (await attack.count()) > 0)
        await attack.click({ noWaitAfter: true, force: true });
      await vi.waitFor(() => expect(stopped).toContain(expected), { timeout: 10_000 });
      expect(asked).toEqual([]);
      expect(title).not.toContain('broken into');
      if (!endsOnEmptyPage) {
        expect(await page.title()).toBe(title);
        expect(page.url()).toBe(`${inject('site')}/acts/cadre-reserve/`);
        expect(await page.locator('main').isVisible()).toBe(true);
        expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
      }
      if (html.includes('style="'))
        expect(await attack.evaluate((element) => getComputedStyle(element).position)).toBe('static');
      await close();
    });
  },
);

test('no other page can show a page of the site in a frame', async () => {
  const { page, close } = await watchedPage();
  await page.route('http://attacker.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${inject('site')}/acts/"></iframe>` }),
  );
  await page.goto('http://attacker.example/');
  const frame = page.frames()[1];
  expect((await frame?.locator('h1').count()) ?? 0).toBe(0);
  await close();
});
