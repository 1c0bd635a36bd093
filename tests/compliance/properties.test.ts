import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays } from '../../src/domain/calendar/plain-date.ts';
import type { Finding, Status } from '../../src/domain/compliance/finding.ts';
import { judgeCase } from '../../src/domain/compliance/judge-case.ts';
import { type AnyCase, anyCase, anyCaseOf, anyDay, procedureOf, procedures } from './random-records.ts';
import { judging } from './small-procedure.ts';

const judged = (one: AnyCase, asOf: string) => judgeCase(procedureOf(one), one.record, judging(asOf));
const findingsOf = (one: AnyCase, asOf: string): readonly Finding[] => judged(one, asOf).findings;

const claims: readonly Status[] = ['overdue', 'metLate', 'due', 'disputed', 'metInTime'];
const runs = { numRuns: 2000 };

describe('whatever a record says', () => {
  test('nothing is overdue unless the record is complete up to the last day that any reading allows', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        for (const { status, deadline } of findingsOf(one, asOf)) {
          if (status !== 'overdue') continue;
          const { completeUntil = '' } = one.record;
          expect(
            [deadline?.due, deadline?.tolerant, deadline?.disputedUntil].every((day) => completeUntil >= (day ?? '')),
          ).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a draft obliges nobody', () => {
    const drafts = procedures.filter(({ act }) => act?.fields.status === 'draft');
    expect(drafts).toHaveLength(5);
    fc.assert(
      fc.property(anyCaseOf(drafts), anyDay, (one, asOf) => {
        const { findings, conditions } = judged(one, asOf);
        expect(findings.every(({ status }) => status === 'notApplicable')).toBe(true);
        expect(conditions.every(({ outcome }) => outcome === 'notApplicable')).toBe(true);
      }),
      runs,
    );
  });

  test('what was done on or before its last day is never late', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        for (const { status, done, deadline, lateBy } of findingsOf(one, asOf)) {
          if (done === null || deadline === null || done > deadline.due) continue;
          expect(['overdue', 'metLate']).not.toContain(status);
          expect(lateBy).toBeNull();
        }
      }),
      runs,
    );
  });

  test('what counts as done has documents that prove it', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        for (const { status, fulfilment } of findingsOf(one, asOf)) {
          if (status !== 'metInTime' && status !== 'metLate') continue;
          expect(fulfilment.length).toBeGreaterThan(0);
          expect(fulfilment.every(({ evidence }) => evidence !== null)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('nobody is late for what is only planned, or has no document that proves it', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        for (const { status, trigger, duty } of findingsOf(one, asOf)) {
          if ((status !== 'overdue' && status !== 'metLate') || trigger === null) continue;
          const isPending = duty.statement.timeLimit?.kind === 'perQuarter' && (one.record.numbers['pending'] ?? 0) > 0;
          expect(trigger.isPlanned).toBe(false);
          expect(trigger.evidence !== null || isPending).toBe(true);
        }
      }),
      runs,
    );
  });

  test('a claim rests on a wording that applied', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        for (const { status, applicability } of findingsOf(one, asOf)) {
          if (claims.includes(status)) expect(['inForce', 'presumed']).toContain(applicability);
        }
      }),
      runs,
    );
  });

  test('a later day of the report takes nothing back that was in time, while nothing new is recorded', () => {
    fc.assert(
      fc.property(anyCase, anyDay, fc.integer({ min: 1, max: 700 }), (one, asOf, later) => {
        const events = one.record.events.filter(({ on }) => on <= asOf);
        const same = { ...one, record: { ...one.record, events } };
        const [before, after] = [findingsOf(same, asOf), findingsOf(same, addCalendarDays(asOf, later))];
        const inTime = (findings: readonly Finding[]) =>
          findings
            .filter(({ status }) => status === 'metInTime')
            .map(({ duty, trigger, done, deadline }) => [duty.statement.id, trigger?.on, done, deadline?.due]);
        expect(inTime(after)).toEqual(expect.arrayContaining(inTime(before)));
      }),
      runs,
    );
  });

  test('judged twice it is the same, and the record is left as it was', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        const copy = structuredClone(one.record);
        const first = judged(one, asOf);
        expect(judged(one, asOf)).toEqual(first);
        expect(one.record).toEqual(copy);
      }),
      { numRuns: 500 },
    );
  });

  test('what happens after the day of the report changes nothing', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (one, asOf) => {
        const known = one.record.events.filter(({ on }) => on <= asOf);
        expect(findingsOf(one, asOf)).toEqual(findingsOf({ ...one, record: { ...one.record, events: known } }, asOf));
      }),
      runs,
    );
  });
});
