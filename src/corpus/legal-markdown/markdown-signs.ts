import type { Report } from './report.ts';

/** `**`, and longer rows of stars; `\*` is the sign itself, and so is a single star inside a line. */
const bold = /(?<!\\)\*{2,}/u;
const everyBold = new RegExp(bold, 'gu');

/** A line of ``` or ~~~, with the name of a language or without. */
const fence = /^(?<lead>[ \t]*)(?<sign>`{3,}(?=[^`]*$)|~{3,})/u;

/** `* `, `• ` or `+ ` before words; the bullet of legal Markdown is `- `. */
const bullet = /^(?<lead>[ \t]*)(?<sign>[*•+])[ \t]+(?=\S)/u;

/** Reports the first sign of each line; a fence that closes another is the same mistake and is not reported again. */
export function checkMarkdownSigns(report: Report, firstLine: number): void {
  let isFenceOpen = false;
  for (const [index, line] of report.source.lines.entries()) {
    if (index + 1 < firstLine || line === '') continue;
    const isFence = fence.test(line);
    if (isFence) isFenceOpen = !isFenceOpen;
    const sign = isFence && !isFenceOpen ? null : firstSign(line);
    if (sign !== null) report.add('markdown-in-text', index + 1, sign.column, sign.length);
  }
}

function firstSign(line: string): { readonly column: number; readonly length: number } | null {
  const { lead = '', sign } = (fence.exec(line) ?? bullet.exec(line))?.groups ?? {};
  if (sign !== undefined) return { column: lead.length + 1, length: sign.length };
  const found = bold.exec(line);
  return found === null ? null : { column: found.index + 1, length: found[0].length };
}

/**
 * The line as it would be after the correction, so that a number between stars or a list of bullets is still read as what it
 * is, and nothing that follows from it is reported as well.
 *
 * @example withoutMarkdownSigns('**4.** Тармақ') // '4. Тармақ'
 * @example withoutMarkdownSigns('    • өтініш;') // '    - өтініш;'
 */
export function withoutMarkdownSigns(line: string): string {
  if (fence.test(line)) return '';
  return line.replace(bullet, '$<lead>- ').replace(everyBold, '');
}
