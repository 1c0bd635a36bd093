import type { Surroundings } from '../corpus/corpus.ts';
import type { TermWithReferent } from '../domain/acts/citations/find-citations.ts';
import type { Provision } from '../domain/acts/provision.ts';
import type { TermView } from './act-view.ts';
import { labelOf, titleOf } from './labels.ts';
import { summaryOf } from './summaries.ts';

export function termView(
  around: Surroundings,
  { term, referent }: TermWithReferent,
  seenFrom: Provision | null,
): TermView {
  return {
    term: term.term,
    kind: term.kind,
    definedAt: labelOf(term.definedAt, seenFrom),
    meaning: term.meaning,
    source: referent?.kind === 'source' ? summaryOf(around, referent.source.id) : null,
    component: titleOf(term.component),
  };
}
