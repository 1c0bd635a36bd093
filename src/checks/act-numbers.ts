import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { placeOfField, placeOfLine } from '../corpus/place.ts';
import type { Provision } from '../domain/acts/provision.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { dateOf } from '../domain/kazakh/months.ts';

/** No two acts are the same act. */
export function checkActNumbers(corpus: Corpus): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const firsts = new Map<string, string>();
  for (const { slug, document, fields } of corpus.acts) {
    // an issuer begins to count anew every year
    const key = [fields.issuer, fields.kind, fields.number, fields.adopted.slice(0, 4)].join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, slug);
    else {
      const values = { first, second: slug };
      diagnostics.push({ code: 'act-number-repeated', place: placeOfField(document, ['number']), values });
    }
  }
  return diagnostics;
}

/** The number and day in act.md are those that the text itself gives. */
export function checkNumbersInTexts({ acts }: Pick<Corpus, 'acts'>): readonly Diagnostic[] {
  return acts.flatMap(({ fields, editions }) =>
    editions.flatMap((edition): Diagnostic[] => {
      const line = lineWithAnotherNumber(fields, edition);
      if (line === null) return [];
      const values = { number: fields.number, adopted: fields.adopted };
      return [{ code: 'act-number-differs', place: placeOfLine(edition.document, line), values }];
    }),
  );
}

/** The line in which a text names its own act, where that is by another number or day than act.md has. */
export function lineWithAnotherNumber({ number, adopted }: Act['fields'], { text }: Edition): Provision | null {
  const information = text.provisions.find(({ id }) => id === 'information');
  if (information === undefined) return null;
  const words = information.text;
  const days = Array.from(
    words.matchAll(/(\d{4})\s+жылғы\s+(\d{1,2})\s+(\p{L}+)/gu),
    ([, year = '', day = '', month = '']) => dateOf(year, day, month),
  );
  const isNumberGiven = words.split(/[\s.,;]+/u).includes(number);
  const isDayGiven = days.length === 0 || days.includes(adopted);
  return isNumberGiven && isDayGiven ? null : information;
}
