import type { SourceDocument } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** A day of a plan that has not come yet: plans tell of what was received, decided and signed. */
export function notYet(
  document: SourceDocument,
  path: FieldPath,
  day: string | undefined,
  asOf: string,
): readonly Diagnostic[] {
  return day === undefined || day <= asOf ? [] : [problemAt(document, 'plan-day-in-future', path, { day, asOf })];
}
