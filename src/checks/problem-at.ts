import type { SourceDocument } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

export type FieldPath = readonly (string | number)[];

/** A problem at the value of a field. */
export function problemAt(
  document: SourceDocument,
  code: DiagnosticCode,
  path: FieldPath,
  values: Readonly<Record<string, string>>,
): Diagnostic {
  return { code, place: placeOfField(document, path), values };
}
