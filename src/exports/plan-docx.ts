import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { withFixedDates } from './fixed-dates.ts';
import type { PlanForm } from './plan-form.ts';

const languages: Readonly<Record<PlanForm['lang'], string>> = { kk: 'kk-KZ', ru: 'ru-RU' };

/** A4 on its side in twentieths of a point, the unit of the format; the package turns the sheet by itself. */
const sheet = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1134, right: 850, bottom: 1134, left: 850 },
};
/** Widths of the six columns; together the sheet between its margins. */
const widths = [700, 2950, 4450, 2050, 2750, 2238];

/**
 * A plan as a Word document in the form of the annex, on A4 landscape: the head of the table stands on every sheet, a section has a row across
 * all columns. The same plan gives the same bytes on any day and in any time zone.
 */
export async function planAsDocx(form: PlanForm): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, marks, publisher, day } = form;
  const document = new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 24, language: { value: languages[lang] } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: { page: sheet },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...marks.map(
            (mark) =>
              new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: mark, italics: true })] }),
          ),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 120, after: 240 },
            children: [new TextRun({ text: title, bold: true, size: 28 })],
          }),
          tableOf(form),
        ],
      },
    ],
  });
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
  });
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
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    width: { size: column === undefined ? whole : (widths[column] ?? 0), type: WidthType.DXA },
    ...(column === undefined && { columnSpan: widths.length }),
    verticalAlign: isBold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: border, bottom: border, left: border, right: border },
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
