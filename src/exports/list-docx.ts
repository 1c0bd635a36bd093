import { NoBreakHyphen, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { PostedList } from './posted-list.ts';
import { cellBorders, cellMargins, wordDocument, wordLanguages } from './word-document.ts';

/** A millimetre in twentieths of a point, the unit of the format; what it writes as "20mm" not every reader understands. */
const millimetre = 56.7;
/** Widths of the columns in millimetres: number, name, order, last day. */
const widths = [12, 62, 52, 44];

/**
 * The list as a Word document on A4: the head of the table stands on every sheet, and so does the number of the sheet. The same list gives
 * the same bytes on any day and in any time zone.
 */
export async function listAsDocx(list: PostedList): Promise<Uint8Array<ArrayBuffer>> {
  const notes = list.notes.map((note) => new Paragraph({ spacing: { before: 120 }, children: [new TextRun(note)] }));
  return wordDocument({ ...list, sheet: 'portrait', size: 24, below: [...bodyOf(list), ...notes] });
}

function bodyOf({ columns, rows, empty }: PostedList): readonly (Paragraph | Table)[] {
  if (rows.length === 0) return [new Paragraph({ children: [new TextRun(empty)] })];
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell(index, new TextRun({ text: column, bold: true }))),
  });
  const body = rows.map(
    ({ number, name, cells }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(0, new TextRun(number)),
          cell(1, new TextRun({ text: name, language: { value: wordLanguages.kk } })),
          ...cells.map((text, index) => cell(index + 2, unbroken(text))),
        ],
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths.map((width) => Math.round(width * millimetre)),
      width: { size: Math.round(widths.reduce((sum, width) => sum + width, 0) * millimetre), type: WidthType.DXA },
      rows: [head, ...body],
    }),
  ];
}

/** The number of an order is not broken at its hyphens. */
function unbroken(text: string): TextRun {
  const pieces = text.split('-');
  return new TextRun({
    children: pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece])),
  });
}

function cell(column: number, run: TextRun): TableCell {
  return new TableCell({
    width: { size: Math.round((widths[column] ?? 30) * millimetre), type: WidthType.DXA },
    margins: cellMargins,
    borders: cellBorders,
    children: [new Paragraph({ spacing: { after: 0 }, children: [run] })],
  });
}
