import type { PostedList } from '../exports/posted-list.ts';
import type { Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { reserveMessagesIn } from '../i18n/reserve.ts';
import { publisher } from './queries.ts';
import { findReserve } from './reserve-queries.ts';

/** The list of the reserve in words of one language, to be posted in another system. */
export function postedReserve(lang: Lang): PostedList {
  const { asOf, rows, orders, certainUntil, isInvented } = findReserve();
  const { date, amendment } = messagesIn(lang);
  const messages = reserveMessagesIn(lang);
  const { number, name, order, until } = messages.columns;
  return {
    lang,
    title: messages.list,
    notes: [
      messages.asOf(date(asOf)),
      ...(certainUntil === null ? [] : [messages.certain(date(certainUntil))]),
      ...(isInvented ? [messages.inventedWhy] : []),
    ],
    columns: [number, name, order, until],
    rows: rows.map((row, index) => ({
      number: String(index + 1),
      name: row.name,
      cells: [amendment.actNamed(row.order.number, row.order.signed), date(row.until)],
    })),
    empty: orders.length === 0 ? messages.nothingHeld : messages.nobody,
    day: asOf,
    publisher: publisher().name[lang],
  };
}
