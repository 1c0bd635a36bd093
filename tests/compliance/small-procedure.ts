import { type ProcedureInput, procedureSchema } from '../../schemas/procedure.ts';
import { type RecordInput, recordSchema } from '../../schemas/record.ts';
import { calendarVersions } from '../../src/domain/calendar/calendar-versions.ts';
import { type JudgedCase, judgeCase } from '../../src/domain/compliance/judge-case.ts';
import type { Judging } from '../../src/domain/compliance/judging.ts';
import type { ProcedureRules } from '../../src/domain/procedures/duty.ts';
import type { Wording } from '../../src/domain/procedures/wording.ts';
import { corpus } from '../corpus/held-corpus.ts';

type Statement = Omit<ProcedureInput['statements'][number], 'id' | 'kind' | 'at'>;
type Rules = Pick<ProcedureRules, 'fields' | 'duties'>;

const words = { kk: '…', ru: '…', en: '…' };
const named = (id: string) => ({ id, name: words });

/** In force on every day of the tests. */
const inForce: Wording = {
  isDraft: false,
  actAdopted: '2010-01-01',
  from: { certain: '2010-01-01', earliest: '2010-01-01', presumed: null },
  by: null,
  bindsFromAdoption: false,
  until: null,
};

/** A procedure of one duty, as a document would be read: `events` are those it names, in any order. */
export function oneDuty(
  statement: Statement,
  events: readonly (string | ProcedureInput['events'][number])[],
  wording: Wording = inForce,
): Rules {
  const fields = procedureSchema.parse({
    act: 'small-act',
    edition: '2010-01-01',
    name: words,
    summary: words,
    isPersonal: 'no',
    events: events.map((event) => (typeof event === 'string' ? named(event) : event)),
    statements: [{ id: 'duty', kind: 'obligation', at: 'para_1', action: words, ...statement }],
  });
  return { fields, duties: fields.statements.map((one) => ({ statement: one, wording })) };
}

/** An event whose day follows from another. */
export const derived = (id: string, after: string, n: string, unit: 'months' | 'years' = 'years') => ({
  ...named(id),
  derived: { n, unit, after },
});

/** An event with an order that proves it. */
export const shown = (event: string, on: string) => ({
  event,
  on,
  evidence: { kind: 'order' as const, number: '1', date: on },
});

export const judging = (asOf: string): Judging => {
  const counting = corpus.counting?.fields;
  if (counting === undefined) throw new Error('content/counting.md is missing');
  return { asOf, calendarKnownOn, counting };
};

const known = calendarVersions([...corpus.calendars.values()], 'five');
if (known === null) throw new Error('there is no calendar');
const calendarKnownOn = known;

/** What the engine finds of a record, typed as a document would be. */
export function judge(rules: Rules, record: RecordInput, asOf: string): JudgedCase {
  return judgeCase(rules, recordSchema.parse(record), judging(asOf));
}

/** The verdicts in short: what a test compares. */
export function verdicts(rules: Rules, record: RecordInput, asOf: string) {
  return judge(rules, record, asOf).findings.map(({ status, reason, deadline, lateBy }) => ({
    status,
    reason,
    due: deadline?.due ?? null,
    lateBy,
  }));
}
