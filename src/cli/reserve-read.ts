import type { Corpus } from '../corpus/corpus.ts';
import { listOn } from '../domain/reserve/reserve-list.ts';
import { commandWords } from '../i18n/commands.ts';
import type { Lang } from '../i18n/lang.ts';
import { judgingOn } from '../views/judging.ts';
import { listingsHeld } from '../views/reserve.ts';

/** One line for the officer: what of the private reserve was read, or that nothing was. An unset variable must not go unnoticed. */
export function reserveRead(corpus: Corpus, asOf: string, lang: Lang): string {
  const words = commandWords[lang];
  const named = process.env['QAGIDA_RESERVE'];
  if (named === undefined || named === '') return `${words.reserveNotRead}\n`;
  const isOwn = ({ origin }: { readonly origin: string }): boolean => origin === 'reserve';
  const orders = corpus.reserve.orders.filter(isOwn).length;
  const members = corpus.reserve.members.filter(isOwn).length;
  return `${words.reserveRead(orders, members, onList(corpus, asOf), asOf)}\n`;
}

/** How many people of the private folder are on the list of a day. */
export function onList(corpus: Corpus, asOf: string): number {
  // without an order, the rules or a calendar there is nothing to count; the checks say what is missing
  if (corpus.reserve.orders.length === 0) return 0;
  try {
    const rows = listOn(listingsHeld(corpus, judgingOn(corpus, asOf)), asOf);
    const own = new Set(corpus.reserve.members.filter(({ origin }) => origin === 'reserve').map(({ id }) => id));
    return rows.filter(({ member }) => own.has(member.id)).length;
  } catch {
    return 0;
  }
}
