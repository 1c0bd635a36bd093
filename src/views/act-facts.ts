import type { Act, Corpus, Surroundings } from '../corpus/corpus.ts';
import { type ActChange, actChanges } from './act-changes.ts';
import type { ActSummary, GlossaryView } from './act-view.ts';
import { currentEdition } from './current-edition.ts';
import { viewGlossary } from './glossary.ts';
import { type ActSources, sourcesOfAct } from './source-index.ts';
import { summariseAct } from './summaries.ts';

/**
 * What lists, feeds and the pages of outside acts say of an act in its current edition: little, and worked out from the act and what
 * is around it alone, so that it can be kept while the text of the act is not even read.
 */
export interface ActFacts {
  readonly summary: ActSummary;
  readonly glossary: GlossaryView;
  /** The newest first. */
  readonly changes: readonly ActChange[];
  readonly sources: ActSources;
}

/** Null for an act that had not been adopted by the day. */
export function factsOf(around: Surroundings, act: Act, asOf: string): ActFacts | null {
  const edition = currentEdition(around, act, asOf);
  if (edition === null) return null;
  return {
    summary: summariseAct(around, act, edition, asOf),
    glossary: viewGlossary(around, act, edition, asOf),
    changes: actChanges(around, act, edition, asOf),
    sources: sourcesOfAct(around, act, edition, asOf),
  };
}

/** Of every act that had been adopted by the day, in the order of the corpus. */
export function factsOfAll(corpus: Corpus, asOf: string): readonly ActFacts[] {
  return corpus.acts.flatMap((act) => factsOf(corpus, act, asOf) ?? []);
}
