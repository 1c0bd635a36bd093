import { lastNotAfter } from './last-not-after.ts';
import type { IndexReader } from './read-index.ts';

/** The documents that are entered under a key, the heaviest first. */
export async function findByKey(reader: IndexReader, key: string): Promise<readonly number[]> {
  const file = await reader.stems(lastNotAfter(reader.head.bounds, key));
  const entry = file.find(([stem]) => stem === key);
  return entry === undefined ? [] : entry[3].flatMap((part) => (typeof part === 'number' ? [] : sumUp(part)));
}

function sumUp(distances: readonly number[]): readonly number[] {
  let document = 0;
  return distances.map((distance) => {
    document += distance;
    return document;
  });
}
