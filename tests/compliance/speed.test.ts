import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCase } from '../../src/domain/compliance/judge-case.ts';
import { anyCase } from './random-records.ts';
import { judging } from './small-procedure.ts';

test('10,000 cases are judged in less than two seconds', () => {
  const cases = fc.sample(anyCase, { numRuns: 10_000, seed: 20_261_121 });
  const on = judging('2026-11-21');
  const start = performance.now();
  let judged = 0;
  for (const { procedure, record } of cases) judged += judgeCase(procedure, record, on).findings.length;
  const ms = performance.now() - start;
  expect(judged).toBeGreaterThan(10_000);
  expect(ms).toBeLessThan(2000);
});
