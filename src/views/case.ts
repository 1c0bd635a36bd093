import type { Corpus } from '../corpus/corpus.ts';
import { eventsOf } from '../domain/compliance/case-events.ts';
import type { CaseEvent, ConditionFinding, Finding } from '../domain/compliance/finding.ts';
import type { CaseRef, CaseView, ConditionView, EventView, FindingView } from './compliance-view.ts';
import type { JudgedRecord } from './judging.ts';
import { actOfProcedure, nameOf, sideOf, viewStatement } from './procedure.ts';
import type { Named, StatementView } from './procedure-view.ts';

/** A case by its procedure and number. */
export function viewCaseRef({ procedure, record }: JudgedRecord): CaseRef {
  return {
    procedure: { id: procedure.slug, name: procedure.fields.name },
    id: record.id,
    isInvented: record.origin === 'samples',
  };
}

/** A verdict with the names of everything it speaks of. */
export function viewFinding(corpus: Corpus, of: JudgedRecord, finding: Finding, asOf: string): FindingView {
  const { procedure, record } = of;
  const event = (happened: CaseEvent): EventView => viewEvent(of, happened, asOf);
  return {
    case: viewCaseRef(of),
    statement: viewStatementOf(corpus, of, finding, asOf),
    act: actOfProcedure(of.procedure),
    bearer: finding.duty.statement.bearer.map((id) => {
      const body = record.fields.roles[id];
      return body === undefined ? sideOf(corpus, procedure, id) : { ...bodyOf(corpus, body), isRole: false };
    }),
    status: finding.status,
    reason: finding.reason,
    applicability: finding.applicability,
    trigger: finding.trigger === null ? null : event(finding.trigger),
    fulfilment: finding.fulfilment.map(event),
    done: finding.done,
    deadline: finding.deadline,
    earliest: finding.earliest,
    lateBy: finding.lateBy,
    second: viewSecond(of, finding),
  };
}

function viewSecond({ procedure }: JudgedRecord, { duty, second }: Finding): FindingView['second'] {
  if (second === null) return null;
  const { after = [], fulfilledBy = [] } = duty.statement.readings[second.reading]?.second ?? {};
  const named = (ids: readonly string[]): readonly Named[] =>
    ids.map((id) => ({ id, name: nameOf(procedure.fields.events, id) }));
  return {
    ...second,
    due: second.deadline?.due ?? null,
    after: named(after),
    fulfilledBy: named(fulfilledBy),
  };
}

/** The receipt of a case: what is recorded, and every verdict. */
export function viewCase(corpus: Corpus, of: JudgedRecord, asOf: string): CaseView {
  const { procedure, record, judged } = of;
  const { fields } = procedure;
  const { happened, ahead } = eventsOf(fields, record.fields, asOf);
  const events = [...happened.values(), ...ahead.values()].flat();
  const order = fields.events.map(({ id }) => id);
  return {
    ...viewCaseRef(of),
    act: actOfProcedure(of.procedure),
    period: record.fields.period ?? null,
    roles: Object.entries(record.fields.roles).map(([role, body]) => ({
      role: { id: role, name: nameOf(fields.roles, role) },
      body: bodyOf(corpus, body),
    })),
    facts: Object.entries(record.fields.facts).map(([fact, value]) => {
      const known = fields.facts.find(({ id }) => id === fact);
      return { fact: nameOf(fields.facts, fact), value: nameOf(known?.values ?? [], value) };
    }),
    numbers: Object.entries(record.fields.numbers).map(([id, number]) => ({
      name: nameOf(fields.numbers, id),
      number,
    })),
    documents: record.fields.documents.map((id) => ({ id, name: nameOf(fields.documents, id) })),
    events: events
      .map((event) => viewEvent(of, event, asOf))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.event.id) - order.indexOf(b.event.id))),
    exclusion:
      record.fields.exclusion === undefined
        ? null
        : { id: record.fields.exclusion, name: nameOf(fields.exclusions, record.fields.exclusion) },
    exceptions: record.fields.exceptions,
    completeUntil: record.fields.completeUntil ?? null,
    closed: record.fields.closed ?? null,
    findings: judged.findings.map((finding) => viewFinding(corpus, of, finding, asOf)),
    conditions: judged.conditions.map((finding) => viewCondition(corpus, of, finding, asOf)),
  };
}

function viewCondition(corpus: Corpus, of: JudgedRecord, finding: ConditionFinding, asOf: string): ConditionView {
  return {
    statement: viewStatementOf(corpus, of, finding, asOf),
    condition: finding.condition,
    outcome: finding.outcome,
    missing: finding.missing.map((id) => ({ id, name: nameOf(of.procedure.fields.documents, id) })),
  };
}

/** The statement that a verdict is about. */
export function viewStatementOf(
  corpus: Corpus,
  { procedure }: JudgedRecord,
  { duty }: Pick<Finding, 'duty'>,
  asOf: string,
): StatementView {
  const linked = procedure.duties.find(({ statement }) => statement === duty.statement);
  if (linked === undefined) throw new Error(`${procedure.slug}: a verdict on a statement that is not its own`);
  return viewStatement(corpus, procedure, linked, asOf);
}

function viewEvent(
  { procedure }: JudgedRecord,
  { event, on, evidence, isPlanned, isDerived }: CaseEvent,
  asOf: string,
): EventView {
  const name = nameOf(procedure.fields.events, event);
  return { event: { id: event, name }, on, evidence, isPlanned, isDerived, isAhead: on > asOf };
}

function bodyOf(corpus: Corpus, id: string): Named {
  return { id, name: corpus.bodies.get(id)?.fields.name ?? { kk: id, ru: id, en: id } };
}
