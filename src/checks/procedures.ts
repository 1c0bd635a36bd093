import { closest } from '../corpus/closest.ts';
import type { Corpus, Procedure } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { startKindOf } from '../domain/compliance/calculate-duty.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { judgedBy } from '../domain/procedures/duty.ts';
import { namesOf, namesUsedIn, unknownNameValues } from './procedure-names.ts';

/** A procedure cites provisions that are there, uses names that it defines, and says of every statement how it is judged. */
export function checkProcedures(corpus: Corpus): readonly Diagnostic[] {
  const procedures = [...corpus.procedures.values()];
  return [
    ...repeatedStatements(procedures),
    ...procedures.flatMap((procedure) => [
      ...wrongProvisions(corpus, procedure),
      ...unknownNames(procedure),
      ...repeatedNames(procedure),
      ...wrongJudging(procedure),
      ...wrongPeriods(procedure),
    ]),
    ...countingMissing(corpus),
  ];
}

function at(
  { document }: Procedure,
  code: DiagnosticCode,
  path: readonly (string | number)[],
  values: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, place: placeOfField(document, path), values };
}

/** Ids are permanent, and one for the whole site: reports and calculations name a statement by its id alone. */
function repeatedStatements(procedures: readonly Procedure[]): readonly Diagnostic[] {
  const firsts = new Map<string, Procedure>();
  return procedures.flatMap((procedure) =>
    procedure.fields.statements.flatMap(({ id }, index) => {
      const first = firsts.get(id);
      if (first === undefined) {
        firsts.set(id, procedure);
        return [];
      }
      return [at(procedure, 'statement-repeated', ['statements', index, 'id'], { id, first: first.document.file })];
    }),
  );
}

function wrongProvisions(corpus: Corpus, procedure: Procedure): readonly Diagnostic[] {
  const { act, edition, fields } = procedure;
  // an act that is not there is an unknown document, and one without a text has been reported
  if (act === null || act.editions.length === 0) return [];
  if (edition === null) {
    // a text that cannot be read has been reported
    if (corpus.paths.has(`acts/${act.slug}/${fields.edition}.kk.md`)) return [];
    const values = { date: fields.edition, act: act.slug, editions: act.editions.map(({ date }) => date).join(', ') };
    return [at(procedure, 'procedure-edition-unknown', ['edition'], values)];
  }
  const known = [...edition.text.byId.keys()];
  return fields.statements.flatMap(({ id, at: provision }, index) => {
    if (edition.text.byId.has(provision)) return [];
    const values = { id, provision, act: act.slug, edition: edition.date, suggestion: closest(provision, known) };
    return [at(procedure, 'provision-unknown', ['statements', index, 'at'], values)];
  });
}

function unknownNames(procedure: Procedure): readonly Diagnostic[] {
  return namesUsedIn(procedure.fields).flatMap((used) => {
    const known = namesOf(procedure.fields, used);
    // values of a fact that is itself unknown have been told of with it
    if (known.includes(used.name) || (used.what === 'factValue' && known.length === 0)) return [];
    return [at(procedure, 'name-unknown', used.path, unknownNameValues(procedure, used, known))];
  });
}

function repeatedNames(procedure: Procedure): readonly Diagnostic[] {
  const { fields } = procedure;
  const lists = ['events', 'facts', 'numbers', 'documents', 'roles', 'exclusions'] as const;
  return [
    ...lists.flatMap((list) => repeatedIn(fields[list], [list])),
    ...fields.facts.flatMap(({ values }, index) => repeatedIn(values, ['facts', index, 'values'])),
  ];

  function repeatedIn(
    list: readonly { readonly id: string }[],
    path: readonly (string | number)[],
  ): readonly Diagnostic[] {
    return list.flatMap(({ id }, index) => {
      if (list.findIndex((other) => other.id === id) === index) return [];
      return [at(procedure, 'name-repeated', [...path, index, 'id'], { name: id, list: String(path.at(-1)) })];
    });
  }
}

function wrongJudging(procedure: Procedure): readonly Diagnostic[] {
  return procedure.fields.statements.flatMap((statement, index): readonly Diagnostic[] => {
    const { id, isListed, action } = statement;
    const isJudged = judgedBy(statement) !== 'listed';
    const path = ['statements', index];
    if (isJudged && isListed === 'yes')
      return [at(procedure, 'statement-judged-and-listed', [...path, 'isListed'], { id })];
    if (!isJudged && isListed === undefined) return [at(procedure, 'statement-not-judged', [...path, 'id'], { id })];
    if (isJudged && action === undefined) return [at(procedure, 'action-missing', [...path, 'id'], { id })];
    return [];
  });
}

/** A limit that recurs is judged for a period of the record. One wrong period is told once, not at every statement. */
function wrongPeriods(procedure: Procedure): readonly Diagnostic[] {
  const { period: given = '', statements } = procedure.fields;
  const told = new Set<string>();
  return statements.flatMap(({ id, timeLimit }, index) => {
    const period = startKindOf(timeLimit);
    if (period === 'day' || period === given || told.has(period)) return [];
    told.add(period);
    return [at(procedure, 'procedure-period-wrong', ['statements', index, 'timeLimit', 'kind'], { id, period, given })];
  });
}

/** Deadlines need the rules of counting; a file that cannot be read has been reported. */
function countingMissing(corpus: Corpus): readonly Diagnostic[] {
  if (corpus.procedures.size === 0 || corpus.paths.has('counting.md')) return [];
  return [{ code: 'counting-missing', place: { kind: 'file', file: 'content/counting.md' }, values: {} }];
}
