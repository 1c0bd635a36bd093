import type { Corpus } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** No two sources are the same document. Of one without a number or a day nobody can say. */
export function checkSources(corpus: Corpus): readonly Diagnostic[] {
  const firsts = new Map<string, string>();
  return [...corpus.sources.values()].flatMap(({ id, document, fields }): Diagnostic[] => {
    const { kind, number, adopted } = fields;
    if (number === undefined || adopted === undefined) return [];
    const key = [kind, adopted, number].join(' ');
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, id);
      return [];
    }
    return [{ code: 'source-repeated', place: placeOfField(document, ['number']), values: { first, second: id } }];
  });
}
