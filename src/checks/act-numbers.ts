import type { Corpus } from '../corpus/corpus.ts';
import { placeOfField, placeOfLine } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** No two acts are the same act, and the number in act.md is the one the text itself gives. */
export function checkActNumbers(corpus: Corpus): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const firsts = new Map<string, string>();
  for (const { slug, document, fields, editions } of corpus.acts) {
    // an issuer begins to count anew every year
    const key = [fields.issuer, fields.kind, fields.number, fields.adopted.slice(0, 4)].join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, slug);
    else {
      const values = { first, second: slug };
      diagnostics.push({ code: 'act-number-repeated', place: placeOfField(document, ['number']), values });
    }
    for (const edition of editions) {
      const information = edition.text.provisions.find(({ id }) => id === 'information');
      const isGiven = information?.text.split(/[\s.,;]+/u).includes(fields.number) ?? true;
      if (information === undefined || isGiven) continue;
      const values = { number: fields.number };
      diagnostics.push({ code: 'act-number-differs', place: placeOfLine(edition.document, information), values });
    }
  }
  return diagnostics;
}
