// Who is on the list of the cadre reserve on a day: a pure function of orders, members and the day. The length of the term is
// that of the rules (paragraph 17), given with them; nothing here knows it.

import type { ReserveMemberFields } from '../../../schemas/reserve-member.ts';
import type { ReserveOrderFields } from '../../../schemas/reserve-order.ts';
import { addCalendarDays, type PlainDate } from '../calendar/plain-date.ts';
import { compareKazakh } from '../kazakh/alphabet.ts';

export interface OrderOfReserve {
  readonly id: string;
  readonly fields: ReserveOrderFields;
}

export interface MemberOfReserve {
  readonly id: string;
  readonly fields: ReserveMemberFields;
}

/** The last day of the term that begins with an order of a day. */
export type LastDayOfTerm = (signed: PlainDate) => PlainDate;

/** A person with the order and the last day of the term. */
export interface Listing {
  readonly member: MemberOfReserve;
  readonly order: OrderOfReserve;
  /** The last day of the term; it still counts. */
  readonly until: PlainDate;
  /** The first day on which the person is not on the list: that of the removal, or the one after the term. */
  readonly leaves: PlainDate;
}

/** Every member with the order; a member whose order is not there is left out, which the checks report. */
export function listingsOf(
  orders: readonly OrderOfReserve[],
  members: readonly MemberOfReserve[],
  lastDay: LastDayOfTerm,
): readonly Listing[] {
  const byId = new Map(orders.map((order) => [order.id, order]));
  return members.flatMap((member) => {
    const order = byId.get(member.fields.order);
    if (order === undefined) return [];
    const until = lastDay(order.fields.signed);
    const afterTerm = addCalendarDays(until, 1);
    const [leaves = afterTerm] = [afterTerm, member.fields.removal?.on ?? afterTerm].sort();
    return [{ member, order, until, leaves }];
  });
}

/**
 * Who is on the list on a day, in the order of the Kazakh alphabet: from the day of the order on, up to the last day of the term,
 * and not from the day of a removal on.
 */
export function listOn(listings: readonly Listing[], day: PlainDate): readonly Listing[] {
  return listings
    .filter(({ order, leaves }) => order.fields.signed <= day && day < leaves)
    .toSorted(
      (a, b) => compareKazakh(a.member.fields.name, b.member.fields.name) || (a.member.id < b.member.id ? -1 : 1),
    );
}

/** The first day after a day on which somebody leaves the list; null while it is empty. Up to the day before, the list is certain. */
export function nextLeave(listings: readonly Listing[], day: PlainDate): PlainDate | null {
  return (
    listOn(listings, day)
      .map(({ leaves }) => leaves)
      .sort()[0] ?? null
  );
}

/** How many people are on the list, entered and left it in the year of a day, and have been included in all. */
export interface ReserveCounts {
  readonly now: number;
  readonly entered: number;
  readonly left: number;
  readonly everIncluded: number;
}

/** People whose documents were deleted, as the tally keeps them. */
export interface PurgedCount {
  readonly order: string;
  readonly left: PlainDate;
  readonly count: number;
}

export function countReserve(
  orders: readonly OrderOfReserve[],
  listings: readonly Listing[],
  purged: readonly PurgedCount[],
  day: PlainDate,
): ReserveCounts {
  const year = day.slice(0, 4);
  const isThisYear = (date: PlainDate): boolean => date.startsWith(year) && date <= day;
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const signed = orders.filter(({ fields }) => fields.signed <= day);
  return {
    now: listOn(listings, day).length,
    entered: sum(signed.filter(({ fields }) => isThisYear(fields.signed)).map(({ fields }) => fields.count)),
    left:
      listings.filter(({ leaves }) => isThisYear(leaves)).length +
      sum(purged.filter(({ left }) => isThisYear(left)).map(({ count }) => count)),
    everIncluded: sum(signed.map(({ fields }) => fields.count)),
  };
}
