import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../../src/domain/publication/profiles.ts';
import { securityHeaders } from '../../src/release/headers.ts';
import { type Answer, ask, hangUp, type Question } from './ask.ts';
import { brotliModule, type NginxServer, problemAfter, startNginx, whyNoNginx } from './nginx-server.ts';
import { notFound, page, switchTo, writeRelease } from './small-site.ts';

const missing = whyNoNginx();
if (missing !== null)
  console.error(`SKIPPED: the files of deploy/nginx/ were not tried with the real nginx: ${missing}`);
if (missing === null && brotliModule === null)
  console.error('SKIPPED: Brotli, since nginx has no module for it (Debian: libnginx-mod-http-brotli-static)');

const user = 'reviewer';
const password = 'a long password for the test';

/** The headers of the table, as an answer must carry them. */
function expectHeaders({ headers }: Answer, profile: Profile): void {
  for (const { name, value } of securityHeaders(profile))
    expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
  expect(headers['server']).toBe('nginx');
}

describe.skipIf(missing !== null)('nginx with the files of deploy/nginx/', () => {
  let server: NginxServer;
  const get = (address: string, more: Partial<Question> = {}): Promise<Answer> =>
    ask(address, { port: server.tlsPort, ...more });

  beforeAll(async () => {
    server = await startNginx(user, password);
    writeRelease(path.join(server.site, 'releases/one'), 'one', new Date('2026-11-20T01:00:00Z'));
    writeRelease(path.join(server.site, 'releases/two'), 'two', new Date('2026-11-21T01:00:00Z'));
    switchTo(server.site, 'current', 'one');
    writeRelease(path.join(server.previews, 'new-plan'), 'preview', new Date('2026-11-21T02:00:00Z'));
  });
  afterAll(async () => {
    hangUp();
    await server.stop();
  });

  describe('every answer carries every header of the table', () => {
    test.each([
      '/',
      '/acts/',
      '/assets/style.one.css',
      '/api/acts/index.json',
      '/nothing-here/',
      '/acts/.git/config',
      '/old-address/',
    ])('%s', async (address) => expectHeaders(await get(address), 'production'));

    test('an answer that a method is not allowed', async () => {
      const answer = await get('/', { method: 'POST' });
      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('GET, HEAD');
      expectHeaders(answer, 'production');
    });

    test('public data may be read by scripts of other sites, pages may not', async () => {
      expect((await get('/api/acts/index.json')).headers['access-control-allow-origin']).toBe('*');
      expect((await get('/')).headers['access-control-allow-origin']).toBeUndefined();
    });

    test('an address that does not begin with https is sent there, and says nothing else', async () => {
      const answer = await ask('/acts/?q=1', { port: server.openPort, isOpen: true });
      expect(answer.status).toBe(301);
      expect(answer.headers['location']).toBe('https://law.example.kz/acts/?q=1');
      expect(answer.headers['strict-transport-security']).toBeUndefined();
    });
  });

  describe('each kind of file has its type', () => {
    test.each([
      ['/', 'text/html; charset=utf-8'],
      ['/assets/style.one.css', 'text/css; charset=utf-8'],
      ['/apply-view.js', 'text/javascript; charset=utf-8'],
      ['/api/acts/index.json', 'application/json; charset=utf-8'],
      ['/api/reserve.csv', 'text/csv; charset=utf-8'],
      ['/acts/cadre-reserve/2025-03-17.akn.xml', 'application/akn+xml; charset=utf-8'],
      ['/acts/cadre-reserve/2025-03-17.md', 'text/markdown; charset=utf-8'],
      ['/acts/cadre-reserve/2025-03-17.txt', 'text/plain; charset=utf-8'],
      ['/sitemap.xml', 'application/xml; charset=utf-8'],
      ['/reserve/orders.atom', 'application/atom+xml; charset=utf-8'],
      ['/reserve/list.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['/compliance/bodies/government/deadlines.ics', 'text/calendar; charset=utf-8'],
      ['/assets/golos.woff2', 'font/woff2'],
      ['/assets/emblem.svg', 'image/svg+xml; charset=utf-8'],
      ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/.well-known/qagida-manifest.json', 'application/json; charset=utf-8'],
      ['/_headers', 'text/plain; charset=utf-8'],
    ])('%s is %s', async (address, type) => {
      const answer = await get(address);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toBe(type);
    });
  });

  describe('packed files go to those who understand them', () => {
    const plain = page('one', 'Актілер');

    test('to nobody else', async () => {
      const answer = await get('/acts/');
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      expect(answer.body.toString()).toBe(plain);
    });

    test('gzip, with the type of the page', async () => {
      const answer = await get('/acts/', { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      expect(gunzipSync(answer.body).toString()).toBe(plain);
      expectHeaders(answer, 'production');
    });

    test.skipIf(brotliModule === null)('Brotli first, with the type of the page', async () => {
      const answer = await get('/acts/', { headers: { 'accept-encoding': 'gzip, br' } });
      expect(answer.headers['content-encoding']).toBe('br');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(brotliDecompressSync(answer.body).toString()).toBe(plain);
    });
  });

  describe('what is not there', () => {
    test.each([
      ['/nothing-here/', 'Мұндай бет жоқ'],
      ['/ru/nothing-here/', 'Такой страницы нет'],
      ['/en/nothing-here/', 'There is no such page'],
      ['/empty/', 'Мұндай бет жоқ'],
    ])('%s is told on the page of the site: %s', async (address, words) => {
      const answer = await get(address);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.body.toString()).toContain(words);
      expect(answer.body.toString()).toBe(notFound);
    });

    test.each([
      '/.qagida-site',
      '/.well-known/.hidden',
      '/acts/.git/config',
      '/.git/config',
      '/%2egit/config',
      '/releases/one/',
      '/..well-known/x',
    ])('hidden: %s', async (address) => {
      const answer = await get(address);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).not.toContain('secret');
    });

    test.each([
      '/../../../../../../etc/passwd',
      '/assets/../../../../../../etc/passwd',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
      '/assets/..%5c..%5c..%5cetc/passwd',
      '/%252e%252e/%252e%252e/etc/passwd',
      '/assets../releases/one/index.html',
      '/acts/%00.html',
    ])('out of the folder: %s', async (address) => {
      const answer = await get(address);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body.toString()).not.toContain('root:');
    });

    test('a folder without its stroke is sent to the address with it, on the same host', async () => {
      const answer = await get('/acts');
      expect(answer.status).toBe(301);
      expect(answer.headers['location']).toBe('/acts/');
    });

    test('an old address is sent to the new one', async () => {
      const answer = await get('/old-address/');
      expect([answer.status, answer.headers['location']]).toEqual([301, '/acts/']);
    });

    test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
      '%s is not allowed',
      async (method) => {
        expect((await get('/', { method })).status).toBe(405);
      },
    );

    test('HEAD is GET without the page', async () => {
      const answer = await get('/acts/', { method: 'HEAD' });
      expect([answer.status, answer.body.length]).toEqual([200, 0]);
      expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(page('one', 'Актілер'))));
    });
  });

  describe('caching', () => {
    test('a page is asked for again, and is not sent again while it is the same', async () => {
      const first = await get('/acts/');
      expect(first.headers['cache-control']).toBe('no-cache');
      const again = await get('/acts/', { headers: { 'if-none-match': first.headers.etag ?? '' } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const packedForm = { 'if-none-match': first.headers.etag ?? '', 'accept-encoding': 'gzip' };
      expect((await get('/acts/', { headers: packedForm })).status).toBe(200);
    });

    test('a file with a digest in its name is kept for a year', async () => {
      const answer = await get('/assets/style.one.css');
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const again = await get('/assets/style.one.css', { headers: { 'if-none-match': answer.headers.etag ?? '' } });
      expect([again.status, again.headers['cache-control']]).toEqual([304, 'public, max-age=31536000, immutable']);
    });

    test('that such a file is missing is not kept', async () => {
      const answer = await get('/assets/style.never.css');
      expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-cache']);
    });
  });

  describe('a new release', () => {
    test('is seen at once, also by who asks whether the page is the same; its styles and those of the release before are there', async () => {
      const before = await get('/acts/');
      switchTo(server.site, 'previous', 'one');
      switchTo(server.site, 'current', 'two');
      const after = await get('/acts/', { headers: { 'if-none-match': before.headers.etag ?? '' } });
      // the page of the other release is of the same length: only its time tells them apart
      expect([after.status, after.headers['content-length']]).toEqual([200, before.headers['content-length']]);
      expect(after.body.toString()).toBe(page('two', 'Актілер'));
      for (const release of ['one', 'two']) {
        const style = await get(`/assets/style.${release}.css`, { headers: { 'accept-encoding': 'gzip' } });
        expect([release, style.status, style.headers['cache-control']]).toEqual([
          release,
          200,
          'public, max-age=31536000, immutable',
        ]);
        expect(gunzipSync(style.body).toString()).toContain(`--release: ${release}`);
        expectHeaders(style, 'production');
      }
      switchTo(server.site, 'current', 'one');
      const back = await get('/acts/', { headers: { 'if-none-match': after.headers.etag ?? '' } });
      expect([back.status, back.body.toString()]).toEqual([200, page('one', 'Актілер')]);
    });

    test('comes while readers read: no answer fails, and each is whole and of one release', async () => {
      const whole = new Set(['one', 'two'].map((release) => page(release, 'Басты бет')));
      const seen = new Map<string, number>();
      const failures: string[] = [];
      let isOver = false;
      const reader = async (): Promise<void> => {
        while (!isOver) {
          const { status, body } = await get('/');
          const text = body.toString();
          if (status !== 200 || !whole.has(text)) failures.push(`${status}: ${text.slice(0, 80)}`);
          seen.set(text, (seen.get(text) ?? 0) + 1);
        }
      };
      const readers = Promise.all(Array.from({ length: 8 }, reader));
      for (let turn = 0; turn < 300; turn += 1) {
        switchTo(server.site, 'current', turn % 2 === 0 ? 'two' : 'one');
        await new Promise((waited) => setTimeout(waited, 3));
      }
      isOver = true;
      await readers;
      const answers = [...seen.values()].reduce((sum, count) => sum + count, 0);
      process.stdout.write(`nginx: 300 switches, ${answers} answers, ${failures.length} failed\n`);
      expect(failures).toEqual([]);
      expect(seen.size).toBe(2);
    });
  });

  describe('previews', () => {
    const host = 'new-plan.preview.example.kz';
    const signIn = (name: string, word: string): Readonly<Record<string, string>> => ({
      authorization: `Basic ${Buffer.from(`${name}:${word}`).toString('base64')}`,
    });

    test.each([
      '/',
      '/assets/style.preview.css',
      '/404.html',
      '/nothing-here/',
      '/.qagida-site',
      '/api/acts/index.json',
    ])('without the password nothing is shown: %s', async (address) => {
      const answer = await get(address, { host });
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toBe('Basic realm="Qagida"');
      expect(answer.body.toString()).not.toContain('preview');
      expectHeaders(answer, 'preview');
    });

    test('a wrong password shows nothing either', async () => {
      expect((await get('/', { host, headers: signIn(user, 'guessed') })).status).toBe(401);
      expect((await get('/', { host, headers: signIn('nobody', password) })).status).toBe(401);
    });

    test('with the password the preview is shown, and search engines are told to stay out', async () => {
      const answer = await get('/', { host, headers: signIn(user, password) });
      expect(answer.status).toBe(200);
      expect(answer.body.toString()).toBe(page('preview', 'Басты бет'));
      expect(answer.headers['x-robots-tag']).toBe('noindex, nofollow, noarchive');
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expectHeaders(answer, 'preview');
    });

    test('its address without https is sent there before a password is asked for', async () => {
      const answer = await ask('/acts/', { port: server.openPort, host, isOpen: true });
      expect([answer.status, answer.headers['location']]).toEqual([301, `https://${host}/acts/`]);
      expect(answer.headers['www-authenticate']).toBeUndefined();
    });

    test('a name that leads out of the folder is no preview', async () => {
      mkdirSync(path.join(server.previews, '..', 'elsewhere'), { recursive: true });
      writeFileSync(path.join(server.previews, '..', 'elsewhere', 'index.html'), 'secret');
      for (const name of ['..', '../elsewhere', '%2e%2e', '.', 'a.b', '']) {
        const answer = await get('/', { host: `${name}.preview.example.kz`, headers: signIn(user, password) }).catch(
          () => null,
        );
        expect(answer?.body.toString() ?? '').not.toContain('secret');
      }
    });
  });

  describe('what a link leads to is not shown', () => {
    const host = 'new-plan.preview.example.kz';
    const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    beforeAll(() => {
      const elsewhere = path.join(server.previews, '../elsewhere');
      mkdirSync(elsewhere, { recursive: true });
      for (const ending of ['', '.gz', '.br']) writeFileSync(path.join(elsewhere, `a.txt${ending}`), 'secret');
      for (const place of [path.join(server.previews, 'new-plan'), path.join(server.site, 'current')]) {
        symlinkSync(elsewhere, path.join(place, 'folder'));
        for (const ending of ['', '.gz', '.br'])
          symlinkSync(path.join(elsewhere, `a.txt${ending}`), path.join(place, `a.txt${ending}`));
      }
    });

    test.each(['/a.txt', '/folder/a.txt', '/folder/', '/a.txt.gz'])('%s', async (address) => {
      for (const packing of ['identity', 'gzip', 'br'])
        for (const answer of [
          await get(address, { host, headers: { ...headers, 'accept-encoding': packing } }),
          await get(address, { headers: { 'accept-encoding': packing } }),
        ]) {
          expect(answer.status).toBe(404);
          expect(answer.body.toString()).not.toContain('secret');
        }
    });
  });

  test('the folder of all previews is shown under no host, not even with the password', async () => {
    const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    writeFileSync(path.join(server.previews, 'new-plan.json'), '{"secret":1}');
    for (const host of ['another.example', 'preview.example.kz', 'a.b.preview.example.kz', '-x.preview.example.kz'])
      for (const address of ['/new-plan.json', '/new-plan/', '/'])
        expect((await get(address, { host, headers })).status).toBe(404);
  });

  describe('nginx also takes what the task page describes', () => {
    test('an internal site', async () => {
      expect(
        await problemAfter((text) => text.replace('qagida/headers.conf', 'qagida/headers-hidden.conf')),
      ).toBeNull();
    });

    test('TLS that ends on another device', async () => {
      const withoutTls = (text: string): string =>
        text.includes('listen 443 ssl http2;') && !text.includes('$preview')
          ? text
              .slice(0, text.indexOf('server {'))
              .concat(text.slice(text.lastIndexOf('server {')))
              .replace('listen 443 ssl http2;', 'listen 127.0.0.1:8080;')
              .replace('listen [::]:443 ssl http2;', '')
              .replaceAll(/^.*(?:ssl_certificate|tls\.conf).*$/gmu, '')
          : text;
      expect(await problemAfter(withoutTls)).toBeNull();
    });

    test('and says where a mistake is', async () => {
      expect(await problemAfter((text) => text.replace('charset utf-8;', 'charset utf-8'))).toContain('site.conf');
    });
  });

  test('nothing of this was an error to nginx', () => {
    const problems = server
      .errors()
      .split('\n')
      .filter((line) => /\[(?:emerg|alert|crit)\]/u.test(line));
    expect(problems).toEqual([]);
  });
});
