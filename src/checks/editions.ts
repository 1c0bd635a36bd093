import path from 'node:path/posix';
import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { placeInWords, placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { ActsInPlace } from './check.ts';

/** An edition is named by the act that made it, and no later note stands in it. */
export function checkEditionDates(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap((act) => act.editions.flatMap((edition) => checkDate(corpus, act, edition)));
}

/** Every act has a text, every text an act. */
export function checkEditions(corpus: Pick<Corpus, 'acts' | 'paths'>): readonly Diagnostic[] {
  const editionPath = /^acts\/[^/]+\/\d{4}-\d{2}-\d{2}\.kk\.md$/u;
  const withText = new Set(
    [...corpus.paths].filter((file) => editionPath.test(file)).map((file) => path.dirname(file)),
  );
  const texts = [...corpus.paths].flatMap((file): Diagnostic[] => {
    const act = `${path.dirname(file)}/act.md`;
    if (!editionPath.test(file) || corpus.paths.has(act)) return [];
    return [
      {
        code: 'edition-without-act',
        place: { kind: 'file', file: `content/${file}` },
        values: { example: `content/${act}` },
      },
    ];
  });
  const acts = corpus.acts.flatMap(({ slug, fields, document }): Diagnostic[] => {
    if (withText.has(`acts/${slug}`)) return [];
    const example = `content/acts/${slug}/${fields.adopted}.kk.md`;
    return [{ code: 'act-without-edition', place: { kind: 'file', file: document.file }, values: { example } }];
  });
  return [...texts, ...acts];
}

/** The day by which an edition is named: of the act that it names, or of adoption; undefined while that is not known. */
export function dayOfItsAct(
  corpus: Pick<Corpus, 'sources'>,
  act: Act,
  { fields: { amendedBy } }: Edition,
): string | undefined {
  return amendedBy === undefined ? act.fields.adopted : corpus.sources.get(amendedBy)?.fields.adopted;
}

export function checkDate(corpus: Pick<Corpus, 'sources'>, act: Act, edition: Edition): readonly Diagnostic[] {
  const amending = edition.fields.amendedBy;
  const date = dayOfItsAct(corpus, act, edition);
  if (date !== undefined && date !== edition.date) {
    const place =
      amending === undefined
        ? { kind: 'file' as const, file: edition.document.file }
        : placeOfField(edition.document, ['amendedBy']);
    const values = { edition: edition.date, act: amending ?? act.slug, date, example: `${date}.kk.md` };
    return [{ code: 'edition-date-differs', place, values }];
  }
  const later = edition.notes.flatMap(({ note, reading }) => {
    if (reading.kind !== 'read') return [];
    // a repeal of the act changes nothing in its text, so it makes no edition
    const counted = reading.amendments.filter(
      ({ amendment: { kind, unit, date } }) => (kind !== 'repealed' || unit !== 'act') && date > edition.date,
    );
    return counted.map(({ amendment, start, end }) => ({ note, date: amendment.date, start, end }));
  });
  // the file has one name to get, however many notes tell of it
  const [latest] = later.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (latest === undefined) return [];
  const values = { date: latest.date, edition: edition.date, example: `${latest.date}.kk.md` };
  return [
    {
      code: 'edition-before-amendment',
      place: placeInWords(edition.document, latest.note, latest.start, latest.end),
      values,
    },
  ];
}
