import type { Source, Surroundings } from '../corpus/corpus.ts';

/**
 * The outside acts of a corpus by day and number. A view is a pure function and keeps nothing; this may be kept, because it follows
 * from the sources alone, which never change once read, and because a weak key lets it go together with the corpus it belongs to:
 * while somebody edits, the content is read anew again and again. The key is `sources`, which the published part of a corpus shares.
 */
const indexes = new WeakMap<Surroundings['sources'], ReadonlyMap<string, Source>>();

/**
 * The outside act of a date and number; null while it has no page.
 *
 * @example amendingAct(corpus, '2025-03-17', '11-1-4/145')?.id // 'order-2025-11-1-4-145'
 */
export function amendingAct({ sources }: Pick<Surroundings, 'sources'>, date: string, number: string): Source | null {
  const index = indexes.get(sources) ?? indexByDayAndNumber(sources);
  indexes.set(sources, index);
  return index.get(keyOf(date, number)) ?? null;
}

function indexByDayAndNumber(sources: Surroundings['sources']): ReadonlyMap<string, Source> {
  const index = new Map<string, Source>();
  for (const source of sources.values()) {
    const { adopted, number } = source.fields;
    if (adopted === undefined || number === undefined) continue;
    const key = keyOf(adopted, number);
    // of two kinds of act with the same day and number, the first by id
    if (!index.has(key)) index.set(key, source);
  }
  return index;
}

function keyOf(date: string, number: string): string {
  return `${date} ${number}`;
}
