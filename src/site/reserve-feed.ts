import { type AtomFeed, atomFeed } from '../exports/atom-feed.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { reserveMessagesIn } from '../i18n/reserve.ts';
import type { ReserveOrderView } from '../views/reserve-view.ts';
import { reserveAddress, reserveFeedAddress, reserveOrderAddress } from './addresses.ts';
import { publisher } from './queries.ts';
import { findReserve } from './reserve-queries.ts';

/** The orders on inclusion as a feed in one language; it names nobody. */
export function reserveFeed(lang: Lang): string {
  const { asOf, orders, isInvented } = findReserve();
  const { feed, inventedWhy } = reserveMessagesIn(lang);
  const { name, site } = publisher();
  return atomFeed({
    lang,
    key: 'reserve-orders',
    title: feed.title,
    subtitle: isInvented ? `${feed.subtitle} ${inventedWhy}` : feed.subtitle,
    author: name[lang],
    site: site?.replace(/\/$/u, '') ?? null,
    page: reserveAddress(lang),
    self: reserveFeedAddress(lang),
    updated: orders.map(changedOn).sort().at(-1) ?? asOf,
    entries: reserveEntries(lang),
  });
}

/** An entry for each order. */
export function reserveEntries(lang: Lang): AtomFeed['entries'] {
  const { orders } = findReserve();
  const { act, date } = messagesIn(lang);
  const { feed } = reserveMessagesIn(lang);
  return orders.map((order) => {
    const { id, number, signed, count, lastDay, published } = order;
    return {
      key: `${id} ${signed}`,
      title: act.named('order', number, signed),
      summary: [
        feed.people(count),
        ...(lastDay === null ? [] : [feed.lastDay(date(lastDay))]),
        published === null ? feed.notPublished : feed.published(date(published)),
      ].join(' '),
      page: reserveOrderAddress(lang, id),
      updated: changedOn(order),
      published: signed,
    };
  });
}

/** An entry changes when the publication of its list becomes known. */
function changedOn({ signed, published }: ReserveOrderView): string {
  return published === null || published < signed ? signed : published;
}
