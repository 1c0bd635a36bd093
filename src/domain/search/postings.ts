import type { Postings } from './index-format.ts';

/** A document with a weight, as one number: there are a million of them while an index is made. */
export type Place = number;

/** Weights are whole numbers from 1 up to this one. */
export const heaviest = 31;
const weights = heaviest + 1;

export function placeOf(document: number, weight: number): Place {
  return document * weights + weight;
}

/** The heaviest places from one on, at most so many; of equal weight the first documents. `places` are in document order. */
export function bestOf(places: ArrayLike<Place>, from: number, most: number): readonly Place[] {
  if (places.length <= from) return [];
  if (from === 0 && places.length <= most) return Array.from(places);
  const best: Place[] = [];
  const byWeight = groupByWeight(places);
  let passed = 0;
  for (let weight = heaviest; weight > 0 && passed < from + most; weight -= 1) {
    const list = byWeight[weight];
    if (list === undefined) continue;
    const kept = list.slice(Math.max(0, from - passed), from + most - passed);
    passed += list.length;
    for (const document of kept) best.push(placeOf(document, weight));
  }
  return best;
}

/** Places as they travel: by weight, the heaviest first, documents as distances. */
export function writePostings(places: ArrayLike<Place>): Postings {
  const byWeight = groupByWeight(places);
  const written: (number | readonly number[])[] = [];
  for (let weight = heaviest; weight > 0; weight -= 1) {
    const list = byWeight[weight];
    if (list === undefined) continue;
    written.push(
      weight,
      list.map((document, index) => document - (index === 0 ? 0 : (list[index - 1] ?? 0))),
    );
  }
  return written;
}

function groupByWeight(places: ArrayLike<Place>): readonly (readonly number[] | undefined)[] {
  const byWeight: (number[] | undefined)[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const weight = place % weights;
    const document = (place - weight) / weights;
    const list = byWeight[weight];
    if (list === undefined) byWeight[weight] = [document];
    else list.push(document);
  }
  return byWeight;
}

/** Calls for every document with its weight. */
export function eachPosting(postings: Postings, take: (document: number, weight: number) => void): void {
  let weight = 0;
  for (const part of postings) {
    if (typeof part === 'number') {
      weight = part;
      continue;
    }
    let document = 0;
    for (const distance of part) {
      document += distance;
      take(document, weight);
    }
  }
}
