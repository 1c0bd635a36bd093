import type { Corpus } from '../corpus/corpus.ts';
import { listOn } from '../domain/reserve/reserve-list.ts';
import { judgingOn } from './judging.ts';
import { listingsHeld } from './reserve.ts';
import type { ReserveCounts } from './review-view.ts';

/** How many people the private list has on a day, and how many orders. Nobody is named. */
export function countPrivateReserve(corpus: Corpus, asOf: string): ReserveCounts {
  const orders = corpus.reserve.orders.filter(({ origin }) => origin === 'reserve').length;
  if (orders === 0) return { people: 0, orders };
  const own = new Set(corpus.reserve.members.filter(({ origin }) => origin === 'reserve').map(({ id }) => id));
  const listed = listOn(listingsHeld(corpus, judgingOn(corpus, asOf)), asOf);
  return { people: listed.filter(({ member }) => own.has(member.id)).length, orders };
}
