import type { Condition } from '../../schemas/condition.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { StatementFields } from '../../schemas/procedure.ts';
import type { TimeLimit } from '../../schemas/time-limit.ts';
import type { Corpus, LinkedDuty, Procedure } from '../corpus/corpus.ts';
import { wordsOf } from '../domain/acts/provision.ts';
import { calculateDuty, startKindOf } from '../domain/compliance/calculate-duty.ts';
import { quarterOf } from '../domain/compliance/period.ts';
import { isReportable, judgedBy } from '../domain/procedures/duty.ts';
import { applicabilityOn } from '../domain/procedures/wording.ts';
import { drawCourse } from './course.ts';
import { judgingOn } from './judging.ts';
import { labelOf } from './labels.ts';
import type { Named, ProcedureSummary, ProcedureView, Side, StatementView, WorkedExample } from './procedure-view.ts';
import { statusOn } from './status-on.ts';

/** A procedure as lists show it. */
export function summariseProcedure(corpus: Corpus, procedure: Procedure, asOf: string): ProcedureSummary {
  const { slug, fields, act, duties } = procedure;
  if (act === null) throw new Error(`procedure ${slug}: its act is not in the corpus`);
  return {
    id: slug,
    name: fields.name,
    summary: fields.summary,
    isPersonal: fields.isPersonal === 'yes',
    act: { ...actOfProcedure(procedure), status: statusOn(corpus, act, asOf) },
    statements: duties.length,
    deadlines: duties.filter(({ statement }) => isReportable(statement)).length,
    limits: duties.filter(({ statement }) => statement.timeLimit !== undefined).length,
  };
}

/** Everything the page of a procedure shows. */
export function viewProcedure(corpus: Corpus, procedure: Procedure, asOf: string): ProcedureView {
  const { fields, duties } = procedure;
  const list = duties.map((duty) => viewStatement(corpus, procedure, duty, asOf));
  const events = fields.events.map(({ id, name, day = null, derived }) => ({
    id,
    name,
    day,
    isDerived: derived !== undefined,
    starts: duties.filter(({ statement }) => startsFrom(statement).includes(id)).map(({ statement }) => statement.id),
    fulfils: duties.filter(({ statement }) => statement.fulfilledBy.includes(id)).map(({ statement }) => statement.id),
  }));
  return {
    ...summariseProcedure(corpus, procedure, asOf),
    period: fields.period ?? null,
    roles: fields.roles,
    events,
    exclusions: fields.exclusions,
    list,
    course: drawCourse(events, list),
    examples: examplesOf(corpus, procedure, asOf),
  };
}

/** A statement with the names of everything it speaks of. */
export function viewStatement(corpus: Corpus, procedure: Procedure, duty: LinkedDuty, asOf: string): StatementView {
  const { statement, provision, wording } = duty;
  const eventNamed = (id: string): Named => ({ id, name: nameOf(procedure.fields.events, id) });
  return {
    id: statement.id,
    kind: statement.kind,
    isAbsence: statement.isAbsence === 'yes',
    action: statement.action ?? null,
    provision: labelOf(provision, null),
    words: wordsOf(provision),
    bearer: statement.bearer.map((id) => sideOf(corpus, procedure, id)),
    recipient: statement.recipient.map((id) => sideOf(corpus, procedure, id)),
    judgedBy: judgedBy(statement),
    isReportable: isReportable(statement),
    isImplicit: statement.isImplicit === 'yes',
    timeLimit: statement.timeLimit ?? null,
    names: namesFor(procedure, statement),
    arisesOn: statement.arisesOn === undefined ? null : eventNamed(statement.arisesOn),
    fulfilledBy: statement.fulfilledBy.map(eventNamed),
    fulfilment: statement.fulfilment,
    conditions: statement.conditions,
    when: statement.when.map(({ fact, in: values }) => {
      const known = procedure.fields.facts.find(({ id }) => id === fact);
      return { fact: known?.name ?? sameWord(fact), values: values.map((value) => nameOf(known?.values ?? [], value)) };
    }),
    exclusions: statement.exclusions.map((id) => ({ id, name: nameOf(procedure.fields.exclusions, id) })),
    exceptions: statement.exceptions,
    implied: statement.implied,
    consequence: statement.consequence ?? null,
    readings: statement.readings,
    wording,
    applicability: applicabilityOn(wording, asOf),
  };
}

