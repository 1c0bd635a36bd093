import { phrase } from '../../domain/diagnostics/phrases.ts';
import { checkLineBeginnings, correctedLine } from './check-line-beginnings.ts';
import { readUnitMarker } from './legal-markdown.ts';
import { checkMarkdownSigns } from './markdown-signs.ts';
import type { Report } from './report.ts';

/** The longest line of the five first acts has 1,300 characters. */
const longestLine = 20_000;

/** Invisible or controlling characters that no legal text needs; the tab is reported as indentation. */
const forbiddenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;

/** A tag, a comment or an entity as HTML has them; `\<` is the sign itself. */
const htmlTag = /(?<!\\)<(?:[A-Za-z/!?][^>]*>?)|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iu;

/** `[words](address)` or `![words](address)`. */
const markdownLink = /!?\[[^\]]*\]\([^)]*\)/u;

/** What is wrong with single lines, whatever they mean: `firstLine` is the line of the file on which the text begins. */
export function checkLines(report: Report, firstLine: number): void {
  checkMarkdownSigns(report, firstLine);
  checkLineBeginnings(report, firstLine);
  const { lines } = report.source;
  const corrected = lines.map(correctedLine);
  const openUnits: number[] = [];
  for (let number = firstLine; number <= lines.length; number += 1) {
    // every second line is empty
    if (lines[number - 1] === '') continue;
    checkCharacters(report, number, lines[number - 1] ?? '');
    const line = corrected[number - 1] ?? '';
    if (line.trim() === '') continue;
    const isWrapped = checkWrapping(report, number, line, number === firstLine ? '' : (corrected[number - 2] ?? ''));
    // a line that belongs to the one above is not at any level
    if (!isWrapped) checkIndentation(report, number, line, openUnits);
  }
}

function checkCharacters(report: Report, number: number, line: string): void {
  if (line.length > longestLine) {
    report.add('line-too-long', number, 1, 1, { length: String(line.length), limit: String(longestLine) });
    return;
  }
  checkInvisible(report, number, line);
  const tag = htmlTag.exec(line);
  if (tag !== null) report.add('html-in-text', number, tag.index + 1, tag[0].length);
  const link = markdownLink.exec(line);
  if (link !== null) report.add('link-in-text', number, link.index + 1, link[0].length);
}

/** The first invisible character of a line, in the text or in the fields above it. */
export function checkInvisible(report: Report, number: number, line: string): void {
  const forbidden = forbiddenCharacter.exec(line);
  if (forbidden === null) return;
  const code = forbidden[0].codePointAt(0) ?? 0;
  report.add('character-forbidden', number, forbidden.index + 1, 1, {
    character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  });
}

/** True for a plain line without an empty line above it, after reporting it; a heading, note, table or number begins something of its own. */
function checkWrapping(report: Report, number: number, line: string, above: string): boolean {
  if (above.trim() === '') return false;
  const text = line.trimStart();
  const isQuotePair = text.startsWith('>') && above.trimStart().startsWith('>');
  const isRow = text.startsWith('|') && above.trimStart().startsWith('|');
  const hasMarker = isRow || /^[#>]/u.test(text) || readUnitMarker(text) !== null;
  const isWrapped = !hasMarker || isQuotePair;
  if (isWrapped) report.add('line-wrapped', number, line.length - text.length + 1, text.length);
  return isWrapped;
}

/** Every level is four spaces; a line may stand one level deeper than an open unit, not more. */
function checkIndentation(report: Report, number: number, line: string, openUnits: number[]): void {
  const space = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const found = space.length;
  while ((openUnits.at(-1) ?? -1) >= found) openUnits.pop();
  const deepest = openUnits.length === 0 ? 0 : (openUnits.at(-1) ?? 0) + 4;
  if (space.includes('\t') || found !== deepest) {
    const values = { found: space.includes('\t') ? phrase('tab') : String(found), expected: String(deepest) };
    report.add('indentation-wrong', number, 1, found, values);
  }
  // a line at a wrong level counts as standing at the right one, so that what follows it is not reported as well
  if (readUnitMarker(line.slice(found)) !== null) openUnits.push(deepest);
}
