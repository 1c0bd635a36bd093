import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { endpoints } from '../../src/exports/openapi.ts';
import { slugs } from '../corpus/held-corpus.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['entry', 'link'].includes(name),
});

interface Link {
  readonly '@_rel'?: string;
  readonly '@_href': string;
}
interface Feed {
  readonly '@_xml:lang': string;
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: readonly Link[];
  readonly entry?: readonly {
    readonly id: string;
    readonly title: { readonly '#text': string };
    readonly summary: { readonly '#text': string };
    readonly updated: string;
    readonly link: readonly Link[];
  }[];
}

function feed(address: string, build: 'production' | 'local' = 'production'): Feed {
  const text = readFileSync(path.join(inject(build), address), 'utf8');
  return (parser.parse(text) as { readonly feed: Feed }).feed;
}

const feeds = ['', '/ru', '/en'].flatMap((language) =>
  [
    '/changes.atom',
    '/plans/changes.atom',
    '/compliance/changes.atom',
    ...slugs.map((slug) => `/acts/${slug}/changes.atom`),
  ].map((address) => language + address),
);

describe('every feed of changes', () => {
  test.each(feeds)('%s is Atom: ids, days, an author, addresses that are there, the newest first', (address) => {
    for (const build of ['production', 'local'] as const) {
      const read = feed(address, build);
      const entries = read.entry ?? [];
      expect(read['@_xml:lang']).toBe(/^\/(ru|en)\//u.exec(address)?.[1] ?? 'kk');
      expect(read.author.name).not.toBe('');
      expect(read.link.find((link) => link['@_rel'] === 'self')?.['@_href']).toBe(address);
      const ids = [read.id, ...entries.map(({ id }) => id)];
      for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
      expect(new Set(ids).size).toBe(ids.length);
      const days = entries.map(({ updated }) => updated);
      expect(days).toEqual(days.toSorted().toReversed());
      for (const { link, title, summary } of entries) {
        const page = (link[0]?.['@_href'] ?? '').replace(/#.*$/u, '');
        expect(existsSync(path.join(inject(build), page, page.endsWith('/') ? 'index.html' : ''))).toBe(true);
        expect([title['#text'], summary['#text']].filter((words) => words === '' || words === undefined)).toEqual([]);
      }
    }
  });

  test('has the same ids for its entries in no two languages', () => {
    const ids = ['/changes.atom', '/ru/changes.atom', '/en/changes.atom'].map(
      (address) => feed(address).entry?.map(({ id }) => id) ?? [],
    );
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
  });
});

describe('the feed of an act', () => {
  const told = (slug: string): readonly (readonly [string, string])[] =>
    (feed(`/ru/acts/${slug}/changes.atom`).entry ?? []).map(({ updated, title }) => [
      updated.slice(0, 10),
      title['#text'].replaceAll('\u00a0', ' '),
    ]);

  test('tells the adoption of order 53 and the four orders that its notes name', () => {
    const name = 'Кадровый резерв (Приказ от 16 февраля 2016 года № 11-1-2/53)';
    expect(told('cadre-reserve')).toEqual([
      ['2025-03-17', `Изменён акт: ${name}`],
      ['2021-07-16', `Изменён акт: ${name}`],
      ['2021-03-30', `Изменён акт: ${name}`],
      ['2017-09-08', `Изменён акт: ${name}`],
      ['2016-02-16', `Принят акт: ${name}`],
    ]);
  });

  test('tells the repeal of order 214', () => {
    expect(told('treaty-plans').map(([day, title]) => [day, title.split(':')[0]])).toEqual([
      ['2025-03-19', 'Утратил силу акт'],
      ['2023-05-05', 'Принят акт'],
    ]);
  });

  test('does not say of a draft that it was adopted', () => {
    expect(told('coordination')).toEqual([]);
  });

  test('is named on the page of the act, in its language', () => {
    const page = readFileSync(path.join(inject('production'), 'ru/acts/secondment/index.html'), 'utf8');
    expect(page).toContain('href="/ru/acts/secondment/changes.atom"');
  });
});

describe('the feed of the report', () => {
  test('tells how deadlines ended, and leads to their cases', () => {
    const entries = feed('/en/compliance/changes.atom', 'local').entry ?? [];
    expect(entries.length).toBeGreaterThan(0);
    for (const { link } of entries) expect(link[0]?.['@_href']).toMatch(/^\/en\/compliance\/cases\//u);
    for (const { title } of entries) expect(title['#text']).toMatch(/^(?:done in time|done late|overdue): /iu);
  });
});

test('the public feed of the report tells nothing of cases about people', () => {
  const folder = path.join(inject('production'), 'compliance/cases');
  const shown = readdirSync(folder);
  const told = (feed('/compliance/changes.atom').entry ?? []).map(({ link }) => link[0]?.['@_href'].split('/')[3]);
  expect(told.filter((procedure) => !shown.includes(procedure ?? ''))).toEqual([]);
  const inLocal = (feed('/compliance/changes.atom', 'local').entry ?? []).map(
    ({ link }) => link[0]?.['@_href'].split('/')[3],
  );
  expect(inLocal.some((procedure) => !shown.includes(procedure ?? ''))).toBe(true);
});

describe('the description of the data says what is there', () => {
  test.each(['production', 'local'] as const)(
    'in the %s build every file below api/ is described, and every described one exists',
    (build) => {
      const folder = inject(build);
      const described = JSON.parse(readFileSync(path.join(folder, 'api/openapi.json'), 'utf8')) as {
        readonly paths: Readonly<Record<string, unknown>>;
      };
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `/${path.relative(folder, path.join(entry.parentPath, entry.name))}`)
        .filter((file) => /^\/(?:ru\/|en\/)?api\//u.test(file));
      const patterns = Object.keys(described.paths).map((address) => ({
        address,
        pattern: new RegExp(`^${address.replaceAll('.', '\\.').replace(/\{\w+\}/gu, '[a-z0-9-]+')}$`, 'u'),
      }));
      expect(files.filter((file) => !patterns.some(({ pattern }) => pattern.test(file)))).toEqual([]);
      expect(patterns.filter(({ pattern }) => !files.some((file) => pattern.test(file)))).toEqual([]);
    },
  );

  test('and the data follow the schemas that it names', () => {
    const folder = inject('local');
    const examples: Readonly<Record<string, string>> = {
      '/api/acts/{slug}.json': '/api/acts/secondment.json',
      '/api/calendar/{year}.json': '/api/calendar/2026.json',
      '/api/plans/{plan}.json': '/api/plans/current-2025.json',
    };
    for (const { path: address, schema } of endpoints) {
      if (schema === null) continue;
      const file = path.join(folder, examples[address] ?? address);
      expect(schema.of.safeParse(JSON.parse(readFileSync(file, 'utf8'))).error).toBeUndefined();
    }
  });
});

describe('files for search engines and other programs', () => {
  test('the public site lets them in, the local one keeps them out', () => {
    expect(readFileSync(path.join(inject('production'), 'robots.txt'), 'utf8')).toContain('Allow: /');
    expect(readFileSync(path.join(inject('local'), 'robots.txt'), 'utf8')).toContain('Disallow: /');
  });

  test('every address that llms.txt gives as a link is there', () => {
    const text = readFileSync(path.join(inject('production'), 'llms.txt'), 'utf8');
    const links = Array.from(text.matchAll(/\]\((?<to>\/[^)<]*)\)/gu), ({ groups }) => groups?.['to'] ?? '');
    expect(links.length).toBeGreaterThan(15);
    const missing = links.filter(
      (to) => !existsSync(path.join(inject('production'), to, to.endsWith('/') ? 'index.html' : '')),
    );
    expect(missing).toEqual([]);
  });
});