/** The act of a procedure, and the edition from which it was read. */
export function actOfProcedure({ act, edition, slug }: Procedure): {
  readonly slug: string;
  readonly name: Trilingual;
  readonly edition: string;
} {
  if (act === null || edition === null) throw new Error(`procedure ${slug}: its act or edition is not in the corpus`);
  return { slug: act.slug, name: act.fields.name, edition: edition.date };
}

export function sideOf(corpus: Corpus, procedure: Procedure, id: string): Side {
  const role = procedure.fields.roles.find((known) => known.id === id);
  if (role !== undefined) return { ...role, isRole: true };
  return { id, name: corpus.bodies.get(id)?.fields.name ?? sameWord(id), isRole: false };
}

export function nameOf(list: readonly Named[], id: string): Trilingual {
  return list.find((entry) => entry.id === id)?.name ?? sameWord(id);
}

function sameWord(word: string): Trilingual {
  return { kk: word, ru: word, en: word };
}

function startsFrom({ timeLimit }: StatementFields): readonly string[] {
  if (timeLimit === undefined) return [];
  if ('after' in timeLimit) return timeLimit.after;
  if ('before' in timeLimit) return timeLimit.before;
  return timeLimit.kind === 'perQuarter' ? [timeLimit.arrival] : [];
}

/** The names of events, facts, values, numbers and documents, by id, that the limit and the conditions of a statement use. */
function namesFor({ fields }: Procedure, { timeLimit, conditions }: StatementFields): StatementView['names'] {
  const events = [
    ...(timeLimit === undefined ? [] : eventsOfLimit(timeLimit)),
    ...conditions.flatMap(eventsOfCondition),
  ];
  const others = conditions.flatMap(othersOfCondition);
  const values = fields.facts.flatMap((fact) =>
    fact.values.map((value) => ({ ...value, id: `${fact.id}:${value.id}` })),
  );
  const lists = [...fields.events, ...fields.facts, ...values, ...fields.numbers, ...fields.documents];
  return Object.fromEntries([...new Set([...events, ...others])].map((id) => [id, nameOf(lists, id)]));
}

function eventsOfLimit(limit: TimeLimit): readonly string[] {
  switch (limit.kind) {
    case 'within':
    case 'notBefore':
      return limit.after;
    case 'term':
      return [...limit.after, ...(limit.extension === undefined ? [] : [limit.extension.event])];
    case 'before':
      return limit.before;
    case 'between':
      return [...limit.after, ...limit.before];
    case 'perQuarter':
      return [limit.arrival, limit.pending];
    default:
      return [];
  }
}

function eventsOfCondition(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'order':
      return [condition.first, condition.next];
    case 'window':
      return [condition.opens.after, condition.closes.after];
    case 'present':
      return [condition.event];
    default:
      return [];
  }
}

/** Facts, their values (`category:a`), numbers and documents. */
function othersOfCondition(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'count':
    case 'odd':
    case 'seniority':
      return [condition.of];
    case 'fraction':
      return [condition.of, condition.in];
    case 'documents':
      return [...condition.required, ...condition.optional];
    case 'oneOf': {
      const values = [...condition.values, ...(condition.human ?? [])];
      return [condition.fact, ...values.map((value) => `${condition.fact}:${value}`)];
    }
    case 'mapped':
      return [
        condition.fact,
        condition.by,
        ...condition.table.flatMap(({ when, needs }) => [`${condition.by}:${when}`, `${condition.fact}:${needs}`]),
      ];
    case 'human':
      return [condition.fact];
    default:
      return [];
  }
}

/** Each deadline worked out once, from the day that the content names for examples. */
function examplesOf(corpus: Corpus, { fields, duties }: Procedure, asOf: string): readonly WorkedExample[] {
  const { example } = fields;
  if (example === undefined) return [];
  const judging = judgingOn(corpus, asOf);
  return duties.flatMap((duty) => {
    const { timeLimit } = duty.statement;
    if (timeLimit === undefined) return [];
    const kind = startKindOf(timeLimit);
    const start =
      kind === 'day'
        ? example
        : kind === 'year'
          ? example.slice(0, 4)
          : kind === 'quarter'
            ? quarterOf(example)
            : `${example.slice(0, 4)}-H${example.slice(5, 7) <= '06' ? '1' : '2'}`;
    const result = calculateDuty(duty, start, judging.calendarKnownOn(asOf), judging.counting);
    if (result.calculation.kind === 'undetermined' && result.calculation.reason !== 'onlyEarliestDay') return [];
    return [{ statement: duty.statement.id, start, ...result }];
  });
}
