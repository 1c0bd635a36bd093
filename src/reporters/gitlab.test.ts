import { expect, test } from 'vitest';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { reportAsGitlab } from './gitlab.ts';

const missing = (line: number): Diagnostic => ({
  code: 'number-missing',
  place: { kind: 'span', file: 'content/acts/x/2024-02-05.kk.md', line, column: 1, length: 2, text: '5. Бес' },
  values: { found: '5.', before: '3.', expected: '4.', id: 'para_5' },
});
const publisher: Diagnostic = {
  code: 'publisher-missing',
  place: { kind: 'file', file: 'content/publisher.md' },
  values: {},
};

/** The rows without their fingerprints, and the fingerprints. */
function report(diagnostics: readonly Diagnostic[]): { rows: unknown[]; fingerprints: string[] } {
  const rows = JSON.parse(reportAsGitlab(diagnostics, 'en')) as { fingerprint: string }[];
  return {
    rows: rows.map(({ fingerprint: _fingerprint, ...row }) => row),
    fingerprints: rows.map(({ fingerprint }) => fingerprint),
  };
}

test('a problem has its file, its line, what is wrong and what to type', () => {
  expect(report([missing(12), publisher]).rows).toEqual([
    {
      description:
        '5. follows 3.: add what is missing; if the official text has the gap, say so under asPublished: - at: para_5',
      check_name: 'number-missing',
      severity: 'minor',
      location: { path: 'content/acts/x/2024-02-05.kk.md', lines: { begin: 12 } },
    },
    {
      description:
        'the content does not say who publishes the site: add this file, starting from templates/publisher.md',
      check_name: 'publisher-missing',
      severity: 'major',
      location: { path: 'content/publisher.md', lines: { begin: 1 } },
    },
  ]);
});

test('a problem stays the same when text is added above it, and two of one kind are two', () => {
  const [first = ''] = report([missing(12)]).fingerprints;
  expect(report([missing(40)]).fingerprints).toEqual([first]);
  expect(new Set(report([missing(12), missing(13)]).fingerprints).size).toBe(2);
});
