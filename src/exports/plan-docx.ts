import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PlanForm } from './plan-form.ts';
import { cellBorders, cellMargins, wordDocument } from './word-document.ts';

/** Widths of the six columns; together the sheet between its margins. */
const widths = [700, 2950, 4450, 2050, 2750, 2238];

/**
 * A plan as a Word document in the form of the annex, on A4 landscape: the head of the table stands on every sheet, a section has a row across
 * all columns. The same plan gives the same bytes on any day and in any time zone.
 */
export async function planAsDocx(form: PlanForm): Promise<Uint8Array<ArrayBuffer>> {
  const above = form.marks.map(
    (mark) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: mark, italics: true })] }),
  );
  return wordDocument({ ...form, sheet: 'landscape', size: 24, above, below: [tableOf(form)] });
}

function tableOf({ columns, sections }: PlanForm): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, column) => cell(text, { column, isBold: true, isCentred: true })),
  });
  const body = sections.flatMap(({ heading, rows }) => [
    new TableRow({
      cantSplit: true,
      children: [cell(heading, { isBold: true, isCentred: true, leadsOn: rows.length > 0 })],
    }),
    ...rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((text, column) => cell(text, { column, isCentred: column === 0 })),
        }),
    ),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: whole, type: WidthType.DXA },
    rows: [head, ...body],
  });
}

const whole = widths.reduce((sum, width) => sum + width, 0);

interface CellForm {
  /** Without it the cell stands across all columns. */
  readonly column?: number;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** It stays on the sheet of the row after it. */
  readonly leadsOn?: boolean;
}

function cell(text: string, { column, isBold = false, isCentred = false, leadsOn = false }: CellForm): TableCell {
  return new TableCell({
    width: { size: column === undefined ? whole : (widths[column] ?? 0), type: WidthType.DXA },
    ...(column === undefined && { columnSpan: widths.length }),
    verticalAlign: isBold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: cellMargins,
    borders: cellBorders,
    children: [
      new Paragraph({
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: { after: 0 },
        keepNext: leadsOn,
        children: [new TextRun({ text, bold: isBold, size: 22 })],
      }),
    ],
  });
}
