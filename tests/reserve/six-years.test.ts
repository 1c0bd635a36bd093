// The build date moved day by day through six years, over people of whom some are removed: who is on the list is compared with a
// computation that is written differently. Its rules are those of paragraphs 17 and 18 of the rules on the cadre reserve: five
// years from the order, the last day being the same day and month (29 February: 28 February), and not from a removal on.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { addCalendarDays } from '../../src/domain/calendar/plain-date.ts';
import {
  countReserve,
  type Listing,
  listOn,
  type MemberOfReserve,
  nextLeave,
  type OrderOfReserve,
} from '../../src/domain/reserve/reserve-list.ts';
import { judgingOn } from '../../src/views/judging.ts';
import { listingsHeld } from '../../src/views/reserve.ts';
import { corpus } from '../corpus/held-corpus.ts';

const first = '2021-01-01';
const days = 6 * 365 + 1;

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const letters = 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцшыі';

/** Orders from 2017 on, so that terms end in every year that is looked at; 29 February among them. Nobody is called like this. */
function inventedReserve(seed: number): { orders: OrderOfReserve[]; members: MemberOfReserve[] } {
  const source = numbers(seed);
  const pick = (below: number): number => Math.floor(source.next().value * below);
  const word = (): string => {
    const [head = 'А', ...tail] = Array.from({ length: 3 + pick(4) }, () => letters[pick(letters.length)] ?? 'а');
    return `${head.toUpperCase()}${tail.join('')}`;
  };
  const signedDays = [
    '2020-02-29',
    '2024-02-29',
    ...Array.from({ length: 14 }, () => addCalendarDays('2017-01-01', pick(3600))),
  ];
  const orders: OrderOfReserve[] = [];
  const members: MemberOfReserve[] = [];
  for (const [index, signed] of signedDays.entries()) {
    const id = `${signed.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`;
    const count = 1 + pick(5);
    orders.push({ id, fields: { kind: 'inclusion', number: String(index), signed, count } });
    for (let number = 1; number <= count; number += 1) {
      const isRemoved = pick(3) === 0;
      // sometimes on the day of the order, on the last day of the term, or after it
      const on = addCalendarDays(signed, pick(8) === 0 ? ([0, 1826, 1827, 1830][pick(4)] ?? 0) : pick(1826));
      const removal = isRemoved ? { removal: { on, ground: '18-1' as const } } : {};
      members.push({
        id: `${id}-${String(number).padStart(2, '0')}`,
        fields: { name: `${word()} ${word()}`, order: id, ...removal },
      });
    }
  }
  return { orders, members };
}

/** From which day to which a person is on the list, both included; null where on none. */
function rangeOf(
  member: MemberOfReserve,
  orders: readonly OrderOfReserve[],
): { from: Temporal.PlainDate; to: Temporal.PlainDate } | null {
  const order = orders.find(({ id }) => id === member.fields.order);
  if (order === undefined) return null;
  const from = Temporal.PlainDate.from(order.fields.signed);
  const term = from.add({ years: 5 }, { overflow: 'constrain' });
  const { removal } = member.fields;
  const before = removal === undefined ? term : Temporal.PlainDate.from(removal.on).subtract({ days: 1 });
  const to = Temporal.PlainDate.compare(before, term) < 0 ? before : term;
  return Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : null;
}

const kazakh = new Intl.Collator('kk');

function compareDayByDay(
  listings: readonly Listing[],
  orders: readonly OrderOfReserve[],
  members: readonly MemberOfReserve[],
): number {
  const people = members.flatMap((member) => {
    const range = rangeOf(member, orders);
    return range === null ? [] : [{ id: member.id, name: member.fields.name, ...range }];
  });
  let changes = 0;
  let yesterday = '';
  for (let index = 0; index < days; index += 1) {
    const day = addCalendarDays(first, index);
    const today = Temporal.PlainDate.from(first).add({ days: index });
    expect(day).toBe(today.toString());
    const expected = people
      .filter(
        ({ from, to }) => Temporal.PlainDate.compare(from, today) <= 0 && Temporal.PlainDate.compare(today, to) <= 0,
      )
      .toSorted((a, b) => kazakh.compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    const list = listOn(listings, day).map(({ member }) => member.id);
    expect(list, day).toEqual(expected);
    const next = people
      .filter(({ id }) => expected.includes(id))
      .map(({ to }) => to.add({ days: 1 }).toString())
      .sort()[0];
    expect(nextLeave(listings, day), day).toBe(next ?? null);
    expect(countReserve(orders, listings, [], day).now, day).toBe(expected.length);
    if (list.join() !== yesterday) changes += 1;
    yesterday = list.join();
  }
  return changes;
}

function listingsOver(
  held: Corpus,
  orders: readonly OrderOfReserve[],
  members: readonly MemberOfReserve[],
): readonly Listing[] {
  // only the fields decide: invented people need no files
  const reserve = { ...held.reserve, orders, members } as unknown as Corpus['reserve'];
  return listingsHeld({ ...held, reserve }, judgingOn(held, '2026-11-21'));
}

describe('the list of every day of six years', () => {
  test.each([1, 2, 3])('of invented people (%s)', (seed) => {
    const { orders, members } = inventedReserve(seed);
    expect(members.length).toBeGreaterThan(30);
    expect(compareDayByDay(listingsOver(corpus, orders, members), orders, members)).toBeGreaterThan(20);
  });

  test('of the samples', () => {
    const { corpus: held } = loadCorpus([
      { folder: 'content', shownAs: 'content' },
      { folder: 'samples', shownAs: 'samples' },
    ]);
    const { orders, members } = held.reserve;
    expect(members.length).toBeGreaterThan(30);
    expect(compareDayByDay(listingsHeld(held, judgingOn(held, '2026-11-21')), orders, members)).toBeGreaterThan(20);
  });
});
