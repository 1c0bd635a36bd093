import { closest } from '../corpus/closest.ts';
import type { Corpus, PlanRules } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** The rules of plans name editions and statements that are there, repeat the day of the statement, and no name twice. */
export function checkPlanRules(corpus: Corpus): readonly Diagnostic[] {
  return [...corpus.planRules.values()].flatMap((rules) => [
    ...editionUnknown(corpus, rules, [], rules.fields),
    ...editionUnknown(corpus, rules, ['priorities'], rules.fields.priorities),
    ...statementsUnknown(corpus, rules),
    ...conceptDayDiffers(corpus, rules),
    ...repeatedNames(rules),
  ]);
}

function editionUnknown(
  corpus: Corpus,
  { document }: PlanRules,
  path: FieldPath,
  { act: slug, edition: date }: { readonly act: string; readonly edition: string },
): readonly Diagnostic[] {
  const editions = corpus.acts.find((act) => act.slug === slug)?.editions ?? [];
  // an act that is not there is an unknown document, and a text that is missing or cannot be read has been reported
  const isTold = editions.length === 0 || corpus.paths.has(`acts/${slug}/${date}.kk.md`);
  if (isTold) return [];
  const values = { act: slug, date, editions: editions.map((edition) => edition.date).join(', ') };
  return [problemAt(document, 'plan-rules-edition-unknown', [...path, 'edition'], values)];
}

function statementsUnknown(corpus: Corpus, { document, fields }: PlanRules): readonly Diagnostic[] {
  const known = [...corpus.procedures.values()].flatMap(({ fields: { statements } }) => statements.map(({ id }) => id));
  // a procedure that cannot be read has been reported
  const isRead = [...corpus.paths].every((file) => {
    const slug = /^procedures\/(?<slug>[^/]+)\.md$/u.exec(file)?.groups?.['slug'];
    return slug === undefined || corpus.procedures.has(slug);
  });
  if (!isRead) return [];
  const named: readonly { readonly path: FieldPath; readonly id: string }[] = [
    { path: ['concepts', 'statement'], id: fields.concepts.statement },
    ...fields.grounds.map(({ statement }, index) => ({ path: ['grounds', index, 'statement'], id: statement })),
  ];
  return named.flatMap(({ path, id }) =>
    known.includes(id)
      ? []
      : [problemAt(document, 'plan-statement-unknown', path, { id, suggestion: closest(id, known) })],
  );
}

/** The last day for concepts is in the statement as well: deadlines are judged by one, plans checked by the other. */
function conceptDayDiffers(corpus: Corpus, { document, fields }: PlanRules): readonly Diagnostic[] {
  const { statement, on } = fields.concepts;
  const limit = [...corpus.procedures.values()]
    .flatMap(({ fields: { statements } }) => statements)
    .find(({ id }) => id === statement)?.timeLimit;
  if (limit?.kind !== 'yearly' || limit.on === on) return [];
  return [problemAt(document, 'plan-concept-day-differs', ['concepts', 'on'], { on, statement, day: limit.on })];
}

function repeatedNames({ document, fields }: PlanRules): readonly Diagnostic[] {
  return (['columns', 'sections', 'grounds'] as const).flatMap((list) =>
    fields[list].flatMap(({ id }, index) => {
      if (fields[list].findIndex((other) => other.id === id) === index) return [];
      return [problemAt(document, 'name-repeated', [list, index, 'id'], { name: id, list })];
    }),
  );
}
