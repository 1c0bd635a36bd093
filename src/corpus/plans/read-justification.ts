/** A justification in two languages, paragraph by paragraph; null where the language is not there. */
export interface Justification {
  readonly kk: readonly string[] | null;
  readonly ru: readonly string[] | null;
}

const headings = { kk: '## Қазақша', ru: '## По-русски' } as const;

/**
 * The body of an entry or a change: plain paragraphs below the headings of the two languages.
 *
 * @param lines the lines of the body
 */
export function readJustification(lines: readonly string[]): Justification {
  return { kk: paragraphsBelow(lines, headings.kk), ru: paragraphsBelow(lines, headings.ru) };
}

function paragraphsBelow(lines: readonly string[], heading: string): readonly string[] | null {
  const start = lines.findIndex((line) => line.trim() === heading);
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const paragraphs = (end < 0 ? rest : rest.slice(0, end))
    .join('\n')
    .split(/\n\s*\n/u)
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  return paragraphs.length === 0 ? null : paragraphs;
}
