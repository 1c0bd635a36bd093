import { closest } from '../corpus/closest.ts';
import type { Corpus, Erratum } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { problemAt } from './problem-at.ts';
import { unknownDocument } from './unknown-document.ts';

/** Every erratum says where the mistake stood, in something that is there; its days are in order, and none is ahead. */
export function checkErrata(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return corpus.errata.flatMap((erratum) => [
    ...placeMissing(erratum),
    ...unknownDocument(corpus, erratum.document, 'acts', ['act'], erratum.fields.act),
    ...unknownDocument(corpus, erratum.document, 'plans', ['plan'], erratum.fields.plan),
    ...unknownText(corpus, erratum),
    ...wrongDays(erratum, asOf),
  ]);
}

function placeMissing({ document, fields: { act, plan, page, edition, provision } }: Erratum): readonly Diagnostic[] {
  const isWithoutAct = act === undefined && (edition ?? provision) !== undefined;
  if (!isWithoutAct && (act ?? plan ?? page) !== undefined) return [];
  const path = isWithoutAct ? [edition === undefined ? 'provision' : 'edition'] : [];
  return [problemAt(document, 'erratum-place-missing', path, {})];
}

/** The edition and the provision of an act that is there. */
function unknownText({ acts, paths }: Corpus, { document, fields }: Erratum): readonly Diagnostic[] {
  const act = acts.find(({ slug }) => slug === fields.act);
  if (act === undefined || act.editions.length === 0) return [];
  const edition =
    fields.edition === undefined ? act.editions.at(-1) : act.editions.find(({ date }) => date === fields.edition);
  if (edition === undefined) {
    // a text that cannot be read has been reported
    if (paths.has(`acts/${act.slug}/${fields.edition}.kk.md`)) return [];
    const editions = act.editions.map(({ date }) => date).join(', ');
    return [
      problemAt(document, 'erratum-edition-unknown', ['edition'], {
        date: fields.edition ?? '',
        act: act.slug,
        editions,
      }),
    ];
  }
  const { provision } = fields;
  if (provision === undefined || edition.text.byId.has(provision)) return [];
  const suggestion = closest(provision, [...edition.text.byId.keys()]);
  const values = { provision, act: act.slug, edition: edition.date, suggestion };
  return [problemAt(document, 'erratum-provision-unknown', ['provision'], values)];
}

function wrongDays({ id, document, fields }: Erratum, asOf: string): readonly Diagnostic[] {
  const { noticed } = fields;
  const named = id.slice(0, 10);
  const ahead = (['noticed', 'fixed'] as const).find((field) => (fields[field] ?? '') > asOf);
  if (ahead !== undefined)
    return [problemAt(document, 'erratum-day-in-future', [ahead], { day: fields[ahead] ?? '', asOf })];
  if (noticed !== named) {
    const example = `${noticed}-${id.slice(11)}.md`;
    return [problemAt(document, 'erratum-date-differs', ['noticed'], { noticed, day: named, example })];
  }
  return (
    [
      ['since', 'noticed'],
      ['noticed', 'fixed'],
    ] as const
  ).flatMap(([earlier, later]) => {
    const [earlierDay, laterDay] = [fields[earlier], fields[later]];
    if (earlierDay === undefined || laterDay === undefined || earlierDay <= laterDay) return [];
    return [problemAt(document, 'erratum-days-out-of-order', [later], { earlier, earlierDay, later, laterDay })];
  });
}
