import type { NoteInPlace, Provision } from '../domain/acts/provision.ts';
import type { Span } from '../domain/diagnostics/diagnostic.ts';
import type { SourceDocument } from './corpus.ts';
import { spanIn } from './legal-markdown/report.ts';

/** Where some characters of a provision's words, or of a note, stand in the file. Escapes before them are stepped over. */
export function placeInWords(
  document: SourceDocument,
  line: Provision | NoteInPlace,
  start: number,
  end: number,
): Span {
  const raw = document.lines[line.line - 1] ?? '';
  const words = line.text.slice(start, end);
  const expected = line.column - 1 + start;
  const found = raw.indexOf(words, expected);
  return spanIn(document, line.line, (found < 0 ? expected : found) + 1, end - start);
}

/** The whole line of a provision, from where its words begin. */
export function placeOfLine(document: SourceDocument, line: Provision | NoteInPlace): Span {
  const raw = document.lines[line.line - 1] ?? '';
  return spanIn(document, line.line, line.column, raw.length - line.column + 1);
}

/** The value of a field in the frontmatter. */
export function placeOfField(document: SourceDocument, path: readonly (string | number)[]): Span {
  const { line, column, length } = document.placeOf(path);
  return spanIn(document, line, column, length);
}
