import path from 'node:path/posix';
import { closest } from '../corpus/closest.ts';
import type { CaseRecord, Corpus, Procedure } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { readPeriod } from '../domain/compliance/period.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { checkRecordNames, itsName, misspeltNames } from './record-names.ts';

/** A record belongs to a procedure that is there and was law, uses its names, and tells of nothing before its cause or after today. */
export function checkRecords(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return [
    ...unknownProcedures(corpus),
    ...corpus.records.flatMap((record): readonly Diagnostic[] => {
      const procedure = corpus.procedures.get(record.procedure);
      if (procedure === undefined) return [];
      const causes = wrongCauses(procedure, record, asOf);
      // a day that is too early for its cause has been told of
      const isTooEarly = causes.some(({ code }) => code === 'event-before-cause');
      return [
        ...checkRecordNames(procedure, record),
        ...wrongRoot(procedure, record),
        ...wrongPeriod(procedure, record),
        ...missingRoles(procedure, record),
        ...causes,
        ...fromTheFuture(record, asOf),
        ...(isTooEarly ? [] : notInForce(procedure, record, asOf)),
      ];
    }),
  ];
}

function at(
  { document }: CaseRecord,
  code: DiagnosticCode,
  fieldPath: readonly (string | number)[],
  values: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, place: placeOfField(document, fieldPath), values };
}

/** A folder of records without its procedure, told once; a procedure that cannot be read has been reported. */
function unknownProcedures({ procedures, records, paths }: Corpus): readonly Diagnostic[] {
  const folders = new Map(records.map(({ procedure, document }) => [path.dirname(document.file), procedure]));
  return [...folders].flatMap(([file, procedure]): readonly Diagnostic[] => {
    if (procedures.has(procedure) || paths.has(`procedures/${procedure}.md`)) return [];
    const suggestion = closest(procedure, [...procedures.keys()]);
    return [{ code: 'procedure-unknown', place: { kind: 'file', file }, values: { procedure, suggestion } }];
  });
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
    return given === undefined
      ? []
      : [at(record, 'period-unexpected', ['period', itsName], { procedure: procedure.slug })];
  const example = { year: '2026', halfYear: '2026-H2', quarter: '2026-Q3' }[wanted];
  if (given === undefined) return [at(record, 'period-missing', ['period'], { procedure: procedure.slug, example })];
  if (readPeriod(given)?.kind === wanted) return [];
  return [at(record, 'period-wrong', ['period'], { period: given, what: phrase(wanted), example })];
}

function missingRoles(procedure: Procedure, record: CaseRecord): readonly Diagnostic[] {
  const given = Object.keys(record.fields.roles);
  const roles = procedure.fields.roles.map(({ id }) => id);
  const misspelt = misspeltNames(given, roles);
  return roles.flatMap((role) => {
    if (given.includes(role) || misspelt.has(role)) return [];
    return [at(record, 'role-missing', ['roles', role], { role, procedure: procedure.slug })];
  });
}

function wrongCauses(procedure: Procedure, record: CaseRecord, asOf: string): readonly Diagnostic[] {
  const { events } = record.fields;
  const known = procedure.fields.events;
  const misspelt = misspeltNames(
    events.map(({ event }) => event),
    known.map(({ id }) => id),
  );
  // the day of a derived event is not in the record
  const isRecorded = (cause: string): boolean => known.some(({ id, derived }) => id === cause && derived === undefined);
  return events.flatMap(({ event, on }, index) => {
    const causes = known.find(({ id }) => id === event)?.causes ?? [];
    return causes.filter(isRecorded).flatMap((cause) => {
      const [first] = events.flatMap((other) => (other.event === cause ? [other.on] : [])).sort();
      if (first === undefined)
        return misspelt.has(cause) ? [] : [at(record, 'cause-missing', ['events', index, 'event'], { event, cause })];
      // a cause that is still to come has been told of
      if (first <= on || first > asOf) return [];
      return [at(record, 'event-before-cause', ['events', index, 'on'], { event, day: on, cause, first })];
    });
  });
}

/** A record tells of what happened and of documents that exist; what is ahead is `planned`. */
function fromTheFuture({ document, fields }: CaseRecord, asOf: string): readonly Diagnostic[] {
  const { events, exceptions, closed, completeUntil } = fields;
  return [
    ...events.flatMap(({ on, evidence }, index) => {
      const told = notYet('event-in-future', on, ['events', index, 'on']);
      return told.length > 0
        ? told
        : notYet('evidence-in-future', evidence?.date, ['events', index, 'evidence', 'date']);
    }),
    ...exceptions.flatMap(({ evidence }, index) =>
      notYet('evidence-in-future', evidence?.date, ['exceptions', index, 'evidence', 'date']),
    ),
    ...notYet('event-in-future', closed?.on, ['closed', 'on']),
    ...notYet('event-in-future', completeUntil, ['completeUntil']),
  ];

  function notYet(
    code: 'event-in-future' | 'evidence-in-future',
    day: string | undefined,
    fieldPath: readonly (string | number)[],
  ): readonly Diagnostic[] {
    if (day === undefined || day <= asOf) return [];
    return [{ code, place: placeOfField(document, fieldPath), values: { day, asOf } }];
  }
}

/** A case before the act was adopted, or after it ceased to apply, is a mistake in a date or in the folder. */
function notInForce(procedure: Procedure, record: CaseRecord, asOf: string): readonly Diagnostic[] {
  const { act, duties, slug } = procedure;
  const { period, events } = record.fields;
  const first = events.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  const day = period === undefined ? first?.on : readPeriod(period)?.last;
  if (act === null || day === undefined || (first !== undefined && first.on > asOf)) return [];
  const fieldPath = period === undefined && first !== undefined ? ['events', events.indexOf(first), 'on'] : ['period'];
  const { adopted } = act.fields;
  if (day < adopted) return [at(record, 'record-not-in-force', fieldPath, toldOf('notYetAdopted', adopted))];
  const repeal = duties.find(({ wording }) => wording.until?.kind === 'repealed')?.wording.until;
  const ended = repeal?.certain ?? repeal?.presumed;
  if (ended === undefined || ended === null || day < ended) return [];
  return [at(record, 'record-not-in-force', fieldPath, toldOf('repealedSince', ended))];

  function toldOf(what: 'notYetAdopted' | 'repealedSince', since: string): Readonly<Record<string, string>> {
    return { procedure: slug, day: day ?? '', what: phrase(what), since };
  }
}
