import { visit } from 'yaml';
import { isSampleText } from '../../domain/diagnostics/sample-text.ts';
import type { Report } from '../legal-markdown/report.ts';
import { type Frontmatter, lineAndColumn } from './read-frontmatter.ts';

/** Reports every value of the frontmatter that is still the sample text of a template. */
export function reportSampleValues(
  report: Report,
  { text, frontmatter }: { readonly text: string; readonly frontmatter: Frontmatter },
): void {
  if (!hasSampleText(frontmatter.data)) return;
  visit(frontmatter.document(), {
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string' || !isSampleText(value)) return;
      const [start, end] = range ?? [0, 0];
      const { line, column } = lineAndColumn(text, frontmatter.offset + start);
      report.add('example-left', line, column, end - start, { text: value });
    },
  });
}

function hasSampleText(value: unknown): boolean {
  if (typeof value === 'string') return isSampleText(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasSampleText);
}

/** Reports every line of a plain body that is still the sample text of a template. */
export function reportSampleLines(report: Report, lines: readonly string[], bodyLine: number): void {
  for (const [index, text] of lines.entries()) {
    if (index + 1 >= bodyLine && isSampleText(text)) report.add('example-left', index + 1, 1, text.length, { text });
  }
}
