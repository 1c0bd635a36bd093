import type { Corpus, Source } from '../corpus/corpus.ts';
import type { SourceView } from './act-view.ts';
import { officialTextOf } from './official-text.ts';
import type { SourceUse } from './source-index.ts';
import { summariseSource } from './summaries.ts';

/**
 * The page of an outside act: which provisions of which acts cite it and what it did to them, as `indexSources` found, and the
 * calendars that rest on it, as `indexCalendarUses` did.
 */
export function viewSource(
  corpus: Corpus,
  source: Source,
  { citedBy, amends }: SourceUse,
  calendars: SourceView['calendars'],
): SourceView {
  const { fields } = source;
  const { registration, registrationNumber } = fields;
  return {
    ...summariseSource(source),
    issuer: fields.issuer === undefined ? null : (corpus.bodies.get(fields.issuer)?.fields.name ?? null),
    registration:
      registration ?? (registrationNumber === undefined ? null : { number: registrationNumber, date: null }),
    officialText: corpus.publisher === null ? null : officialTextOf(corpus.publisher, fields.officialCode),
    approves: fields.approves ?? null,
    citedBy,
    amends,
    calendars,
  };
}
