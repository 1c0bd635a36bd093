// What is left of people who are not on the list any more: counts by order, ground and day, and no name.

import type { RemovalGround } from '../../../schemas/reserve-member.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { TallyEntry } from './reserve-documents.ts';
import type { Listing, MemberOfReserve } from './reserve-list.ts';

export interface Purge {
  /** Whose documents go. */
  readonly leaving: readonly Listing[];
  /** The whole tally afterwards. */
  readonly purged: readonly TallyEntry[];
}

/**
 * Those who left by a day, and the tally with them.
 *
 * @param groundOf the ground on which a person left, also where no removal is recorded: then the term is over
 */
export function planPurge(
  listings: readonly Listing[],
  tally: readonly TallyEntry[],
  day: PlainDate,
  groundOf: (member: MemberOfReserve) => RemovalGround,
): Purge {
  const leaving = listings.filter(({ leaves }) => leaves <= day);
  const added = leaving.map(
    ({ member, order, leaves }): TallyEntry => ({
      order: order.id,
      ground: groundOf(member),
      left: leaves,
      count: 1,
    }),
  );
  const counts = new Map<string, TallyEntry>();
  for (const entry of [...tally, ...added]) {
    const key = `${entry.order} ${entry.left} ${entry.ground}`;
    counts.set(key, { ...entry, count: entry.count + (counts.get(key)?.count ?? 0) });
  }
  const purged = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { leaving, purged };
}

/** How many people of the tally were on the list of an earlier day: by that many a list made today for that day is short. */
export function purgedSince(
  tally: readonly TallyEntry[],
  signedOf: (order: string) => PlainDate | null,
  day: PlainDate,
): number {
  return tally
    .filter(({ order, left }) => (signedOf(order) ?? '9') <= day && day < left)
    .reduce((total, { count }) => total + count, 0);
}
