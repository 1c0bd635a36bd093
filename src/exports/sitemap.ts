import { escapeText } from './escape-text.ts';

/** A page in every language that it stands in. */
export interface MappedPage {
  /** Path in each language: `{ kk: '/acts/', ru: '/ru/acts/', en: '/en/acts/' }`. */
  readonly paths: readonly { readonly lang: string; readonly path: string }[];
  /** The last day on which what it shows changed; null where nobody recorded it: a guessed day would teach readers not to trust any. */
  readonly changed: string | null;
}

/** A site map holds no more addresses than this (sitemaps.org). */
const mostAddresses = 50_000;

/**
 * The map of a site: `sitemap.xml`, and where it would be too long an index with that name, and parts.
 *
 * @param site `https://qagida.example`
 */
export function sitemapFiles(
  site: string,
  pages: readonly MappedPage[],
  most: number = mostAddresses,
): ReadonlyMap<string, string> {
  const entries = pages.flatMap((page) => page.paths.map(({ path }) => entryOf(site, page, path)));
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, index) =>
    entries.slice(index * most, (index + 1) * most),
  );
  if (parts.length <= 1) return new Map([['sitemap.xml', urlset(entries)]]);
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  return new Map([
    ['sitemap.xml', indexOf(site, names)],
    ...parts.map((part, index) => [names[index] ?? '', urlset(part)] as const),
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlset(entries: readonly string[]): string {
  return `${head}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

function indexOf(site: string, names: readonly string[]): string {
  const parts = names.map((name) => `<sitemap><loc>${site}/${name}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="${namespace}">\n${parts.join('')}</sitemapindex>\n`;
}

function entryOf(site: string, { paths, changed }: MappedPage, path: string): string {
  const others =
    paths.length < 2
      ? ''
      : paths
          .map((other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${whole(site, other.path)}"/>`)
          .join('');
  const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
  return `<url><loc>${whole(site, path)}</loc>${day}${others}</url>\n`;
}

function whole(site: string, path: string): string {
  return escapeText(site + path);
}
