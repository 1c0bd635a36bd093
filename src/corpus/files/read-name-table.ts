// A file of names that an officer gives to a command. It is no document of the content, but bytes of somebody else become data
// here, in the room that knows how: UTF-8 and nothing else, so that no letter is guessed.

import Papa from 'papaparse';
import {
  type GivenName,
  hasPersonalNumber,
  isNameHeading,
  type NameProblem,
  partColumns,
} from '../../domain/reserve/name-list.ts';

export interface NameTable {
  readonly names: readonly GivenName[];
  /** Columns that have something else than names, from 1: they were not read. */
  readonly otherColumns: readonly number[];
  readonly problems: readonly NameProblem[];
}

/** A list of ten thousand people has about a megabyte. */
const largestFile = 1_048_576;

/**
 * The names of a CSV file: one a row, or the column under a heading of names. Rows and columns are counted as a spreadsheet
 * shows them, from 1, the heading included.
 *
 * Refuses (a problem, and no names) what is not UTF-8, a quotation mark that is not closed, columns without a heading, and a
 * personal number in any column: such a file should not be on the table at all.
 */
export function readNameTable(bytes: Uint8Array): NameTable {
  if (isWorkbook(bytes)) return refused({ kind: 'workbook', row: 1, column: null });
  if (bytes.length > largestFile) return refused({ kind: 'tooLarge', row: 1, column: null });
  const text = decode(bytes);
  if (typeof text !== 'string') return refused(text);
  const { data: rows, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    quoteChar: '"',
    skipEmptyLines: false,
  });
  const [broken] = errors.filter(({ type }) => type === 'Quotes').toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  if (broken !== undefined) return refused({ kind: 'quotes', row: (broken.row ?? 0) + 1, column: null });
  // the line end of the last row opens no further one, and spreadsheets leave empty rows below a table
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();

  const first = rows[0] ?? [];
  const headed = first.flatMap((cell, index) => (isNameHeading(cell) ? [index] : []));
  const parts = headed.length === 0 ? partColumns(first) : null;
  if (parts !== null) return joinedParts(rows, parts);
  const wrong = [...wrongCells(rows), ...wrongColumns(rows, headed)];
  if (wrong.length > 0) return { names: [], otherColumns: [], problems: wrong };
  const [column = 0] = headed;
  const start = headed.length === 0 ? 0 : 1;
  const names = rows
    .slice(start)
    .map((cells, index) => ({ row: index + start + 1, column: column + 1, text: cells[column] ?? '' }));
  const otherColumns = first.flatMap((_, index) => (index === column ? [] : [index + 1]));
  return { names, otherColumns, problems: [] };
}

/** The separator of the first row that has something; in a file of one column it does not matter. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]+/u).filter((row) => row.trim() !== '');
  const outside = line.replaceAll(/"(?:[^"]|"")*"/gu, '');
  return [';', '\t'].find((sign) => outside.includes(sign)) ?? ',';
}

/** Names whose parts stand in columns of their own. They have no column: a letter is counted in the whole name. */
function joinedParts(rows: readonly (readonly string[])[], parts: readonly number[]): NameTable {
  const problems = wrongCells(rows);
  if (problems.length > 0) return { names: [], otherColumns: [], problems };
  const names = rows.slice(1).map((cells, index) => ({
    row: index + 2,
    column: null,
    text: parts
      .map((part) => (cells[part] ?? '').trim())
      .filter((part) => part !== '')
      .join(' '),
  }));
  const otherColumns = (rows[0] ?? []).flatMap((_, index) => (parts.includes(index) ? [] : [index + 1]));
  return { names, otherColumns, problems: [] };
}

/** A workbook of a spreadsheet, new (a ZIP archive) or old. */
function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (signs: readonly number[]): boolean => signs.every((sign, index) => bytes[index] === sign);
  return begins([0x50, 0x4b, 0x03, 0x04]) || begins([0xd0, 0xcf, 0x11, 0xe0]);
}

function refused(problem: NameProblem): NameTable {
  return { names: [], otherColumns: [], problems: [problem] };
}

function isEmpty(cells: readonly string[] | undefined): boolean {
  return cells?.every((cell) => cell.trim() === '') ?? true;
}

/** What must not stand in any cell, whether its column is read or not. */
function wrongCells(rows: readonly (readonly string[])[]): readonly NameProblem[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, at): NameProblem[] => {
      const place = { row: index + 1, column: at + 1 };
      if (hasPersonalNumber(cell)) return [{ kind: 'personalNumber', ...place }];
      return /[;\t]/u.test(cell) ? [{ kind: 'separator', ...place }] : [];
    }),
  );
}

/** One column, or one that is headed as that of the names. */
function wrongColumns(rows: readonly (readonly string[])[], headed: readonly number[]): readonly NameProblem[] {
  if (headed.length > 1) return [{ kind: 'nameColumns', row: 1, column: (headed[1] ?? 0) + 1 }];
  if (headed.length === 1) return [];
  const index = rows.findIndex((cells) => !isEmpty(cells.slice(1)));
  return index < 0 ? [] : [{ kind: 'columns', row: index + 1, column: 2 }];
}

function decode(bytes: Uint8Array): string | NameProblem {
  const [a = 0, b = 0] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.includes(0))
    return { kind: 'utf16', row: 1, column: null };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'notUtf8', row: rowOfFault(bytes), column: null };
  }
}

/** The row of the first byte that is not part of a letter. */
function rowOfFault(bytes: Uint8Array): number {
  let row = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return row;
    row += 1;
    start = end + 1;
  }
  return row;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
