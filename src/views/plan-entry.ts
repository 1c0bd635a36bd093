import type { Corpus, Plan, PlanEntry } from '../corpus/corpus.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { rulesOf } from './plan-names.ts';
import { viewPriority } from './plan-priorities.ts';
import { stepsOf } from './plan-steps.ts';
import type { ConceptView, EntryView, PlanView } from './plan-view.ts';
import { summarisePlan, treatyOn, viewTreaty } from './plans.ts';

/**
 * Everything that a plan says of a treaty, past and ahead; null for a treaty that came in later.
 *
 * @param view the plan as it stands on the day of the view
 */
export function viewEntry(corpus: Corpus, plan: Plan, id: string, view: PlanView): EntryView | null {
  const { asOf } = view;
  const entry = plan.entries.find((candidate) => candidate.id === id);
  const standing = standingOf(corpus, plan, id, view);
  if (entry === undefined || standing === null) return null;
  const { row, number } = standing;
  const rules = rulesOf(corpus, plan).fields;
  const section = rules.sections.find((candidate) => candidate.id === row.section);
  const changes = view.versions
    .flatMap((version) => version.changes)
    .filter(({ added, changed, removed }) => [...added, ...changed, ...removed].some((touched) => touched.id === id));
  return {
    plan: view,
    id,
    row,
    section: section ?? { name: { kk: row.section, ru: row.section, en: row.section }, heading: { kk: '', ru: '' } },
    number,
    concept: viewConcept(entry, `${plan.fields.submitted}-${rules.concepts.on}`, asOf),
    priorities: row.priorities.map((priority) => viewPriority(corpus, rules, priority)),
    ...stepsOf(corpus, plan, entry, { asOf, row, isIn: number !== null, changes }),
    finalTitle: entry.fields.finalTitle ?? null,
    changes,
    elsewhere: elsewhere(corpus, plan, id, asOf),
    justification: entry.justification,
  };
}

/** A treaty as the plan has it; of one that was taken out, as it stood last. */
function standingOf(corpus: Corpus, plan: Plan, id: string, { sections, asOf }: PlanView): Standing | null {
  const found = sections.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id);
  if (found !== undefined) return { row: found, number: found.number };
  const treaty = treatyOn(plan, id, asOf);
  return treaty === null
    ? null
    : { row: viewTreaty(corpus, plan, { id, content: treaty.content }, asOf), number: null };
}

type Standing = Pick<EntryView, 'row' | 'number'>;

function viewConcept({ fields }: PlanEntry, lastDay: PlainDate, asOf: PlainDate): ConceptView | null {
  const { concept } = fields;
  if (concept === undefined || concept.received > asOf) return null;
  const { received, languages, conclusion } = concept;
  return {
    received,
    lastDay,
    // what a change brought in comes when it comes
    isLate: fields.addedBy === undefined && received > lastDay,
    languages,
    conclusion: conclusion === undefined || conclusion.on > asOf ? null : conclusion,
  };
}

function elsewhere(corpus: Corpus, plan: Plan, id: string, asOf: PlainDate): EntryView['elsewhere'] {
  return corpus.plans.flatMap((other) => {
    if (other.slug === plan.slug || !other.entries.some((entry) => entry.id === id)) return [];
    const treaty = treatyOn(other, id, asOf);
    if (treaty === null) return [];
    const { content, isIn } = treaty;
    return [{ plan: summarisePlan(corpus, other, asOf), conclusion: content.conclusion, isIn }];
  });
}
