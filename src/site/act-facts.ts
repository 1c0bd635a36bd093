import type { Act, Corpus, Surroundings } from '../corpus/corpus.ts';
import { surroundingsOf } from '../corpus/surroundings.ts';
import { type ActFacts, factsOf } from '../views/act-facts.ts';
import { recall, type WayOfAsking } from './handed-over.ts';

/** The facts of every act that had been adopted by the day, in their order; what is known of earlier builds is not worked out again. */
export function factsIn(corpus: Corpus, asOf: string): readonly ActFacts[] {
  return corpus.acts.flatMap((act) => recallOf('facts', corpus, act, () => factsOf(corpus, act, asOf)) ?? []);
}

/** The same of one act, before somebody asks: null for one that had not been adopted by the day. */
export function prepareFacts(around: Surroundings, act: Act, asOf: string): ActFacts | null {
  return recallOf('facts', around, act, () => factsOf(around, act, asOf), 'prepare');
}

/** What follows from an act, from what is around it, and from how the site is built, and from nothing else. */
export function recallOf<Answer>(
  what: string,
  around: Surroundings,
  act: Act,
  workOut: () => Answer,
  how?: WayOfAsking,
): Answer {
  return recall([what, act.slug, act.digest, surroundingsOf(around, act)], workOut, how);
}
