import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCase } from '../../src/domain/compliance/judge-case.ts';
import { anyCase, procedureOf } from './random-records.ts';
import { judging } from './small-procedure.ts';

test('10,000 cases are judged in less than two seconds', () => {
  const cases = fc
    .sample(anyCase, { numRuns: 10_000, seed: 20_261_121 })
    .map((one) => ({ procedure: procedureOf(one), record: one.record }));
  const on = judging('2026-11-21');
  // time of this thread, so that what else the machine does is not counted
  const before = process.threadCpuUsage();
  let judged = 0;
  for (const { procedure, record } of cases) judged += judgeCase(procedure, record, on).findings.length;
  const { user, system } = process.threadCpuUsage(before);
  expect(judged).toBeGreaterThan(10_000);
  expect((user + system) / 1000).toBeLessThan(2000);
});
