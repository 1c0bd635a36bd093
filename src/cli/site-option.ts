import type { PublisherFields } from '../../schemas/publisher.ts';
import { siteOrigin } from '../domain/publication/site-origin.ts';
import { addressWordsIn } from '../i18n/address-commands.ts';
import { type Options, UsageError } from './options.ts';

/**
 * Under which address the site will stand: --site, else what content/publisher.md says; null where neither does.
 *
 * @throws UsageError for an address that is not the root of a host
 */
export function siteOption(options: Options, publisher: PublisherFields | null): string | null {
  const given = options['site'] ?? publisher?.site;
  if (given === undefined) return null;
  const site = siteOrigin(String(given));
  if (site === null) throw new UsageError(addressWordsIn(options['lang']).wrongSite(String(given)));
  return site;
}
