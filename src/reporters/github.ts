import { severities } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, explain } from '../domain/diagnostics/languages.ts';

/** Diagnostics as workflow commands, which a merge request shows beside the line: `::error file=...,line=...::message`. */
export function reportAsGithub(diagnostics: readonly Diagnostic[], language: DiagnosticLanguage): string {
  return diagnostics.map((diagnostic) => `${commandOf(diagnostic, language)}\n`).join('');
}

function commandOf(diagnostic: Diagnostic, language: DiagnosticLanguage): string {
  const { code, place } = diagnostic;
  const { message, label, fix } = explain(diagnostic, language);
  const properties = [
    `file=${escapeProperty(place.file)}`,
    ...(place.kind === 'span'
      ? [`line=${place.line}`, `col=${place.column}`, `endColumn=${place.column + place.length}`]
      : []),
    `title=${code}`,
  ];
  const body = [message, ...(label === null ? [] : [label]), fix].join('\n');
  return `::${severities[code]} ${properties.join(',')}::${escapeData(body)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
