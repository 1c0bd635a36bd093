// The command that builds has read and checked the content; the pages live in a module world of their own, to which only what is
// global leads. In a process that was handed nothing they read the content themselves.

import type { Corpus } from '../corpus/corpus.ts';

const place = Symbol.for('qagida.corpus');
const limit = Symbol.for('qagida.limit');

interface WithCorpus {
  [place]?: Corpus;
  [limit]?: string;
}

export function handOver(corpus: Corpus): void {
  (globalThis as WithCorpus)[place] = corpus;
}

/** The corpus that was handed over, checked and as of the day of the build; null where none was. */
export function handedOver(): Corpus | null {
  return (globalThis as WithCorpus)[place] ?? null;
}

/** While a page is rendered that says from which answers it is made, it may ask for nothing else; null ends this. */
export function limitTo(page: string | null): void {
  if (page === null) delete (globalThis as WithCorpus)[limit];
  else (globalThis as WithCorpus)[limit] = page;
}

/** @throws when the page that is rendered must not ask this: it would not change when the answer does */
export function refuseIfLimited(question: string): void {
  const page = (globalThis as WithCorpus)[limit];
  if (page === undefined) return;
  throw new Error(
    `${page} asks for ${question}, which its madeFrom does not name: add it there, or take madeFrom away`,
  );
}
