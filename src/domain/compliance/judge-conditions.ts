import type { Condition } from '../../../schemas/condition.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { Duty } from '../procedures/duty.ts';
import type { ConditionFinding, Outcome } from './finding.ts';
import type { Judging, OpenCase } from './judging.ts';

type Decided = Outcome | { readonly outcome: Outcome; readonly missing: readonly string[] };

/** Whether a case meets the conditions of a statement, each by itself. What is not recorded is unknown, never unmet. */
export function judgeConditions(duty: Duty, open: OpenCase, judging: Judging): readonly ConditionFinding[] {
  return duty.statement.conditions.map((condition) => {
    const decided = decide(condition, open, judging);
    const { outcome, missing } = typeof decided === 'string' ? { outcome: decided, missing: [] } : decided;
    return { duty, condition, outcome, missing };
  });
}

function decide(condition: Condition, { record, events }: OpenCase, judging: Judging): Decided {
  const numberOf = (id: string): number | null => record.numbers[id] ?? null;
  const firstOf = (id: string): string | null => events.happened.get(id)?.[0]?.on ?? null;
  switch (condition.kind) {
    case 'count':
      return test(numberOf(condition.of), (number) => number >= condition.atLeast);
    case 'odd':
      return test(numberOf(condition.of), (number) => number % 2 === 1);
    case 'seniority':
      return test(
        numberOf(condition.of),
        (months) => months >= condition.atLeast * (condition.unit === 'years' ? 12 : 1),
      );
    case 'fraction':
      return fraction(condition, numberOf(condition.of), numberOf(condition.in));
    case 'documents': {
      if (record.documents.length === 0) return 'unknown';
      const missing = condition.required.filter((document) => !record.documents.includes(document));
      return { outcome: missing.length === 0 ? 'met' : 'notMet', missing };
    }
    case 'oneOf': {
      const value = record.facts[condition.fact];
      if (value === undefined) return 'unknown';
      if (condition.values.includes(value)) return 'met';
      return condition.human?.includes(value) === true ? 'human' : 'notMet';
    }
    case 'mapped': {
      const row = condition.table.find(({ when }) => when === record.facts[condition.by]);
      const value = record.facts[condition.fact];
      return row === undefined || value === undefined ? 'unknown' : met(value === row.needs);
    }
    case 'order': {
      const [first, next] = [firstOf(condition.first), firstOf(condition.next)];
      return first === null || next === null ? 'unknown' : met(first <= next);
    }
    case 'window':
      return window(condition, firstOf(condition.opens.after), firstOf(condition.closes.after), judging);
    case 'present': {
      const [event] = events.happened.get(condition.event) ?? [];
      if (event !== undefined) return event.evidence === null ? 'unknown' : 'met';
      return record.completeUntil !== undefined && record.completeUntil >= judging.asOf ? 'notMet' : 'unknown';
    }
    case 'human': {
      const value = record.facts[condition.fact];
      return value === undefined ? 'human' : met(value === 'yes');
    }
  }
}

function met(isMet: boolean): Outcome {
  return isMet ? 'met' : 'notMet';
}

function test(number: number | null, holds: (number: number) => boolean): Outcome {
  return number === null ? 'unknown' : met(holds(number));
}

/** In whole numbers: two thirds of 7 are reached by 5, since 3 × 5 >= 2 × 7. */
function fraction(
  { numerator, denominator, disputedWith = 0 }: Extract<Condition, { kind: 'fraction' }>,
  part: number | null,
  whole: number | null,
): Outcome {
  if (part === null || whole === null) return 'unknown';
  const reaches = (base: number): boolean => part * denominator >= base * numerator;
  return reaches(whole) === reaches(whole + disputedWith) ? met(reaches(whole)) : 'disputed';
}

function window(
  { opens, closes }: Extract<Condition, { kind: 'window' }>,
  opensAfter: string | null,
  closesAfter: string | null,
  judging: Judging,
): Outcome {
  if (opensAfter === null || closesAfter === null) return 'unknown';
  const calendar = judging.calendarKnownOn(judging.asOf);
  const [first, last] = [
    addWorkingDays(calendar, opensAfter, opens.n),
    addWorkingDays(calendar, closesAfter, closes.n),
  ];
  return first.kind === 'reached' && last.kind === 'reached' ? met(first.date <= last.date) : 'unknown';
}
