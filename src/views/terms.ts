import type { Corpus } from '../corpus/corpus.ts';
import type { TermWithReferent } from '../domain/acts/citations/find-citations.ts';
import type { Provision } from '../domain/acts/provision.ts';
import type { TermView } from './act-view.ts';
import { labelOf, titleOf } from './labels.ts';
import { summaryOf } from './summaries.ts';

export function termView(corpus: Corpus, { term, referent }: TermWithReferent, seenFrom: Provision | null): TermView {
  return {
    term: term.term,
    kind: term.kind,
    definedAt: labelOf(term.definedAt, seenFrom),
    meaning: term.meaning,
    source: referent?.kind === 'source' ? summaryOf(corpus, referent.source.id) : null,
    component: titleOf(term.component),
  };
}
