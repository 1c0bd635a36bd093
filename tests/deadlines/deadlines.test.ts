import { describe, expect, test } from 'vitest';
import { calendarVersions } from '../../src/domain/calendar/calendar-versions.ts';
import { calculateDuty } from '../../src/domain/compliance/calculate-duty.ts';
import type { ConditionFinding, Finding } from '../../src/domain/compliance/finding.ts';
import { judgeCase } from '../../src/domain/compliance/judge-case.ts';
import { corpus } from '../corpus/held-corpus.ts';
import { readWorkedExamples } from './worked-example.ts';

const { procedures, calendars, counting } = corpus;
if (counting === null) throw new Error('content/counting.md is missing');
const calendarKnownOn = calendarVersions([...calendars.values()], counting.fields.week);
if (calendarKnownOn === null) throw new Error('there is no calendar');
const rules = counting.fields;
const known = calendarKnownOn;
const duties = new Map(
  [...procedures.values()].flatMap((procedure) => procedure.duties.map((duty) => [duty.statement.id, duty])),
);
const examples = readWorkedExamples();

/** Only what the example says is compared. */
function asked(
  actual: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, actual[key] ?? null]));
}

function shown(finding: Finding): Record<string, unknown> {
  const { duty, status, reason, deadline, earliest, lateBy, applicability } = finding;
  const { due, tolerant, safe, isProvisional } = deadline ?? {};
  return {
    duty: duty.statement.id,
    status,
    reason,
    due,
    tolerant,
    safe,
    earliest,
    lateBy,
    applicability,
    provisional: isProvisional,
  };
}

describe.each(examples)('$file: $title', ({ calculate, judge }) => {
  test.each(calculate)('$duty from $event', ({ duty: id, event, expect: wanted }) => {
    const duty = duties.get(id);
    if (duty === undefined) throw new Error(`there is no statement ${id}`);
    const { calculation, applicability } = calculateDuty(duty, event, known('9999-12-31'), rules);
    const provisional = calculation.kind === 'due' ? calculation.isProvisional : undefined;
    expect(asked({ ...calculation, applicability, provisional }, wanted)).toEqual(wanted);
  });

  test.each(judge)('$procedure as of $asOf', ({ procedure: slug, asOf, record, expect: wanted }) => {
    const procedure = procedures.get(slug);
    if (procedure === undefined) throw new Error(`there is no procedure ${slug}`);
    const judged = judgeCase(procedure, record, { asOf, calendarKnownOn: known, counting: rules });
    const used = new Set<Finding>();
    const usedConditions = new Set<ConditionFinding>();
    const actual = wanted.map((want) => {
      if ('condition' in want) {
        const found = judged.conditions.find(
          (candidate) =>
            candidate.duty.statement.id === want.duty &&
            candidate.condition.kind === want.condition &&
            !usedConditions.has(candidate),
        );
        if (found !== undefined) usedConditions.add(found);
        return { duty: want.duty, condition: found?.condition.kind, outcome: found?.outcome };
      }
      const found = judged.findings.find((finding) => finding.duty.statement.id === want.duty && !used.has(finding));
      if (found !== undefined) used.add(found);
      return found === undefined ? null : asked(shown(found), want);
    });
    expect(actual).toEqual(wanted);
  });
});

test('every trap of time and of the legal state is in an example', () => {
  const covered = new Set(examples.flatMap(({ traps }) => traps));
  const wanted = Array.from({ length: 23 }, (_, index) => index + 1);
  expect(wanted.filter((trap) => !covered.has(trap))).toEqual([]);
});
