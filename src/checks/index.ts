import type { Corpus } from '../corpus/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { checkActKinds } from './act-kinds.ts';
import { checkActNumbers } from './act-numbers.ts';
import { checkActStatuses } from './act-statuses.ts';
import { checkActTitles } from './act-titles.ts';
import { checkAmendmentNotes } from './amendment-notes.ts';
import { checkPublished } from './as-published.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkDays } from './days.ts';
import { checkEditionNotes } from './edition-notes.ts';
import { checkEditions } from './editions.ts';
import { checkProvisionNumbers } from './provision-numbers.ts';
import { checkPublisher } from './publisher.ts';
import { checkReferences } from './references.ts';
import { checkSources } from './sources.ts';

/** Every rule about the content as a whole, in the order in which they are tried. */
const checks: readonly Check[] = [
  checkPublisher,
  checkReferences,
  checkSources,
  checkActKinds,
  checkActNumbers,
  checkActTitles,
  checkActStatuses,
  checkDays,
  checkEditions,
  checkEditionNotes,
  checkPublished,
  checkProvisionNumbers,
  checkAmendmentNotes,
  checkCitations,
];

export function runChecks(corpus: Corpus): readonly Diagnostic[] {
  return checks.flatMap((check) => check(corpus)).sort(compareDiagnostics);
}
