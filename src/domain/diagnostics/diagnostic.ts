import type { DiagnosticCode } from './codes.ts';

/** A place in a document, as a person counts: lines and columns from 1. `text` is the whole line, for the excerpt. */
export interface Span {
  readonly kind: 'span';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

/** A whole file, where nothing inside it can be pointed at. */
export interface WholeFile {
  readonly kind: 'file';
  readonly file: string;
}

export type Place = Span | WholeFile;

/**
 * One thing that is wrong, as data. What is said of it, in which language and in which form, is the reporters' business:
 * the words stand in `messages/`, keyed by `code`, with `{name}` for each of `values`.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly place: Place;
  readonly values: Readonly<Record<string, string>>;
}

/** Sorts by file, line, column and code, so that the same content gives the same report in the same order. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    startOf(a.place).line - startOf(b.place).line ||
    startOf(a.place).column - startOf(b.place).column ||
    compareText(a.code, b.code)
  );
}

function startOf(place: Place): { line: number; column: number } {
  return place.kind === 'span' ? place : { line: 0, column: 0 };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
