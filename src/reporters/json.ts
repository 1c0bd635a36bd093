import { severities } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, explain } from '../domain/diagnostics/languages.ts';

/** Diagnostics for a program: an array of `{ code, severity, file, line, column, length, message, label, why, fix, more }`. */
export function reportAsJson(diagnostics: readonly Diagnostic[], language: DiagnosticLanguage): string {
  const rows = diagnostics.map((diagnostic) => {
    const { code, place } = diagnostic;
    const span = place.kind === 'span' ? place : null;
    return {
      code,
      severity: severities[code],
      file: place.file,
      line: span?.line ?? null,
      column: span?.column ?? null,
      length: span?.length ?? null,
      ...explain(diagnostic, language),
      more: `docs/errors/${code}.md`,
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
