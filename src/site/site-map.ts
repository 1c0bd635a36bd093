import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type MappedPage, sitemapFiles } from '../exports/sitemap.ts';
import { addressIn, builtLanguages } from '../i18n/lang.ts';
import type { PageChanges } from '../views/last-changed.ts';

/**
 * Writes the map of a site that was rendered into a folder.
 *
 * @param addresses what the folder answers at
 */
export function writeSiteMap(
  folder: string,
  site: string,
  addresses: ReadonlySet<string>,
  { changedOn, doubles }: PageChanges,
): void {
  const pages = [...addresses]
    .filter((address) => address.endsWith('/') && !/^\/(?:ru|en)\//u.test(address) && !doubles.has(address))
    .sort()
    .map((address): MappedPage => {
      const paths = builtLanguages().map((lang) => ({ lang, path: addressIn(lang, address) }));
      return { paths: paths.filter(({ path: known }) => addresses.has(known)), changed: changedOn(address) };
    });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of sitemapFiles(site, pages)) writeFileSync(path.join(folder, name), text);
}
