import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../checks/index.ts';
import { compareDiagnostics } from '../../domain/diagnostics/diagnostic.ts';
import { reportAsText } from '../../reporters/text.ts';
import { loadCorpus } from '../load-corpus.ts';

const content = path.resolve(import.meta.dirname, '../../../tests/cases/base/content');
const work = mkdtempSync(path.join(tmpdir(), 'qagida-roots-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What is said of the content without faults and, beside it, samples to which some of its documents were copied. */
function checkWithSamples(
  name: string,
  copied: readonly string[],
  added: Readonly<Record<string, string>> = {},
): string {
  const samples = path.join(work, name);
  mkdirSync(samples);
  for (const document of copied)
    cpSync(path.join(content, document), path.join(samples, document), { recursive: true });
  for (const [file, text] of Object.entries(added)) writeFileSync(path.join(samples, file), text);
  const { corpus, diagnostics } = loadCorpus([
    { folder: content, shownAs: 'content' },
    { folder: samples, shownAs: 'samples' },
  ]);
  return reportAsText([...diagnostics, ...runChecks(corpus, '2026-11-21')].sort(compareDiagnostics), 'en');
}

const rest = `
  why  the path of a document is its address and its id, so there can be only one
  fix  keep one of the two, or give this one another name
  more docs/errors/id-repeated.md
`;

describe('a document is in one content folder', () => {
  test('a source in two of them is one mistake, and not a repeated number as well', () => {
    expect(checkWithSamples('source', ['sources/order-2024-7.md'])).toBe(
      `error[id-repeated] the same document is in content/sources/order-2024-7.md
  samples/sources/order-2024-7.md${rest}`,
    );
  });

  test('an act is reported once, whatever texts lie beside it', () => {
    const later = 'acts/sample-order/2025-01-01.kk.md';
    expect(checkWithSamples('act', ['acts/sample-order'], { [later]: '---\nnot: read\n---\n' })).toBe(
      `error[id-repeated] the same document is in content/acts/sample-order/act.md
  samples/acts/sample-order/act.md${rest}`,
    );
  });

  test('a text alone is reported by itself', () => {
    expect(checkWithSamples('text', ['acts/sample-order/2024-02-05.kk.md'])).toBe(
      `error[id-repeated] the same document is in content/acts/sample-order/2024-02-05.kk.md
  samples/acts/sample-order/2024-02-05.kk.md${rest}`,
    );
  });

  test('what is no document may stand in both', () => {
    expect(checkWithSamples('readme', [], { 'README.md': 'Үлгілер' })).toBe('');
  });
});
