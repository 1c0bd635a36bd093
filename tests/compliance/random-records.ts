// Records as fast-check makes them for the procedures of content/: any events on any day of three years, in any order, with or
// without proof, any facts and numbers. What they tell need make no sense: the engine has to keep its promises all the same.

import fc from 'fast-check';
import type { RecordFields } from '../../schemas/record.ts';
import type { Procedure } from '../../src/corpus/corpus.ts';
import { addCalendarDays } from '../../src/domain/calendar/plain-date.ts';
import { corpus } from '../corpus/held-corpus.ts';

export const procedures: readonly Procedure[] = [...corpus.procedures.values()];

const from2024 = (days: number): string => addCalendarDays('2024-01-01', days);

/** A day from 1 January 2024 to 31 December 2026: 366 + 365 + 365 days. */
export const anyDay: fc.Arbitrary<string> = fc.integer({ min: 0, max: 1095 }).map(from2024);

/** Days of one case: near each other, as time limits are short, or anywhere. */
const daysOfCase: fc.Arbitrary<fc.Arbitrary<string>> = fc
  .integer({ min: 0, max: 1065 })
  .map((first) =>
    fc.oneof(
      { arbitrary: fc.integer({ min: first, max: first + 30 }).map(from2024), weight: 4 },
      { arbitrary: anyDay, weight: 1 },
    ),
  );

const anyPeriod = (kind: Procedure['fields']['period']): fc.Arbitrary<string> => {
  const year = fc.integer({ min: 2024, max: 2026 });
  if (kind === 'year') return year.map(String);
  const parts = kind === 'halfYear' ? ['H1', 'H2'] : ['Q1', 'Q2', 'Q3', 'Q4'];
  return fc.tuple(year, fc.constantFrom(...parts)).map(([number, part]) => `${number}-${part}`);
};

/** A record of a procedure. */
function anyRecordOf(procedure: Procedure): fc.Arbitrary<RecordFields> {
  return daysOfCase.chain((day) => recordOf(procedure, day));
}

function recordOf({ fields }: Procedure, day: fc.Arbitrary<string>): fc.Arbitrary<RecordFields> {
  const recordable = fields.events.filter(({ derived }) => derived === undefined).map(({ id }) => id);
  const event = fc.constantFrom(...recordable);
  const facts = Object.fromEntries(
    fields.facts.map(({ id, values }) => [id, fc.constantFrom(...values.map((value) => value.id))]),
  );
  const numbers = Object.fromEntries(fields.numbers.map(({ id }) => [id, fc.integer({ min: 0, max: 120 })]));
  const documents = fields.documents.map(({ id }) => id);
  const exclusions = fields.exclusions.map(({ id }) => id);
  return fc.record({
    period: fields.period === undefined ? fc.constant(undefined) : anyPeriod(fields.period),
    roles: fc.constant({}),
    facts: fc.record(facts).chain((all) => mostOf(all)),
    numbers: fc.record(numbers).chain((all) => mostOf(all)),
    documents: documents.length === 0 ? fc.constant([]) : fc.subarray(documents),
    events: fc.array(
      fc.record({ event, on: day, isShown: sometimes(fc.constant(true), 9) }).map(({ event: id, on, isShown }) => ({
        event: id,
        on,
        ...(isShown ? { evidence: { kind: 'order' as const, number: '1', date: on } } : {}),
      })),
      { maxLength: 12 },
    ),
    planned: fc.array(fc.record({ event, on: day }), { maxLength: 2 }),
    exceptions: fc.constant([]),
    exclusion: exclusions.length === 0 ? fc.constant(undefined) : sometimes(fc.constantFrom(...exclusions), 1),
    completeUntil: sometimes(anyDay, 7),
    closed: sometimes(
      fc.record({ on: anyDay, reason: fc.constantFrom('completed' as const, 'withdrawn' as const) }),
      2,
    ),
  }) as fc.Arbitrary<RecordFields>;
}

/** In so many of ten records. */
function sometimes<Value>(arbitrary: fc.Arbitrary<Value>, often: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof({ arbitrary, weight: often }, { arbitrary: fc.constant(undefined), weight: 10 - often });
}

/** A few facts or numbers left out. */
function mostOf<Value>(all: Readonly<Record<string, Value>>): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const keys = Object.keys(all);
  return fc
    .subarray(keys, { maxLength: Math.min(2, keys.length) })
    .map((without) => Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key))));
}

/** A record with the name of its procedure, so that what fails is printed without the text of an act. */
export interface AnyCase {
  readonly slug: string;
  readonly record: RecordFields;
}

export function anyCaseOf(list: readonly Procedure[]): fc.Arbitrary<AnyCase> {
  return fc
    .constantFrom(...list)
    .chain((procedure) => anyRecordOf(procedure).map((record) => ({ slug: procedure.slug, record })));
}

export const anyCase: fc.Arbitrary<AnyCase> = anyCaseOf(procedures);

export function procedureOf({ slug }: AnyCase): Procedure {
  const procedure = corpus.procedures.get(slug);
  if (procedure === undefined) throw new Error(`there is no procedure ${slug}`);
  return procedure;
}
