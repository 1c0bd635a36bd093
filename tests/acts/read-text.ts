import { parseLegalText } from '../../src/corpus/legal-markdown/parse-legal-text.ts';
import { reportOn } from '../../src/corpus/legal-markdown/report.ts';
import { nameProvisions } from '../../src/domain/acts/name-provisions.ts';
import type { ActText } from '../../src/domain/acts/provision.ts';

/** Legal Markdown to provisions, for tests; fails when the reader finds something wrong. */
export function readText(markdown: string): ActText {
  const report = reportOn({ file: 'test.md', lines: markdown.split('\n') });
  const main = parseLegalText(report, 1);
  if (main === null || report.diagnostics.length > 0) throw new Error(JSON.stringify(report.diagnostics, null, 2));
  return nameProvisions(main);
}

/** The ids of a text in reading order. */
export function idsOf(text: ActText): readonly string[] {
  return text.provisions.map(({ id }) => id);
}
