import type { Act, Corpus } from '../corpus/corpus.ts';
import { surroundingsOf } from '../corpus/surroundings.ts';
import { type ActFacts, factsOf } from '../views/act-facts.ts';
import { recall } from './handed-over.ts';

/** The facts of every act that had been adopted by the day, in their order; what is known of earlier builds is not worked out again. */
export function factsIn(corpus: Corpus, asOf: string): readonly ActFacts[] {
  return corpus.acts.flatMap((act) => recallOf('facts', corpus, act, () => factsOf(corpus, act, asOf)) ?? []);
}

/** What follows from an act, from what is around it, and from how the site is built, and from nothing else. */
export function recallOf<Answer>(what: string, corpus: Corpus, act: Act, workOut: () => Answer): Answer {
  return recall([what, act.slug, act.digest, surroundingsOf(corpus, act)], workOut);
}
