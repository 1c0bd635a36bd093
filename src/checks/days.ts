import type { Act, Corpus, Source, SourceDocument } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { lineWithAnotherNumber } from './act-numbers.ts';
import type { ActsInPlace } from './check.ts';
import { dayOfItsAct } from './editions.ts';

/** No outside act is registered or published before it is adopted. */
export function checkDays({ sources }: Pick<Corpus, 'sources'>): readonly Diagnostic[] {
  return [...sources.values()].flatMap(({ document, fields }) => beforeAdoption(document, fields));
}

/** The same of an act, and no text of it is compared before its day. */
export function checkActDays(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap((act) => {
    // a day of adoption that the text has otherwise is one mistake
    const isItselfWrong = act.editions.some((edition) => lineWithAnotherNumber(act.fields, edition) !== null);
    const own = isItselfWrong ? [] : beforeAdoption(act.document, act.fields);
    return [...own, ...checkedTooEarly(corpus, act)];
  });
}

/** Where several days are too early, the day of adoption is wrong rather than each of them: the first is reported. */
function beforeAdoption(
  document: SourceDocument,
  { adopted, registration, firstPublished }: Act['fields'] | Source['fields'],
): readonly Diagnostic[] {
  if (adopted === undefined) return [];
  const days = [
    { path: ['registration', 'date'], day: registration?.date },
    { path: ['firstPublished'], day: firstPublished },
  ];
  return days
    .flatMap(({ path, day }) => (day === undefined ? [] : tooEarly(document, path, day, adopted, 'adoptionDay')))
    .slice(0, 1);
}

function checkedTooEarly(corpus: ActsInPlace, act: Act): readonly Diagnostic[] {
  return act.editions.flatMap((edition) => {
    const named = dayOfItsAct(corpus, act, edition);
    // a file with the wrong date in its name has been reported
    if (named !== undefined && named !== edition.date) return [];
    return tooEarly(edition.document, ['copy', 'checked'], edition.fields.copy.checked, edition.date, 'editionDay');
  });
}

function tooEarly(
  document: SourceDocument,
  path: readonly string[],
  day: string,
  start: string,
  what: 'adoptionDay' | 'editionDay',
): readonly Diagnostic[] {
  if (day >= start) return [];
  const values = { field: path.join('.'), day, what: phrase(what), start };
  return [{ code: 'day-before-adoption', place: placeOfField(document, path), values }];
}
