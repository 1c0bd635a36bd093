// The command that builds has read and checked the content; the pages live in a module world of their own, to which only what is
// global leads. In a process that was handed nothing they read the content themselves.

import type { Corpus } from '../corpus/corpus.ts';
import type { AnswerStore } from '../kept/answer-store.ts';
import { keyOf } from '../kept/key-of.ts';

const place = Symbol.for('qagida.handed-over');
const answersPlace = Symbol.for('qagida.answers');
const limit = Symbol.for('qagida.limit');

/** What was worked out before, and need not be again. */
export interface KeptAnswers {
  /** Answers of this build and of earlier ones. */
  readonly store: AnswerStore;
  /** What every answer follows from, besides the content: code, settings, day. */
  readonly common: string;
}

interface Globals {
  [place]?: Corpus;
  [answersPlace]?: KeptAnswers;
  [limit]?: string | null;
}

/** Gives the pages what they show: checked, and as of the day of the build. */
export function handOver(corpus: Corpus): void {
  (globalThis as Globals)[place] = corpus;
}

/** What was handed over last; null where nothing was. */
export function handedOver(): Corpus | null {
  return (globalThis as Globals)[place] ?? null;
}

/** Says where answers are kept: before the content is handed over, so that some can be prepared. */
export function passAnswers(kept: KeptAnswers): void {
  (globalThis as Globals)[answersPlace] = kept;
}

/** Null where none are kept. */
export function keptAnswers(): AnswerStore | null {
  return (globalThis as Globals)[answersPlace]?.store ?? null;
}

/** How an answer is asked for: to be had now, before somebody asks, or as the last one who asks. */
export type WayOfAsking = Exclude<keyof AnswerStore, 'forgetOthers'>;

/** The answer of an earlier build, where one was made from the same; worked out otherwise. */
export function recall<Answer>(from: readonly string[], workOut: () => Answer, how: WayOfAsking = 'answer'): Answer {
  const kept = (globalThis as Globals)[answersPlace];
  return kept === undefined ? workOut() : kept.store[how](keyOf([kept.common, ...from]), workOut);
}

/** While a page is rendered that says from which answers it is made, it may ask for nothing else; null ends this. */
export function limitTo(page: string | null): void {
  (globalThis as Globals)[limit] = page;
}

/** @throws when the page that is rendered must not ask this: it would not change when the answer does */
export function refuseIfLimited(question: string): void {
  const page = (globalThis as Globals)[limit];
  if (page === undefined || page === null) return;
  throw new Error(
    `${page} asks for ${question}, which its madeFrom does not name: add it there, or take madeFrom away`,
  );
}
