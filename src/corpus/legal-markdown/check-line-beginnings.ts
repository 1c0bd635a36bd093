import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import { type PhraseKey, phrase } from '../../domain/diagnostics/phrases.ts';
import { isSampleText } from '../../domain/diagnostics/sample-text.ts';
import { withoutMarkdownSigns } from './markdown-signs.ts';
import type { Report } from './report.ts';

/** A note as the official text has it, without the sign of a note; `Ескерту\.` is a word of the law itself. */
const noteWithoutSign = /^(?<lead>\s*)(?=Ескерту\.)/u;

/**
 * The number of a paragraph or subparagraph and no plain space after it: `10.Комиссия`, `1)` and a tab. A date (`20.03.2020 ж.`)
 * and a list of numbers (`1), 2) тармақшалар`, `1)-3)`) are words.
 */
const crampedNumber =
  /^(?<lead>\s*)(?<number>\d+(?:[.-]\d+)*\.|\d+(?:-\d+)*\))(?:(?<space> *[\t\u00A0\u2007\u202F]\s*)|(?=[^\s\d.,;)–—-]))/u;

/** What may stand in a line before its own words: a sign, a marker in braces, a number. */
const lineBeginning = /^[\s>#|]*(?:\{[^{}]*\}\s*)?(?:\d+(?:[.-]\d+)*(?:[.)]|-тарау\.?|-параграф\.?)\s*|-\s+)?/u;

/** Reports a note without its sign, a number without its space, and words of a template. */
export function checkLineBeginnings(report: Report, firstLine: number): void {
  for (const [index, line] of report.source.lines.entries()) {
    const number = index + 1;
    if (number < firstLine || line === '') continue;
    const lead = noteWithoutSign.exec(line)?.groups?.['lead'];
    if (lead !== undefined) report.add('note-without-sign', number, lead.length + 1, 'Ескерту.'.length);
    reportCrampedNumber(report, number, line);
    const start = lineBeginning.exec(line)?.[0].length ?? 0;
    const words = line.slice(start);
    if (isSampleText(words)) report.add('example-left', number, start + 1, words.length, { text: words });
  }
}

function reportCrampedNumber(report: Report, line: number, text: string): void {
  const { lead, number, space = '' } = crampedNumber.exec(text)?.groups ?? {};
  if (lead === undefined || number === undefined) return;
  const found: PhraseKey = space === '' ? 'noSpace' : space.includes('\t') ? 'tab' : 'noBreakSpace';
  const values = { number, found: phrase(found) };
  report.add('number-without-space', line, lead.length + 1, number.length + space.length, values);
}

/** What `correctedLine` corrects. */
export const correctedProblems: ReadonlySet<DiagnosticCode> = new Set([
  'markdown-in-text',
  'note-without-sign',
  'number-without-space',
]);

/**
 * The line as it would be after the correction of what has been reported, so that nothing that follows from it is reported
 * as well. Only the sign of a note makes it longer before its words.
 *
 * @example correctedLine('10.Комиссия') // '10. Комиссия'
 * @example correctedLine('    Ескерту. 2-тармақ …') // '    > Ескерту. 2-тармақ …'
 */
export function correctedLine(line: string): string {
  if (line === '') return '';
  return withoutMarkdownSigns(line)
    .replace(noteWithoutSign, '$<lead>> ')
    .replace(crampedNumber, (_, lead: string, number: string, space: string | undefined) => {
      return `${lead}${number}${' '.repeat(space?.length ?? 1)}`;
    });
}
