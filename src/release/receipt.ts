import { createHash } from 'node:crypto';
import type { ReceiptInput } from '../../schemas/receipt.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import type { Listing } from '../domain/reserve/reserve-list.ts';

/**
 * What a receipt says of a page that shows exactly the list of a day. It names an order only where everybody whom the order
 * included is on that list: of one whose people have begun to leave, the page no longer proves that all were published.
 */
export function receiptOf(
  onList: readonly Listing[],
  { url, bytes, read }: { readonly url: string; readonly bytes: Uint8Array; readonly read: PlainDate },
): ReceiptInput {
  const orders = new Map(onList.map(({ order }) => [order.id, order.fields.count]));
  const shown = (id: string): number => onList.filter(({ order }) => order.id === id).length;
  const address = new URL(url);
  // the part of an address after # never reaches the server
  address.hash = '';
  return {
    url: address.href,
    read,
    orders: [...orders].flatMap(([id, count]) => (shown(id) === count ? [id] : [])).sort(),
    people: String(onList.length),
    list: digestOf(onList.map(({ member }) => `${member.fields.name}\n`).join('')),
    page: digestOf(bytes),
  };
}

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
