import type { Token } from 'markdown-it';
import { phrase } from '../../domain/diagnostics/phrases.ts';
import { correctedLine, correctedProblems } from './check-line-beginnings.ts';
import { legalMarkdown, readUnitMarker, type UnitMarker } from './legal-markdown.ts';
import type { Report } from './report.ts';

/** The blocks of a text as they nest in the Markdown, before anything is known of components, chapters and lists. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'line'; readonly text: string; readonly line: number; readonly column: number }
  | { readonly kind: 'note'; readonly text: string; readonly line: number; readonly column: number }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: 'unit';
      readonly marker: UnitMarker;
      readonly text: string;
      readonly line: number;
      readonly column: number;
      readonly children: readonly Block[];
    };

/** For messages: a note as it should be. */
export const noteExample =
  '> Ескерту. 13-тармақ жаңа редакцияда - ҚР Үкіметінің 17.03.2025 № 145 (алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі) қаулысымен.';

/** Reads the text that begins on `firstLine` of the file (from 1) into blocks. */
export function readBlocks(report: Report, firstLine: number): readonly Block[] {
  // unless something was reported, the words stay exactly as they are
  const isCorrected = report.diagnostics.some(({ code }) => correctedProblems.has(code));
  const lines = isCorrected ? report.source.lines.map(correctedLine) : report.source.lines;
  const text = lines.slice(firstLine - 1).join('\n');
  const tokens = legalMarkdown.parse(text, {});
  const cursor = { at: 0 };
  return readUntil(tokens, cursor, null);

  function readUntil(all: readonly Token[], at: { at: number }, closing: string | null): Block[] {
    const blocks: Block[] = [];
    for (let token = all[at.at]; token !== undefined && token.type !== closing; token = all[at.at]) {
      const line = firstLine + (token.map?.[0] ?? 0);
      const raw = lines[line - 1] ?? '';
      const indent = raw.length - raw.trimStart().length;
      at.at += 1;
      switch (token.type) {
        case 'heading_open': {
          const column = indent + (/^#+[ ]*/u.exec(raw.trimStart())?.[0].length ?? 0) + 1;
          blocks.push({
            kind: 'heading',
            level: Number(token.tag.slice(1)),
            text: wordsOf(all[at.at]) + closingSigns(raw),
            line,
            column,
          });
          at.at += 2;
          break;
        }
        case 'paragraph_open':
          blocks.push({ kind: 'line', text: wordsOf(all[at.at]), line, column: indent + 1 });
          at.at += 2;
          break;
        case 'unit_open': {
          const own = wordsOf(all[at.at]);
          // inside a block quote, which is reported below, the sign of the quote stands before the marker
          const lead = /^[\s>]*/u.exec(raw)?.[0].length ?? 0;
          const found = readUnitMarker(raw.slice(lead));
          if (found === null) throw new Error(`line ${line} was read as a unit, but has no marker`);
          at.at += 1;
          const children = readUntil(all, at, 'unit_close');
          at.at += 1;
          blocks.push({
            kind: 'unit',
            marker: found.marker,
            text: own,
            line,
            column: lead + found.width + 1,
            children,
          });
          break;
        }
        case 'blockquote_open': {
          const inside = readUntil(all, at, 'blockquote_close');
          at.at += 1;
          // in the file itself, where a note may stand without its sign
          const typed = (report.source.lines[line - 1] ?? '').trimStart();
          const column = indent + (/^>[ ]*/u.exec(typed)?.[0].length ?? 0) + 1;
          for (const block of inside) {
            if (block.kind === 'line')
              blocks.push({ ...block, kind: 'note', column: block.line === line ? column : 1 });
            else {
              const quoted = report.source.lines[block.line - 1] ?? '';
              const words = quoted.trimStart().length;
              const values = { reason: phrase('noteOnly'), example: noteExample };
              report.add('note-unreadable', block.line, quoted.length - words + 1, words, values);
            }
          }
          break;
        }
        case 'table_open': {
          blocks.push({ kind: 'table', rows: readTable(all, at, line), line, column: indent + 1 });
          break;
        }
        default:
          throw new Error(`legal Markdown has no rule for the token ${token.type}`);
      }
    }
    return blocks;
  }

  function readTable(all: readonly Token[], at: { at: number }, tableLine: number): string[][] {
    const rows: string[][] = [];
    for (let token = all[at.at]; token !== undefined && token.type !== 'table_close'; token = all[at.at]) {
      at.at += 1;
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'inline') rows.at(-1)?.push(wordsOf(token));
    }
    at.at += 1;
    checkRowWidths(report, tableLine, rows.length);
    return rows.map((row, index) => (index > 0 && row.slice(1).every((cell) => cell === '') ? row.slice(0, 1) : row));
  }
}

/** CommonMark fills short rows and cuts long ones in silence; a lost cell is a lost piece of law. */
function checkRowWidths(report: Report, tableLine: number, rowCount: number): void {
  const cellsOn = (line: number): number => {
    const raw = (report.source.lines[line - 1] ?? '').trim().replace(/^\||(?<!\\)\|$/gu, '');
    return raw.split(/(?<!\\)\|/u).length;
  };
  const expected = cellsOn(tableLine);
  // the row of dashes is a line of the file, but no row of the table
  for (let line = tableLine + 2; line < tableLine + 1 + rowCount; line += 1) {
    const found = cellsOn(line);
    if (found === expected) continue;
    const raw = report.source.lines[line - 1] ?? '';
    report.add('table-row-uneven', line, 1, raw.length, { found: String(found), expected: String(expected) });
  }
}

/** `## ... C #`: CommonMark takes the sign for an end of the heading; here it is a letter of the law like any other. */
function closingSigns(heading: string): string {
  return /\s+#+\s*$/u.exec(heading)?.[0].trimEnd() ?? '';
}

/** The words of an inline token, with escapes resolved and nothing else changed. */
function wordsOf(token: Token | undefined): string {
  return (token?.children ?? []).map((child) => child.content).join('');
}
