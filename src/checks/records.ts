import { closest } from '../corpus/closest.ts';
import type { CaseRecord, Corpus, Procedure } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { readPeriod } from '../domain/compliance/period.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { namesOf, type UsedName } from './procedure-names.ts';

/** A record belongs to a procedure that is there and was law, uses its names, and tells of nothing before its cause or after today. */
export function checkRecords(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return corpus.records.flatMap((record): readonly Diagnostic[] => {
    const procedure = corpus.procedures.get(record.procedure);
    if (procedure === undefined) return procedureUnknown(corpus, record);
    return [
      ...unknownNames(procedure, record),
      ...wrongRoot(procedure, record),
      ...wrongPeriod(procedure, record),
      ...missingRoles(procedure, record),
      ...wrongCauses(procedure, record),
      ...fromTheFuture(record, asOf),
      ...notInForce(procedure, record, asOf),
    ];
  });
}

function at(
  { document }: CaseRecord,
  code: DiagnosticCode,
  path: readonly (string | number)[],
  values: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, place: placeOfField(document, path), values };
}

function procedureUnknown(corpus: Corpus, { procedure, document }: CaseRecord): readonly Diagnostic[] {
  if (corpus.paths.has(`procedures/${procedure}.md`)) return [];
  const suggestion = closest(procedure, [...corpus.procedures.keys()]);
  return [
    { code: 'procedure-unknown', place: { kind: 'file', file: document.file }, values: { procedure, suggestion } },
  ];
}

function unknownNames(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  const { fields } = record;
  const derived = new Set(procedure.fields.events.filter((event) => event.derived !== undefined).map(({ id }) => id));
  const used: readonly UsedName[] = [
    ...fields.events.map(({ event }, index) => ({
      what: 'event' as const,
      name: event,
      path: ['events', index, 'event'],
    })),
    ...fields.planned.map(({ event }, index) => ({
      what: 'event' as const,
      name: event,
      path: ['planned', index, 'event'],
    })),
    ...Object.entries(fields.facts).flatMap(([fact, value]) => [
      { what: 'fact' as const, name: fact, path: ['facts', fact] },
      { what: 'factValue' as const, fact, name: value, path: ['facts', fact] },
    ]),
    ...Object.keys(fields.numbers).map((name) => ({ what: 'number' as const, name, path: ['numbers', name] })),
    ...Object.keys(fields.roles).map((name) => ({ what: 'role' as const, name, path: ['roles', name] })),
    ...fields.documents.map((name, index) => ({ what: 'document' as const, name, path: ['documents', index] })),
    ...(fields.exclusion === undefined
      ? []
      : [{ what: 'exclusion' as const, name: fields.exclusion, path: ['exclusion'] }]),
  ];
  const names = used.flatMap((name): readonly Diagnostic[] => {
    const known = namesOf(procedure.fields, name);
    if (name.what === 'event' && derived.has(name.name))
      return [at(record, 'event-derived', name.path, { event: name.name })];
    if (known.includes(name.name) || (name.what === 'factValue' && known.length === 0)) return [];
    const values = {
      name: name.name,
      what: phrase(name.what),
      suggestion: closest(name.name, known),
      names: known.join(', '),
    };
    const code = name.what === 'event' ? 'event-unknown' : 'name-unknown';
    return [at(record, code, name.path, { ...values, procedure: procedure.slug })];
  });
  const statements = procedure.fields.statements.map(({ id }) => id);
  const exceptions = fields.exceptions.flatMap(({ statement }, index) => {
    if (statements.includes(statement)) return [];
    const values = { id: statement, procedure: procedure.slug, suggestion: closest(statement, statements) };
    return [at(record, 'statement-unknown', ['exceptions', index, 'statement'], values)];
  });
  return [...names, ...exceptions];
}

/** Dates and order numbers would join a case to the name of a person: the public content has no place for it. */
function wrongRoot(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  if (procedure.fields.isPersonal === 'no' || record.origin !== 'content') return [];
  const place = { kind: 'file', file: record.document.file } as const;
  return [{ code: 'record-in-public-root', place, values: { procedure: procedure.slug } }];
}

function wrongPeriod(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  const wanted = procedure.fields.period;
  const given = record.fields.period;
  if (wanted === undefined)
    return given === undefined ? [] : [at(record, 'period-unexpected', ['period'], { procedure: procedure.slug })];
  const example = { year: '2026', halfYear: '2026-H2', quarter: '2026-Q3' }[wanted];
  if (given === undefined) return [at(record, 'period-missing', ['period'], { procedure: procedure.slug, example })];
  if (readPeriod(given)?.kind === wanted) return [];
  return [at(record, 'period-wrong', ['period'], { period: given, what: phrase(wanted), example })];
}

function missingRoles(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  return procedure.fields.roles.flatMap(({ id }) =>
    id in record.fields.roles ? [] : [at(record, 'role-missing', ['roles'], { role: id, procedure: procedure.slug })],
  );
}

function wrongCauses(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  const { events } = record.fields;
  return events.flatMap(({ event, on }, index) => {
    const causes = procedure.fields.events.find(({ id }) => id === event)?.causes ?? [];
    return causes.flatMap((cause) => {
      const [first] = events
        .filter((other) => other.event === cause)
        .map((other) => other.on)
        .sort();
      if (first === undefined) return [at(record, 'cause-missing', ['events', index, 'event'], { event, cause })];
      return first <= on
        ? []
        : [at(record, 'event-before-cause', ['events', index, 'on'], { event, day: on, cause, first })];
    });
  });
}

/** A record tells of what happened and of documents that exist; what is ahead is `planned`. */
function fromTheFuture(record: CaseRecord, asOf: string): readonly Diagnostic[] {
  return record.fields.events.flatMap(({ on, evidence }, index) => {
    if (on > asOf) return [at(record, 'event-in-future', ['events', index, 'on'], { day: on, asOf })];
    if (evidence?.date === undefined || evidence.date <= asOf) return [];
    return [at(record, 'evidence-in-future', ['events', index, 'evidence', 'date'], { day: evidence.date, asOf })];
  });
}

/** A case before the act was adopted, or after it ceased to apply, is a mistake in a date or in the folder. */
function notInForce(procedure: Procedure, record: CaseRecord, asOf: string): readonly Diagnostic[] {
  const { act, duties } = procedure;
  const { period, events } = record.fields;
  const days = events.map(({ on }) => on).sort();
  const last = period === undefined ? days[0] : readPeriod(period)?.last;
  if (act === null || last === undefined || (days[0] ?? '') > asOf) return [];
  const path = period === undefined ? ['events'] : ['period'];
  const repeal = duties.find(({ wording }) => wording.until?.kind === 'repealed')?.wording.until;
  const ended = repeal?.certain ?? repeal?.presumed ?? null;
  if (last < act.fields.adopted)
    return [
      at(record, 'record-not-in-force', path, {
        procedure: procedure.slug,
        day: last,
        what: phrase('notYetAdopted'),
        since: act.fields.adopted,
      }),
    ];
  if (ended !== null && last >= ended)
    return [
      at(record, 'record-not-in-force', path, {
        procedure: procedure.slug,
        day: last,
        what: phrase('repealedSince'),
        since: ended,
      }),
    ];
  return [];
}
