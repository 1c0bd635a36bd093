import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { robotsText } from '../../src/exports/robots.ts';
import { sitemapFiles } from '../../src/exports/sitemap.ts';
import { factsOfAll } from '../../src/views/act-facts.ts';
import { pageChanges } from '../../src/views/last-changed.ts';
import { corpus } from '../corpus/held-corpus.ts';

const site = 'https://qagida.example';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Read {
  readonly urlset: {
    readonly url: readonly {
      readonly loc: string;
      readonly lastmod?: string;
      readonly 'xhtml:link'?: readonly { readonly '@_hreflang': string; readonly '@_href': string }[];
    }[];
  };
}

const act = {
  paths: [
    { lang: 'kk', path: '/acts/x/' },
    { lang: 'ru', path: '/ru/acts/x/' },
    { lang: 'en', path: '/en/acts/x/' },
  ],
  changed: '2025-03-17',
};

describe('the map of the site', () => {
  test('has each page in every language, with the others beside it and the day on which it changed', () => {
    const files = sitemapFiles(site, [act, { paths: [{ lang: 'kk', path: '/a&b/' }], changed: null }]);
    const read = parser.parse(files.get('sitemap.xml') ?? '') as Read;
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(read.urlset.url.map(({ loc, lastmod }) => [loc, lastmod])).toEqual([
      ['https://qagida.example/acts/x/', '2025-03-17'],
      ['https://qagida.example/ru/acts/x/', '2025-03-17'],
      ['https://qagida.example/en/acts/x/', '2025-03-17'],
      ['https://qagida.example/a&b/', undefined],
    ]);
    expect(read.urlset.url[1]?.['xhtml:link']?.map((link) => [link['@_hreflang'], link['@_href']])).toEqual([
      ['kk', 'https://qagida.example/acts/x/'],
      ['ru', 'https://qagida.example/ru/acts/x/'],
      ['en', 'https://qagida.example/en/acts/x/'],
    ]);
    expect(read.urlset.url[3]?.['xhtml:link']).toBeUndefined();
  });

  test('is split where it would be longer than search engines read, and the parts lose nothing', () => {
    const files = sitemapFiles(site, [act, { ...act, changed: null }], 4);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    const index = parser.parse(files.get('sitemap.xml') ?? '') as {
      readonly sitemapindex: { readonly sitemap: readonly { readonly loc: string }[] };
    };
    expect(index.sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([
      'https://qagida.example/sitemap-1.xml',
      'https://qagida.example/sitemap-2.xml',
    ]);
    const parts = ['sitemap-1.xml', 'sitemap-2.xml'].map((name) => parser.parse(files.get(name) ?? '') as Read);
    expect(parts.map(({ urlset }) => urlset.url.length)).toEqual([4, 2]);
  });
});

describe('the day on which a page changed', () => {
  const { changedOn, doubles } = changesOn('2026-11-21');

  test('of an act is the day of its edition, of a repealed one that of the repeal', () => {
    expect(changedOn('/acts/cadre-reserve/')).toBe('2025-03-17');
    expect(changedOn('/acts/secondment/')).toBe('2025-04-03');
    expect(changedOn('/acts/treaty-plans/')).toBe('2025-03-19');
    expect(changedOn('/acts/')).toBe('2025-04-03');
  });

  test('of the page about a text is the day on which the text was last compared', () => {
    expect(changedOn('/acts/cadre-reserve/about/')).toBe('2026-11-21');
  });

  test('is not guessed where nobody recorded it, and is never that of the build', () => {
    expect(changedOn('/calendar/2024/')).toBeNull();
    expect(changesOn('2030-01-01').changedOn('/acts/cadre-reserve/')).toBe('2025-03-17');
  });

  test('before a repeal the repeal is not known', () => {
    expect(changesOn('2025-03-18').changedOn('/acts/treaty-plans/')).toBe('2023-05-05');
  });

  test('pages of editions stand for the page of their act, and are not on the map', () => {
    expect(doubles.has('/acts/cadre-reserve/2025-03-17/')).toBe(true);
    expect(doubles.has('/acts/cadre-reserve/')).toBe(false);
  });
});

function changesOn(asOf: string) {
  const shown = new Map(factsOfAll(corpus, asOf).map(({ summary: { slug, edition } }) => [slug, edition]));
  return pageChanges(corpus, corpus.acts, shown, asOf);
}

test('search engines are let in to the public site alone, and shown its map where its address is known', () => {
  expect(robotsText(false, site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://qagida.example/sitemap.xml\n');
  expect(robotsText(false, null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText(true, site)).toBe('User-agent: *\nDisallow: /\n');
});
