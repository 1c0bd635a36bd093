import { expect, test } from 'vitest';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { reportAsJson } from './json.ts';

const diagnostics: readonly Diagnostic[] = [
  {
    code: 'number-missing',
    place: { kind: 'span', file: 'content/acts/x/2024-02-05.kk.md', line: 12, column: 1, length: 2, text: '5. Бес' },
    values: { found: '5.', before: '3.', expected: '4.', id: 'para_5' },
  },
  {
    code: 'file-empty',
    place: { kind: 'file', file: 'content/a "b".md' },
    values: { template: 'templates/source.md' },
  },
];

test('a problem in a place, and one of a whole file, whose place and label are null', () => {
  expect(reportAsJson(diagnostics, 'en')).toBe(`[
  {
    "code": "number-missing",
    "severity": "warning",
    "file": "content/acts/x/2024-02-05.kk.md",
    "line": 12,
    "column": 1,
    "length": 2,
    "message": "5. follows 3.",
    "label": "expected 4. here",
    "why": "a gap in the numbers is mostly a lost provision",
    "fix": "add what is missing; if the official text has the gap, say so under asPublished: - at: para_5",
    "more": "docs/errors/number-missing.md"
  },
  {
    "code": "file-empty",
    "severity": "error",
    "file": "content/a \\"b\\".md",
    "line": null,
    "column": null,
    "length": null,
    "message": "there is no text in the file",
    "label": null,
    "why": null,
    "fix": "write the document, starting from templates/source.md, or remove the file",
    "more": "docs/errors/file-empty.md"
  }
]
`);
});

test('no problems are an empty list', () => {
  expect(reportAsJson([], 'kk')).toBe('[]\n');
});
