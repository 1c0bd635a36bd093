import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import type { Diagnostic, Span } from '../../domain/diagnostics/diagnostic.ts';

/** The lines of one file, for pointing at places in it. */
export interface SourceLines {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The place of `length` characters from a line and column on; at least one character wide. */
export function spanIn(source: SourceLines, line: number, column: number, length: number): Span {
  return {
    kind: 'span',
    file: source.file,
    line,
    column,
    length: Math.max(1, length),
    text: source.lines[line - 1] ?? '',
  };
}

/** Collects what is wrong with one file. */
export interface Report {
  readonly source: SourceLines;
  readonly diagnostics: readonly Diagnostic[];
  add(code: DiagnosticCode, line: number, column: number, length: number, values?: Record<string, string>): void;
  /** Where nothing inside the file can be pointed at. */
  addFile(code: DiagnosticCode, values: Record<string, string>): void;
}

export function reportOn(source: SourceLines): Report {
  const diagnostics: Diagnostic[] = [];
  return {
    source,
    diagnostics,
    add(code, line, column, length, values = {}) {
      diagnostics.push({ code, place: spanIn(source, line, column, length), values });
    },
    addFile(code, values) {
      diagnostics.push({ code, place: { kind: 'file', file: source.file }, values });
    },
  };
}
