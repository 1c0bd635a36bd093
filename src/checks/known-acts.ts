import type { Corpus } from '../corpus/corpus.ts';

/** By what a note names an act; two acts of one day and number are told apart by nobody. */
export function dayAndNumber(day: string | undefined, number: string | undefined): string {
  return `${day} ${number}`;
}

/** Every act that has a page under sources, by its day and number. */
export function knownActs(corpus: Pick<Corpus, 'sources'>): ReadonlySet<string> {
  return new Set([...corpus.sources.values()].map(({ fields }) => dayAndNumber(fields.adopted, fields.number)));
}
