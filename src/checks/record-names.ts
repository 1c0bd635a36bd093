// The names that a record uses: each must be one of those that its procedure defines.

import type { RecordFields } from '../../schemas/record.ts';
import { closest } from '../corpus/closest.ts';
import type { CaseRecord, Procedure } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { namesOf, type UsedName, unknownNameValues } from './procedure-names.ts';

/** Last step of the path to the name of a field instead of its value: what is missing in a field is placed at its name. */
export const itsName = '';

/** Names that the procedure does not define, days that it derives, exceptions of statements that it does not contain. */
export function checkRecordNames(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  const { document, fields } = record;
  const derived = new Map(procedure.fields.events.map((event) => [event.id, event.derived?.after]));
  const isRecordable = (event: string): boolean => derived.get(event) === undefined;
  const names = namesUsedInRecord(fields).flatMap((used): readonly Diagnostic[] => {
    const place = placeOfField(document, used.path);
    const after = used.what === 'event' ? derived.get(used.name) : undefined;
    if (after !== undefined) return [{ code: 'event-derived', place, values: { event: used.name, after } }];
    const known = namesOf(procedure.fields, used).filter((name) => used.what !== 'event' || isRecordable(name));
    // the value of a fact that is itself unknown has been told of with it
    if (known.includes(used.name) || (used.what === 'factValue' && known.length === 0)) return [];
    const { what, ...values } = unknownNameValues(procedure, used, known);
    if (used.what === 'event') return [{ code: 'event-unknown', place, values }];
    return [{ code: 'name-unknown', place, values: { ...values, what: what ?? '' } }];
  });
  const statements = procedure.fields.statements.map(({ id }) => id);
  const exceptions = fields.exceptions.flatMap(({ statement: id }, index): readonly Diagnostic[] => {
    if (statements.includes(id)) return [];
    const place = placeOfField(document, ['exceptions', index, 'statement']);
    const values = { id, procedure: procedure.slug, suggestion: closest(id, statements) };
    return [{ code: 'statement-unknown', place, values }];
  });
  return [...names, ...exceptions];
}

/** Names that an unknown one is near to: a name with a slip in it is one mistake, not an unknown name and a missing one. */
export function misspeltNames(used: readonly string[], known: readonly string[]): ReadonlySet<string> {
  return new Set(used.filter((name) => !known.includes(name)).map((name) => closest(name, known)));
}

function namesUsedInRecord(fields: RecordFields): readonly UsedName[] {
  const { events, planned, facts, numbers, roles, documents, exclusion } = fields;
  return [
    ...events.map(({ event }, index) => ({ what: 'event' as const, name: event, path: ['events', index, 'event'] })),
    ...planned.map(({ event }, index) => ({ what: 'event' as const, name: event, path: ['planned', index, 'event'] })),
    ...Object.entries(facts).flatMap(([fact, value]) => [
      { what: 'fact' as const, name: fact, path: ['facts', fact, itsName] },
      { what: 'factValue' as const, fact, name: value, path: ['facts', fact] },
    ]),
    ...Object.keys(numbers).map((name) => ({ what: 'number' as const, name, path: ['numbers', name, itsName] })),
    ...Object.keys(roles).map((name) => ({ what: 'role' as const, name, path: ['roles', name, itsName] })),
    ...documents.map((name, index) => ({ what: 'document' as const, name, path: ['documents', index] })),
    ...(exclusion === undefined ? [] : [{ what: 'exclusion' as const, name: exclusion, path: ['exclusion'] }]),
  ];
}
