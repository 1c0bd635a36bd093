import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { explain } from '../domain/diagnostics/languages.ts';
import type { Lang } from '../i18n/lang.ts';

export interface ReviewWarning {
  /** The document, with the line where there is one. */
  readonly place: string;
  readonly message: string;
  readonly why: string | null;
  readonly fix: string;
}

/** What the checks say of a draft, in words of one language. */
export function sayWarnings(diagnostics: readonly Diagnostic[], lang: Lang): readonly ReviewWarning[] {
  return diagnostics.map((diagnostic) => {
    const { message, why, fix } = explain(diagnostic, lang);
    const { place } = diagnostic;
    return { place: place.kind === 'span' ? `${place.file}:${place.line}` : place.file, message, why, fix };
  });
}
