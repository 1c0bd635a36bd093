import { AlignmentType, Paragraph, Table, type TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { cell, groupRow, plain, textParagraph, wordsOf } from './comparative-cells.ts';
import type { ComparativeLine, ComparativeRow, ComparativeTable } from './comparative-table.ts';
import { wordDocument } from './word-document.ts';

/** Widths of number, place, before, after and reason; together the sheet between its margins. */
const widths = { withReason: [680, 2700, 4400, 4400, 2958], withoutReason: [680, 2700, 5879, 5879] };

/**
 * A comparative table as a Word document on A4 landscape: the head of the table stands on every sheet. The same table gives the same bytes on
 * any day and in any time zone.
 */
export async function tableAsDocx(table: ComparativeTable): Promise<Uint8Array<ArrayBuffer>> {
  const below = [
    ...table.notes.map((note) => new Paragraph({ spacing: { after: 60 }, children: [new TextRun(note)] })),
    new Paragraph({ children: [] }),
    table.rows.length === 0 ? new Paragraph({ children: [new TextRun(table.empty)] }) : tableOf(table),
  ];
  return wordDocument({ ...table, sheet: 'landscape', size: 22, below });
}

function tableOf(table: ComparativeTable): Table {
  const { number, place, before, after, reason } = table.columns;
  const columnWidths = reason === null ? widths.withoutReason : widths.withReason;
  const names = [number, place, before, after, ...(reason === null ? [] : [reason])];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: names.map((text, column) =>
      cell(columnWidths[column], [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] }),
      ]),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [head, ...table.rows.flatMap((row) => rowsOf(row, table, columnWidths))],
  });
}

/**
 * A row of the document for every line, so that the two sides stand level; number, place and reason go through all of them. What has one side
 * only is one row.
 */
function rowsOf(row: ComparativeRow, table: ComparativeTable, columnWidths: readonly number[]): readonly TableRow[] {
  const { group, number, place, reason, sign, changeName, change } = row;
  const levels = change === 'added' || change === 'removed' ? [row.lines] : row.lines.map((line) => [line]);
  const isIn = (line: ComparativeLine, side: 'before' | 'after'): boolean => line.side === 'both' || line.side === side;
  const wordsOn = (
    lines: readonly ComparativeLine[],
    side: 'before' | 'after',
    isFirst: boolean,
  ): readonly Paragraph[] => {
    if (!row.lines.some((line) => isIn(line, side))) return isFirst ? [plain(table.nothing)] : [];
    return lines.filter((line) => isIn(line, side)).flatMap((line) => wordsOf(line, side, table.nothing));
  };
  const own = levels.map((lines, index) => {
    const [isFirst, isLast] = [index === 0, index === levels.length - 1];
    const merged = (width: number | undefined, children: readonly Paragraph[]): TableCell =>
      cell(width, isFirst ? children : [], { isFirst, isLast, isMerged: levels.length > 1 });
    return new TableRow({
      children: [
        merged(columnWidths[0], [plain(number)]),
        merged(columnWidths[1], [...place.map(textParagraph), plain(`${sign} ${changeName}`, { italics: true })]),
        cell(columnWidths[2], wordsOn(lines, 'before', isFirst), { isFirst, isLast }),
        cell(columnWidths[3], wordsOn(lines, 'after', isFirst), { isFirst, isLast }),
        ...(table.columns.reason === null ? [] : [merged(columnWidths[4], reason.map(textParagraph))]),
      ],
    });
  });
  return group === null ? own : [groupRow(group, columnWidths), ...own];
}
