// Finds for every unit of the old text the one it became: by its id, then by likeness. The same texts give the same pairs.

/** A unit as it is compared. Only units of one kind can be a pair. */
export interface Alignable {
  readonly kind: string;
  /** What it is known by in its text, as long as nothing is renumbered. */
  readonly key: string;
  /** All its words, without its number. */
  readonly words: string;
}

export type Pair<Unit> =
  | { readonly before: Unit; readonly after: Unit }
  | { readonly before: Unit; readonly after: null }
  | { readonly before: null; readonly after: Unit };

/** From this likeness on, texts with two names are one text that was moved or renumbered. */
const alike = 0.6;
/** From this likeness on, texts with one name are one text that was edited. */
const alikeByName = 0.3;
/** How much a common name counts for, against a text elsewhere that is more alike. */
const bonusOfName = 0.2;

/**
 * Pairs the units of two texts, in the order of the new one; what was removed stands after what it stood after.
 *
 * In turn: the same name and the same words; the most alike, where a common name counts a little; what is left over under the same
 * name, which was written anew. So a paragraph 5 that became paragraph 6 is found although there is a new paragraph 5.
 */
export function align<Unit extends Alignable>(before: readonly Unit[], after: readonly Unit[]): readonly Pair<Unit>[] {
  const partners = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const join = (old: Unit, now: Unit): void => {
    partners.set(now, old);
    taken.add(old);
  };
  const leftOver = (): [readonly Unit[], readonly Unit[]] => [
    before.filter((unit) => !taken.has(unit)),
    after.filter((unit) => !partners.has(unit)),
  ];
  joinSame(before, after, join, ({ key, words }) => `${key} ${words}`);
  for (const [old, now] of mostAlike(...leftOver())) if (!taken.has(old) && !partners.has(now)) join(old, now);
  joinSame(...leftOver(), join, ({ key }) => key);
  return inOrder(before, after, partners, taken);
}

function joinSame<Unit extends Alignable>(
  before: readonly Unit[],
  after: readonly Unit[],
  join: (old: Unit, now: Unit) => void,
  nameOf: (unit: Unit) => string,
): void {
  const byName = Map.groupBy(before, (unit) => `${unit.kind} ${nameOf(unit)}`);
  for (const now of after) {
    const old = byName.get(`${now.kind} ${nameOf(now)}`)?.shift();
    if (old !== undefined) join(old, now);
  }
}

/** Pairs that are alike enough, the most alike first; of equals those that stand nearest to each other, then the first. */
function mostAlike<Unit extends Alignable>(before: readonly Unit[], after: readonly Unit[]): readonly [Unit, Unit][] {
  const bags = new Map([...before, ...after].map((unit) => [unit, bagOf(unit.words)]));
  const candidates = before.flatMap((old, from) =>
    after.flatMap((now, to) => {
      if (old.kind !== now.kind) return [];
      const hasSameName = old.key === now.key;
      const like = likeness(bags.get(old), bags.get(now));
      if (like < (hasSameName ? alikeByName : alike)) return [];
      return [{ old, now, score: like + (hasSameName ? bonusOfName : 0), distance: Math.abs(from - to), from }];
    }),
  );
  return candidates
    .toSorted((a, b) => b.score - a.score || a.distance - b.distance || a.from - b.from)
    .map(({ old, now }) => [old, now]);
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(words: string): Bag {
  const found = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: found.length };
}

/** The part of words that two texts have in common, from 0 to 1 (Dice's coefficient). */
function likeness(a: Bag | undefined, b: Bag | undefined): number {
  if (a === undefined || b === undefined || a.size + b.size === 0) return 0;
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

function inOrder<Unit>(
  before: readonly Unit[],
  after: readonly Unit[],
  partners: ReadonlyMap<Unit, Unit>,
  taken: ReadonlySet<Unit>,
): readonly Pair<Unit>[] {
  const removedAfter = new Map<Unit | null, Unit[]>();
  let last: Unit | null = null;
  for (const old of before) {
    if (taken.has(old)) last = old;
    else removedAfter.set(last, [...(removedAfter.get(last) ?? []), old]);
  }
  const removed = (place: Unit | null): readonly Pair<Unit>[] =>
    (removedAfter.get(place) ?? []).map((old) => ({ before: old, after: null }));
  return [
    ...removed(null),
    ...after.flatMap((now): readonly Pair<Unit>[] => {
      const old = partners.get(now);
      return old === undefined ? [{ before: null, after: now }] : [{ before: old, after: now }, ...removed(old)];
    }),
  ];
}
