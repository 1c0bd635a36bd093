import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { withFixedDates } from './fixed-dates.ts';

export const wordLanguages = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const;

/** The line around a cell. */
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const cellBorders = { top: line, bottom: line, left: line, right: line };
export const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 };

/** A4 in twentieths of a point, the unit of the format; the package turns a sheet on its side by itself. */
const a4 = { width: 11906, height: 16838 };
const sheets = {
  portrait: { size: a4, margin: { top: 1134, right: 850, bottom: 1134, left: 1417 } },
  landscape: {
    size: { ...a4, orientation: PageOrientation.LANDSCAPE },
    margin: { top: 1134, right: 850, bottom: 1134, left: 850 },
  },
} as const;

/** What an official paper consists of: its heading may have something above it, and has the rest below. */
export interface Paper {
  readonly lang: keyof typeof wordLanguages;
  readonly title: string;
  readonly publisher: string;
  /** The day it stands for: the same paper of the same day has the same bytes, wherever it was made. */
  readonly day: string;
  readonly sheet: keyof typeof sheets;
  /** Size of the letters in half points. */
  readonly size: number;
  readonly above?: readonly FileChild[];
  readonly below: readonly FileChild[];
}

/** An official paper as a Word document on A4, with a heading in the middle and the number of the sheet at its foot. */
export async function wordDocument(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, title, publisher, day, sheet, size, above = [], below } = paper;
  const document = new Document({
    title,
    creator: publisher,
    lastModifiedBy: publisher,
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size, language: { value: wordLanguages[lang] } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        properties: { page: sheets[sheet] },
        footers: { default: new Footer({ children: [sheetNumber()] }) },
        children: [...above, heading(title), ...below],
      },
    ],
  });
  return withFixedDates(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

function heading(title: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 240 },
    children: [new TextRun({ text: title, bold: true, size: 28 })],
  });
}

function sheetNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
  });
}
