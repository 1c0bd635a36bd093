import { type RecordInput, recordSchema } from '../../schemas/record.ts';
import type { CaseRecord, Corpus, SourceDocument } from '../../src/corpus/corpus.ts';
import { corpus } from '../corpus/held-corpus.ts';

const nowhere: SourceDocument = { file: '', lines: [], placeOf: () => ({ line: 1, column: 1, length: 0 }) };

/** The content of this repository with these cases and no others, by procedure; they are numbered 2026-01, 2026-02 and on. */
export function withCases(cases: Readonly<Record<string, readonly RecordInput[]>>): Corpus {
  const records = Object.entries(cases).flatMap(([procedure, list]) =>
    list.map(
      (record, index): CaseRecord => ({
        procedure,
        id: `2026-${String(index + 1).padStart(2, '0')}`,
        origin: 'samples',
        document: nowhere,
        fields: recordSchema.parse(record),
      }),
    ),
  );
  return { ...corpus, records };
}

/** An event with an order that proves it. */
export const shown = (event: string, on: string) => ({
  event,
  on,
  evidence: { kind: 'order' as const, number: '1', date: on },
});
