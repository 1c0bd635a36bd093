import type { Corpus } from '../corpus/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { checkActKinds } from './act-kinds.ts';
import { checkActNumbers } from './act-numbers.ts';
import { checkActStatuses } from './act-statuses.ts';
import { checkActTitles } from './act-titles.ts';
import { checkAliases } from './aliases.ts';
import { checkAmendmentNotes } from './amendment-notes.ts';
import { checkPublished } from './as-published.ts';
import { checkCalendars } from './calendars.ts';
import { checkCardLetters } from './card-letters.ts';
import type { Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCitedComponents } from './cited-components.ts';
import { checkDays } from './days.ts';
import { checkEditionNotes } from './edition-notes.ts';
import { checkEditions } from './editions.ts';
import { checkErrata } from './errata.ts';
import { checkPlans } from './plans.ts';
import { checkProcedures } from './procedures.ts';
import { checkProvisionNumbers } from './provision-numbers.ts';
import { checkPublisher } from './publisher.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkReserve } from './reserve.ts';
import { checkSources } from './sources.ts';

/** Every rule about the content as a whole, in the order in which they are tried. */
const checks: readonly Check[] = [
  checkPublisher,
  checkReferences,
  checkSources,
  checkActKinds,
  checkActNumbers,
  checkAliases,
  checkCitedComponents,
  checkActTitles,
  checkCardLetters,
  checkActStatuses,
  checkDays,
  checkEditions,
  checkEditionNotes,
  checkPublished,
  checkProvisionNumbers,
  checkAmendmentNotes,
  checkCitations,
  checkProcedures,
  checkRecords,
  checkReserve,
  checkPlans,
  checkCalendars,
  checkErrata,
];

/** @param asOf the day on which the content is looked at: nothing can have happened after it */
export function runChecks(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return checks.flatMap((check) => check(corpus, asOf)).sort(compareDiagnostics);
}
