import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { checkPartnerKinds } from './partner-kinds.ts';
import { checkPlanChangeLists } from './plan-change-lists.ts';
import { checkPlanChanges } from './plan-changes.ts';
import { checkPlanConcepts } from './plan-concepts.ts';
import { checkPlanDigests } from './plan-digests.ts';
import { checkPlanEntries } from './plan-entries.ts';
import { checkPlanForms } from './plan-forms.ts';
import { checkPlanJustifications } from './plan-justifications.ts';
import { checkPlanOutcomes } from './plan-outcomes.ts';
import { checkPlanReferences } from './plan-references.ts';
import { checkPlanRules } from './plan-rules.ts';
import { checkPlanSteps } from './plan-steps.ts';
import { checkPlanTwins } from './plan-twins.ts';
import { checkPlanYears } from './plan-years.ts';

/** Treaty plans: the rules they are made by, their course, their entries, and every change since they were agreed. */
export function checkPlans(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return [
    ...checkPlanReferences(corpus),
    ...checkPlanRules(corpus),
    ...checkPlanForms(corpus),
    ...checkPartnerKinds(corpus),
    ...checkPlanYears(corpus),
    ...checkPlanSteps(corpus, asOf),
    ...checkPlanDigests(corpus),
    ...checkPlanEntries(corpus),
    ...checkPlanConcepts(corpus, asOf),
    ...checkPlanOutcomes(corpus, asOf),
    ...checkPlanTwins(corpus),
    ...checkPlanJustifications(corpus),
    ...checkPlanChanges(corpus, asOf),
    ...checkPlanChangeLists(corpus),
  ];
}
