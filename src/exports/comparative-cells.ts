// Cells and paragraphs of a comparative table in a Word document.

import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Redline } from '../views/redline-view.ts';
import type { ComparativeLine, TableText } from './comparative-table.ts';
import { wordLanguages } from './word-document.ts';

/** What was removed is struck through and what was added is underlined, so that it is seen on a black and white printer too. */
const marks: Readonly<Record<Redline[number]['kind'], IRunOptions>> = {
  kept: {},
  removed: { strike: true, color: '8C1C13' },
  added: { underline: { type: UnderlineType.SINGLE }, color: '1B5E3A' },
};

/** One side of a line, below the name of its field. */
export function wordsOf(line: ComparativeLine, side: 'before' | 'after', nothing: string): readonly Paragraph[] {
  const { label, cells, lang, depth } = line;
  const other = side === 'before' ? 'added' : 'removed';
  const runs = cells.flatMap((redline, index) => {
    const own = redline.filter(({ kind }) => kind !== other);
    const language = { value: wordLanguages[lang] };
    const words = own.map(({ kind, text }) => new TextRun({ ...marks[kind], text, language }));
    return index === 0 ? words : [new TextRun(' | '), ...words];
  });
  const content = cells.length === 0 ? [new TextRun('…')] : runs.length === 0 ? [new TextRun(nothing)] : runs;
  return [
    ...(label === null ? [] : [plain(`${label}:`, { size: 18, italics: true })]),
    new Paragraph({ indent: { left: depth * 240 }, spacing: { after: 0 }, children: content }),
  ];
}

/** The name of a section across all columns, on the sheet of the row below it. */
export function groupRow({ text, lang }: TableText, columnWidths: readonly number[]): TableRow {
  const width = columnWidths.reduce((sum, column) => sum + column, 0);
  const run = new TextRun({ text, bold: true, language: { value: wordLanguages[lang] } });
  const words = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0 },
    keepNext: true,
    children: [run],
  });
  return new TableRow({ cantSplit: true, children: [cell(width, [words], { columnSpan: columnWidths.length })] });
}

export function textParagraph({ text, lang }: TableText): Paragraph {
  return plain(text, { language: { value: wordLanguages[lang] } });
}

export function plain(text: string, options: IRunOptions = {}): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ ...options, text })] });
}

interface CellPlace {
  /** Whether it is the first or the last line of its row: only there is a border above or below. */
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
  readonly isMerged?: boolean;
  readonly columnSpan?: number;
}

export function cell(
  width: number | undefined,
  children: readonly Paragraph[],
  { isFirst = true, isLast = true, isMerged = false, columnSpan = 1 }: CellPlace = {},
): TableCell {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new TableCell({
    columnSpan,
    width: { size: width ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    ...(isMerged && { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    borders: { top: isFirst ? border : none, bottom: isLast ? border : none, left: border, right: border },
    // a cell of the format has at least one paragraph
    children: children.length === 0 ? [new Paragraph({ spacing: { after: 0 }, children: [] })] : [...children],
  });
}
