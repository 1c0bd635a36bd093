import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type ISectionOptions,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { withFixedDates } from './fixed-dates.ts';
import type { PostedList } from './posted-list.ts';

const languages: Readonly<Record<PostedList['lang'], string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** A millimetre in twentieths of a point, the unit of the format; what it writes as "20mm" not every reader understands. */
const millimetre = 56.7;
/** A4, with margins of 20 mm above and below, 25 mm on the left and 15 mm on the right. */
const sheet = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 850, bottom: 1134, left: 1417 },
};
/** Widths of the columns in millimetres: number, name, order, last day. */
const widths = [12, 62, 52, 44];

/**
 * The list as a Word document on A4: the head of the table stands on every sheet, and so does the number of the sheet. The same list gives
 * the same bytes on any day and in any time zone.
 */
export async function listAsDocx(list: PostedList): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, notes, publisher } = list;
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
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: title, bold: true, size: 28 })],
          }),
          ...bodyOf(list),
          ...notes.map((note) => new Paragraph({ spacing: { before: 120 }, children: [new TextRun(note)] })),
        ],
      },
    ],
  });
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)), list.day);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
  });
}

function bodyOf({ columns, rows, empty }: PostedList): ISectionOptions['children'] {
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
          cell(1, new TextRun({ text: name, language: { value: languages.kk } })),
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
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new TableCell({
    width: { size: Math.round((widths[column] ?? 30) * millimetre), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: { top: border, bottom: border, left: border, right: border },
    children: [new Paragraph({ spacing: { after: 0 }, children: [run] })],
  });
}
