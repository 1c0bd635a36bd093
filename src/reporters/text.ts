import { severities } from '../domain/diagnostics/codes.ts';
import type { Diagnostic, Span } from '../domain/diagnostics/diagnostic.ts';
import { type DiagnosticLanguage, explain } from '../domain/diagnostics/languages.ts';
import { commandWords } from '../i18n/commands.ts';
import { showInvisible } from './show-invisible.ts';

/** How wide an excerpt may be: a legal line of 900 letters is cut around the marked place. */
const excerptWidth = 96;

/**
 * Diagnostics for a person, one block each, with the place marked in the text:
 *
 * error[unknown-field] "desription" is not a field of an act
 *   content/acts/cadre-reserve/act.md:5:1
 *     5 | desription: ...
 *       | ^^^^^^^^^^ did you mean description?
 *   fix  ...
 *   more docs/errors/unknown-field.md
 */
export function reportAsText(diagnostics: readonly Diagnostic[], language: DiagnosticLanguage): string {
  return diagnostics.map((diagnostic) => `${blockOf(diagnostic, language)}\n`).join('\n');
}

function blockOf(diagnostic: Diagnostic, language: DiagnosticLanguage): string {
  const { code, place } = diagnostic;
  const { message, label, why, fix } = explain(diagnostic, language);
  const { labels } = commandWords[language];
  const head = `${severities[code]}[${code}] ${message}`;
  const where = place.kind === 'span' ? `  ${place.file}:${place.line}:${place.column}` : `  ${place.file}`;
  return [
    head,
    where,
    ...(place.kind === 'span' ? excerptOf(place, label) : []),
    ...(why === null ? [] : [`  ${labels.why}  ${why}`]),
    `  ${labels.fix}  ${fix}`,
    `  ${labels.more} docs/errors/${code}.md`,
  ]
    .map(showInvisible)
    .join('\n');
}

function excerptOf(place: Span, label: string | null): readonly string[] {
  const { text, column, length } = place;
  const from = text.length <= excerptWidth ? 0 : Math.max(0, Math.min(column - 1 - 24, text.length - excerptWidth));
  const to = Math.min(text.length, from + excerptWidth);
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const before = column - 1 - from + (from > 0 ? 1 : 0);
  const marked = Math.max(1, Math.min(length, to - column + 1));
  const gutter = String(place.line).padStart(5);
  const mark = `${' '.repeat(before)}${'^'.repeat(marked)}${label === null ? '' : ` ${label}`}`;
  return [`${gutter} | ${shown}`.trimEnd(), `${' '.repeat(gutter.length)} | ${mark}`];
}
