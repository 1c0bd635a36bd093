import type { Corpus, PlanChange, PlanEntry } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';

/** A justification is in both languages; that of an entry may be left out, that of a change may not. */
export function checkPlanJustifications({ plans }: Corpus): readonly Diagnostic[] {
  return plans.flatMap(({ entries, changes }) => [
    ...entries.flatMap((entry) => wrongJustification(entry, false)),
    ...changes.flatMap((change) => wrongJustification(change, true)),
  ]);
}

const headings = { kk: '## Қазақша', ru: '## По-русски' } as const;

function wrongJustification(
  { document, justification }: PlanEntry | PlanChange,
  isNeeded: boolean,
): readonly Diagnostic[] {
  const body = bodyOf(document.lines);
  const headingAt = body.findIndex(({ text }) => isHeading(text));
  const foreign = body.find(
    ({ text }, index) =>
      text.trim() !== '' && (headingAt < 0 || index < headingAt || (text.startsWith('## ') && !isHeading(text))),
  );
  const missing = (['kk', 'ru'] as const).filter((language) => justification[language] === null);
  if (foreign !== undefined) {
    const { line, text } = foreign;
    const place = { kind: 'span', file: document.file, line, column: 1, length: text.length, text } as const;
    return [{ code: 'justification-misplaced', place, values: {} }];
  }
  const [language] = missing;
  if (language === undefined || (missing.length === 2 && !isNeeded)) return [];
  const values = {
    missing: phrase(missing.length === 2 ? 'inBothLanguages' : language === 'kk' ? 'inKazakh' : 'inRussian'),
    heading: missing.map((name) => headings[name]).join(', '),
  };
  return [{ code: 'justification-language-missing', place: { kind: 'file', file: document.file }, values }];
}

function isHeading(text: string): boolean {
  return text.trim() === headings.kk || text.trim() === headings.ru;
}

/** The lines below the fields, with their numbers. */
function bodyOf(lines: readonly string[]): readonly { readonly line: number; readonly text: string }[] {
  const end = lines.findIndex((text, index) => index > 0 && text === '---');
  return lines.map((text, index) => ({ line: index + 1, text })).slice(end + 1);
}
