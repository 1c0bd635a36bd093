// The names that a procedure uses: events, facts and their values, numbers, documents, roles, exclusions. Each must be one of
// those that it defines. What a record uses is checked against the same lists.

import type { ProcedureFields, StatementFields } from '../../schemas/procedure.ts';
import { closest } from '../corpus/closest.ts';
import type { Procedure } from '../corpus/corpus.ts';
import { type PhraseKey, phrase } from '../domain/diagnostics/phrases.ts';

export type NameKind = PhraseKey & ('event' | 'fact' | 'factValue' | 'number' | 'document' | 'role' | 'exclusion');
type Path = readonly (string | number)[];

/** A name where it is used; of a value, the fact it is a value of. */
export interface UsedName {
  readonly what: NameKind;
  readonly name: string;
  readonly path: Path;
  readonly fact?: string | undefined;
}

/** The names that a procedure defines of a kind. */
export function namesOf(
  procedure: ProcedureFields,
  { what, fact }: Pick<UsedName, 'what' | 'fact'>,
): readonly string[] {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  switch (what) {
    case 'event':
      return ids(procedure.events);
    case 'fact':
      return ids(procedure.facts);
    case 'factValue':
      return ids(procedure.facts.find(({ id }) => id === fact)?.values ?? []);
    case 'number':
      return ids(procedure.numbers);
    case 'document':
      return ids(procedure.documents);
    case 'role':
      return ids(procedure.roles);
    case 'exclusion':
      return ids(procedure.exclusions);
  }
}

/** What is said of a name that is not among the known ones. */
export function unknownNameValues(
  { slug }: Pick<Procedure, 'slug'>,
  { what, name }: UsedName,
  known: readonly string[],
): Readonly<Record<string, string>> {
  const names = known.length === 0 ? phrase('noNames') : known.join(', ');
  return { procedure: slug, what: phrase(what), name, suggestion: closest(name, known), names };
}

/** Every name that a procedure uses, with its place. */
export function namesUsedIn(procedure: ProcedureFields): readonly UsedName[] {
  const events = procedure.events.flatMap(({ causes, derived }, index): readonly UsedName[] => [
    ...each('event', causes, ['events', index, 'causes']),
    ...(derived === undefined ? [] : one('event', derived.after, ['events', index, 'derived', 'after'])),
  ]);
  return [
    ...events,
    ...procedure.statements.flatMap((statement, index) => namesOfStatement(statement, ['statements', index])),
  ];
}

function namesOfStatement(statement: StatementFields, at: Path): readonly UsedName[] {
  const { timeLimit, arisesOn, fulfilledBy, when, exclusions, conditions, readings } = statement;
  return [
    ...(timeLimit === undefined ? [] : namesOfLimit(timeLimit, [...at, 'timeLimit'])),
    ...(arisesOn === undefined ? [] : one('event', arisesOn, [...at, 'arisesOn'])),
    ...each('event', fulfilledBy, [...at, 'fulfilledBy']),
    ...when.flatMap(({ fact, in: values }, index) => factNames(fact, values, [...at, 'when', index], 'in')),
    ...each('exclusion', exclusions, [...at, 'exclusions']),
    ...conditions.flatMap((condition, index) => namesOfCondition(condition, [...at, 'conditions', index])),
    ...readings.flatMap(({ second }, index) => [
      ...each('event', second?.after ?? [], [...at, 'readings', index, 'second', 'after']),
      ...each('event', second?.fulfilledBy ?? [], [...at, 'readings', index, 'second', 'fulfilledBy']),
    ]),
  ];
}

function namesOfLimit(limit: NonNullable<StatementFields['timeLimit']>, at: Path): readonly UsedName[] {
  switch (limit.kind) {
    case 'within':
    case 'notBefore':
      return each('event', limit.after, [...at, 'after']);
    case 'term':
      return [
        ...each('event', limit.after, [...at, 'after']),
        ...(limit.extension === undefined ? [] : one('event', limit.extension.event, [...at, 'extension', 'event'])),
      ];
    case 'before':
      return each('event', limit.before, [...at, 'before']);
    case 'between':
      return [...each('event', limit.after, [...at, 'after']), ...each('event', limit.before, [...at, 'before'])];
    case 'perQuarter':
      return [...one('number', limit.pending, [...at, 'pending']), ...one('event', limit.arrival, [...at, 'arrival'])];
    default:
      return [];
  }
}

function namesOfCondition(condition: StatementFields['conditions'][number], at: Path): readonly UsedName[] {
  switch (condition.kind) {
    case 'count':
    case 'odd':
    case 'seniority':
      return one('number', condition.of, [...at, 'of']);
    case 'fraction':
      return [...one('number', condition.of, [...at, 'of']), ...one('number', condition.in, [...at, 'in'])];
    case 'documents':
      return [
        ...each('document', condition.required, [...at, 'required']),
        ...each('document', condition.optional, [...at, 'optional']),
      ];
    case 'oneOf':
      return [
        ...factNames(condition.fact, condition.values, at, 'values'),
        ...factNames(condition.fact, condition.human ?? [], at, 'human').slice(1),
      ];
    case 'mapped':
      return condition.table.flatMap(({ when, needs }, index) => [
        ...(index === 0
          ? [...one('fact', condition.fact, [...at, 'fact']), ...one('fact', condition.by, [...at, 'by'])]
          : []),
        { what: 'factValue' as const, fact: condition.by, name: when, path: [...at, 'table', index, 'when'] },
        { what: 'factValue' as const, fact: condition.fact, name: needs, path: [...at, 'table', index, 'needs'] },
      ]);
    case 'order':
      return [...one('event', condition.first, [...at, 'first']), ...one('event', condition.next, [...at, 'next'])];
    case 'window':
      return [
        ...one('event', condition.opens.after, [...at, 'opens', 'after']),
        ...one('event', condition.closes.after, [...at, 'closes', 'after']),
      ];
    case 'present':
      return one('event', condition.event, [...at, 'event']);
    case 'human':
      return one('fact', condition.fact, [...at, 'fact']);
  }
}

function one(what: NameKind, name: string, path: Path): readonly UsedName[] {
  return [{ what, name, path }];
}

function each(what: NameKind, names: readonly string[], path: Path): readonly UsedName[] {
  return names.map((name, index) => ({ what, name, path: [...path, index] }));
}

function factNames(fact: string, values: readonly string[], at: Path, field: string): readonly UsedName[] {
  return [
    { what: 'fact', name: fact, path: [...at, 'fact'] },
    ...values.map((name, index) => ({ what: 'factValue' as const, fact, name, path: [...at, field, index] })),
  ];
}
