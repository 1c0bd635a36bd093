import { expect, test } from 'vitest';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { reportAsGithub } from './github.ts';

/** A value and a path with every sign that has a meaning in a workflow command. */
const diagnostics: readonly Diagnostic[] = [
  {
    code: 'unknown-value',
    place: {
      kind: 'span',
      file: 'content/sources/50%, a:b.md',
      line: 2,
      column: 7,
      length: 9,
      text: 'kind: 100%: a,b',
    },
    values: { value: '100%: a,b', field: 'kind', suggestion: '', choices: 'law, order' },
  },
  {
    code: 'number-missing',
    place: { kind: 'span', file: 'content/acts/x/2024-02-05.kk.md', line: 12, column: 1, length: 2, text: '5. Бес' },
    values: { found: '5.', before: '3.', expected: '4.', id: 'para_5' },
  },
  { code: 'publisher-missing', place: { kind: 'file', file: 'content/publisher.md' }, values: {} },
];

test('a command a problem: path and values are escaped, colons and commas only in the path', () => {
  expect(reportAsGithub(diagnostics, 'en')).toBe(
    [
      '::error file=content/sources/50%25%2C a%3Ab.md,line=2,col=7,endColumn=16,title=unknown-value::"100%25: a,b" is not a value of "kind"%0Ause one of: law, order\n',
      '::warning file=content/acts/x/2024-02-05.kk.md,line=12,col=1,endColumn=3,title=number-missing::5. follows 3.%0Aexpected 4. here%0Aadd what is missing; if the official text has the gap, say so under asPublished: - at: para_5\n',
      '::error file=content/publisher.md,title=publisher-missing::the content does not say who publishes the site%0Aadd this file, starting from templates/publisher.md\n',
    ].join(''),
  );
});

test('a line break in a value does not end the command', () => {
  const place = { kind: 'file', file: 'content/a\r\nb.md' } as const;
  expect(reportAsGithub([{ code: 'id-repeated', place, values: { first: 'samples/a\r\nb.md' } }], 'en')).toBe(
    '::error file=content/a%0D%0Ab.md,title=id-repeated::the same document is in samples/a%0D%0Ab.md%0Akeep one of the two, or give this one another name\n',
  );
});
