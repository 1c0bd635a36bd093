import { readExtras } from '../build-extras.ts';
import { siteAddress } from '../site-address.ts';
import { cardOfPage } from './card-address.ts';

/** The picture that other sites show beside a link to a page, as a whole address. */
export interface ShareCard {
  readonly image: string;
  readonly page: string;
}

/**
 * The card of a page; null in a build without cards, and while the address of the site is not known, since other sites take whole addresses
 * only.
 *
 * @param address the address of the page in Kazakh, which decides the card; null for a page that is the same in all languages
 * @param own its address in its own language
 */
export function shareCardOf(address: string | null, own: string): ShareCard | null {
  const site = siteAddress();
  if (site === null || !readExtras().hasCards) return null;
  return { image: new URL(`/${cardOfPage(address)}`, site).href, page: new URL(own, site).href };
}
