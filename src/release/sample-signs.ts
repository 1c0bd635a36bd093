import type { Corpus } from '../corpus/corpus.ts';
import type { CleanMarks } from '../kept/clean-marks.ts';
import {
  addressSign,
  caseSign,
  documentsOf,
  evidenceSigns,
  planSign,
  treatySigns,
  withoutSaid,
  wordSigns,
} from './document-signs.ts';
import type { ForbiddenText } from './forbidden-texts.ts';
import { foldName } from './names/sought-name.ts';

const why = 'an invented document of samples/';

/**
 * By what invented documents would be known in a build that has none. What the content itself says or names is no sign: somebody may have
 * begun a real plan under the name of an invented one.
 */
export function sampleSigns(
  samples: Corpus,
  corpus: Corpus,
  marks: CleanMarks | null = null,
): readonly ForbiddenText[] {
  const slugs = new Set(corpus.acts.map(({ slug }) => slug));
  const plans = new Set(corpus.plans.map(({ slug }) => slug));
  const records = new Set(corpus.records.map(({ procedure, id }) => `${procedure} ${id}`));
  const errata = new Set(corpus.errata.map(({ id }) => id));
  return withoutSaid(
    [
      ...samples.acts.flatMap(({ slug, document, fields: { title, name } }) => [
        ...(slugs.has(slug) ? [] : [addressSign('acts', slug, why)]),
        ...wordSigns(document, [title, name.kk, name.ru, name.en], why),
      ]),
      ...(['sources', 'bodies'] as const).flatMap((folder) =>
        [...samples[folder].values()].flatMap(({ id, document, fields: { name } }) => [
          ...(corpus[folder].has(id) ? [] : [addressSign(folder, id, why)]),
          ...wordSigns(document, Object.values(name), why),
        ]),
      ),
      ...[...samples.partners.values()].flatMap(({ document, fields }) =>
        wordSigns(document, Object.values(fields.name), why),
      ),
      ...samples.plans.flatMap((plan) => [
        ...(plans.has(plan.slug) ? [] : [planSign(plan.slug, why)]),
        ...treatySigns(plan, why),
      ]),
      ...samples.records.flatMap((record) => [
        ...(records.has(`${record.procedure} ${record.id}`) ? [] : [caseSign(record.procedure, record.id, why)]),
        ...evidenceSigns(record, why),
      ]),
      ...samples.errata.flatMap(({ id, document, fields: { wrong, right } }) => [
        ...(errata.has(id) ? [] : [{ text: `erratum-${id}`, why }]),
        ...wordSigns(document, [...Object.values(wrong), ...Object.values(right)], why),
      ]),
      ...personSigns(samples, corpus),
      ...samples.reserve.receipts.flatMap(({ fields: { list, page } }) => [list, page].map((text) => ({ text, why }))),
    ],
    documentsOf(corpus),
    marks,
  );
}

/** The people of the invented reserve, in the two orders in which a name is written, but for a name that the real one has. */
function personSigns(samples: Corpus, corpus: Corpus): readonly ForbiddenText[] {
  const real = new Set(corpus.reserve.members.map(({ fields }) => foldName(fields.name)));
  return samples.reserve.members
    .filter(({ fields }) => !real.has(foldName(fields.name)))
    .flatMap(({ document, fields: { name } }) => {
      const [surname = '', ...others] = name.split(' ');
      return wordSigns(document, [name, [...others, surname].join(' ')], 'the name of an invented person');
    });
}
