import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { type ContentRoot, loadCorpus } from '../../src/corpus/load-corpus.ts';
import { severities } from '../../src/domain/diagnostics/codes.ts';
import { compareDiagnostics } from '../../src/domain/diagnostics/diagnostic.ts';
import { reportAsText } from '../../src/reporters/text.ts';
import { caseRoots, cases } from './case-content.ts';

const here = import.meta.dirname;
const work = mkdtempSync(path.join(tmpdir(), 'qagida-cases-'));
afterAll(() => rmSync(work, { recursive: true, force: true }), 60_000);

/**
 * What a case cannot show: a second content folder (src/corpus/files/without-repeated.test.ts), and the clocks of the reserve, which
 * `npm run check` alone tells (tests/cli/check-clocks.test.ts).
 */
const shownElsewhere: readonly string[] = [
  'id-repeated',
  'publication-due',
  'publication-missed',
  'removal-due',
  'removal-missed',
];

function check(roots: readonly ContentRoot[]): string {
  const { corpus, diagnostics } = loadCorpus(roots);
  return reportAsText([...diagnostics, ...runChecks(corpus, '2026-11-21')].sort(compareDiagnostics), 'en');
}

describe('bad input is explained in full', () => {
  test('the corpus that the cases lie over has no fault', () => {
    expect(check([{ folder: path.join(here, 'base/content'), shownAs: 'content' }])).toBe('');
  });

  test('there are at least 200 cases, and every kind of problem has one', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    const without = Object.keys(severities).filter((code) => !cases.some((name) => name === code || name.startsWith(`${code}-`)));
    expect(without).toEqual(shownElsewhere);
  });

  test.each(cases)('%s', async (name) => {
    const expected = readFileSync(path.join(here, name, 'expected.txt'), 'utf8');
    expect(expected).not.toBe('');
    expect(check(await caseRoots(name, work))).toBe(expected);
  });
});
