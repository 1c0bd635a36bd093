import type { Corpus, Plan, PlanEntry, PlanRules } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { notYet } from './plan-days.ts';
import { problemAt } from './problem-at.ts';

/** A treaty is in a plan by a concept that came in time, in both languages, and was found expedient. */
export function checkPlanConcepts({ plans, planRules }: Corpus, asOf: string): readonly Diagnostic[] {
  return plans.flatMap((plan) => {
    const rules = planRules.get(plan.fields.rules);
    return plan.entries.flatMap((entry) => [
      ...aheadOf(entry, asOf),
      ...oneLanguage(entry),
      ...concludedEarly(entry, asOf),
      ...(rules === undefined ? [] : withoutGround(plan, entry, rules, asOf)),
    ]);
  });
}

function aheadOf({ document, fields: { concept } }: PlanEntry, asOf: string): readonly Diagnostic[] {
  return [
    ...notYet(document, ['concept', 'received'], concept?.received, asOf),
    ...notYet(document, ['concept', 'conclusion', 'on'], concept?.conclusion?.on, asOf),
  ];
}

function oneLanguage({ document, fields: { concept } }: PlanEntry): readonly Diagnostic[] {
  if (concept === undefined) return [];
  const missing = (['kk', 'ru'] as const).find((language) => !concept.languages.includes(language));
  if (missing === undefined) return [];
  const values = { missing: phrase(missing === 'kk' ? 'inKazakh' : 'inRussian') };
  return [problemAt(document, 'entry-concept-language-missing', ['concept', 'languages'], values)];
}

function concludedEarly({ document, fields: { concept } }: PlanEntry, asOf: string): readonly Diagnostic[] {
  const conclusion = concept?.conclusion;
  // a day of receipt that is ahead has been told of
  if (concept === undefined || conclusion === undefined || concept.received > asOf) return [];
  if (conclusion.on >= concept.received) return [];
  const values = { day: conclusion.on, received: concept.received };
  return [problemAt(document, 'entry-expediency-early', ['concept', 'conclusion', 'on'], values)];
}

/** Late, without a conclusion, or found not expedient; a ground of a change can bring a treaty in without a concept. */
function withoutGround(plan: Plan, entry: PlanEntry, rules: PlanRules, asOf: string): readonly Diagnostic[] {
  const { document, fields } = entry;
  const { concept, addedBy } = fields;
  const last = `${plan.fields.submitted}-${rules.fields.concepts.on}`;
  if (addedBy === undefined && concept !== undefined && concept.received > last && concept.received <= asOf)
    return [problemAt(document, 'entry-concept-late', ['concept', 'received'], { day: concept.received, last })];
  if (addedBy !== undefined && needsNoConcept(plan, entry, rules)) return [];
  if (concept?.conclusion === undefined) {
    const path = concept === undefined ? ['concept'] : ['concept', 'conclusion'];
    return [problemAt(document, 'entry-expediency-missing', path, {})];
  }
  if (concept.conclusion.outcome === 'expedient') return [];
  return [
    problemAt(document, 'entry-not-expedient', ['concept', 'conclusion', 'outcome'], { day: concept.conclusion.on }),
  ];
}

/** A change that is not there or does not add it, or a ground that is not there, has been reported and says nothing of concepts. */
function needsNoConcept({ changes }: Plan, { id, fields }: PlanEntry, rules: PlanRules): boolean {
  const change = changes.find((candidate) => candidate.id === fields.addedBy && candidate.fields.added.includes(id));
  const ground = change?.fields.ground;
  return (rules.fields.grounds.find(({ id }) => id === ground)?.withoutConcept ?? 'yes') === 'yes';
}
