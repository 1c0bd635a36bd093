import type { ProcedureFields } from '../../../schemas/procedure.ts';
import type { RecordFields } from '../../../schemas/record.ts';
import { addStretch, type PlainDate } from '../calendar/plain-date.ts';
import type { CaseEvent } from './finding.ts';

/** What happened in a case up to a day, by event, each in the order of the days; and what is planned or will follow. */
export interface CaseEvents {
  readonly happened: ReadonlyMap<string, readonly CaseEvent[]>;
  /** Planned events, and ends of terms that have not come. */
  readonly ahead: ReadonlyMap<string, readonly CaseEvent[]>;
}

/** Collects the events of a record as they were known on a day; events that follow from others are computed. */
export function eventsOf(procedure: ProcedureFields, record: RecordFields, asOf: PlainDate): CaseEvents {
  const happened = new Map<string, CaseEvent[]>();
  const ahead = new Map<string, CaseEvent[]>();
  for (const { event, on, evidence = null } of record.events) {
    if (on <= asOf) push(happened, { event, on, evidence, isDerived: false, isPlanned: false });
  }
  for (const { event, on } of record.planned) {
    push(ahead, { event, on, evidence: null, isDerived: false, isPlanned: true });
  }
  for (const { id, derived } of procedure.events) {
    if (derived === undefined) continue;
    for (const { on: start, evidence } of happened.get(derived.after) ?? []) {
      const { date: on } = addStretch(start, derived.n, derived.unit);
      push(on <= asOf ? happened : ahead, { event: id, on, evidence, isDerived: true, isPlanned: false });
    }
  }
  for (const list of [...happened.values(), ...ahead.values()])
    list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { happened, ahead };
}

function push(events: Map<string, CaseEvent[]>, event: CaseEvent): void {
  const list = events.get(event.event);
  if (list === undefined) events.set(event.event, [event]);
  else list.push(event);
}

/** All occurrences of some events, in the order of the days. */
export function occurrencesOf(events: CaseEvents['happened'], ids: readonly string[]): readonly CaseEvent[] {
  const found = ids.flatMap((id) => events.get(id) ?? []);
  return ids.length === 1 ? found : found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
