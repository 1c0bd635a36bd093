import type { Corpus, Source } from '../corpus/corpus.ts';
import type { SourceView } from './act-view.ts';
import { currentEdition } from './current-edition.ts';
import { historyOf } from './history.ts';
import { labelOf } from './labels.ts';
import { officialTextOf } from './official-text.ts';
import { summariseAct, summariseSource } from './summaries.ts';

/** The page of an outside act: which provisions of which acts cite it, and what it did to them. */
export function viewSource(corpus: Corpus, source: Source, asOf: string): SourceView {
  const { fields } = source;
  const current = corpus.acts.flatMap((act) => {
    const edition = currentEdition(corpus, act, asOf);
    return edition === null ? [] : [{ act, edition }];
  });
  const { registration, registrationNumber } = fields;
  return {
    ...summariseSource(source),
    issuer: fields.issuer === undefined ? null : (corpus.bodies.get(fields.issuer)?.fields.name ?? null),
    registration:
      registration ?? (registrationNumber === undefined ? null : { number: registrationNumber, date: null }),
    officialText: corpus.publisher === null ? null : officialTextOf(corpus.publisher, fields.officialCode),
    approves: fields.approves ?? null,
    citedBy: current.flatMap(({ act, edition }) => {
      const citations = edition.citations.flatMap(({ from, text, links }) => {
        const places = new Set(
          links.flatMap(({ target }) =>
            target.kind === 'source' && target.source === source.id ? [target.place] : [],
          ),
        );
        return [...places].map((place) => ({ from: labelOf(from, null), text, place }));
      });
      return citations.length === 0 ? [] : [{ act: summariseAct(corpus, act, edition, asOf), citations }];
    }),
    amends: current.flatMap(({ act, edition }) => {
      const entries = historyOf(corpus, edition).flatMap(({ entry }) =>
        entry.source?.id === source.id ? [entry] : [],
      );
      return entries.length === 0 ? [] : [{ act: summariseAct(corpus, act, edition, asOf), entries }];
    }),
  };
}
