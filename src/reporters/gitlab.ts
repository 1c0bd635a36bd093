import { createHash } from 'node:crypto';
import { severities } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, explain } from '../domain/diagnostics/languages.ts';

/**
 * Diagnostics as a code quality report, which a merge request of GitLab shows beside the line: an array of
 * `{ description, check_name, fingerprint, severity, location: { path, lines: { begin } } }`.
 */
export function reportAsGitlab(diagnostics: readonly Diagnostic[], language: DiagnosticLanguage): string {
  const told = new Map<string, number>();
  const rows = diagnostics.map((diagnostic) => {
    const { code, place } = diagnostic;
    const { message, fix } = explain(diagnostic, language);
    const what = JSON.stringify([code, place.file, place.kind === 'span' ? place.text : '']);
    const before = told.get(what) ?? 0;
    told.set(what, before + 1);
    return {
      description: `${message}: ${fix}`,
      check_name: code,
      // without the line, so that a problem stays the same one when text is added above it
      fingerprint: createHash('sha256').update(`${what}${before}`).digest('hex'),
      severity: severities[code] === 'error' ? 'major' : 'minor',
      location: { path: place.file, lines: { begin: place.kind === 'span' ? place.line : 1 } },
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}
