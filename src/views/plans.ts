import type { Corpus, Plan, PlanEntry } from '../corpus/corpus.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { inOfficialOrder } from '../domain/plans/official-order.ts';
import { type EntryContent, type PlannedTreaty, planOn, versionDays } from '../domain/plans/plan-on.ts';
import { planTitle } from '../domain/plans/plan-title.ts';
import { agreedOn, planStatusOn } from '../domain/plans/status-on.ts';
import { labelOf } from './labels.ts';
import { indexPlan } from './plan-index.ts';
import { bodyNamed, partnerNamed, rulesOf } from './plan-names.ts';
import { viewVersions } from './plan-versions.ts';
import type { PlanDecision, PlanRow, PlanSummary, PlanView, TreatyOutcome } from './plan-view.ts';

/** A plan as it stood at the end of a day, as lists show it. */
export function summarisePlan(
  corpus: Corpus,
  plan: Plan,
  asOf: PlainDate,
  version = versionOn(plan, asOf),
): PlanSummary {
  const { slug, origin, fields } = plan;
  const { kind, submitted, first, last, publication = null } = fields;
  return {
    slug,
    kind,
    submitted,
    first,
    last,
    status: planStatusOn(fields, asOf),
    title: planTitle(fields, rulesOf(corpus, plan).fields),
    treaties: treatiesOf(plan, asOf, version).length,
    version,
    isInvented: origin === 'samples',
    publication: publication !== null && publication.date <= asOf ? publication : null,
  };
}

/**
 * A plan in the official form.
 *
 * @param asOf the day of the build: what is later is not looked at
 * @param version the day of one of its versions; the newest when left out
 */
export function viewPlan(corpus: Corpus, plan: Plan, asOf: PlainDate, version = versionOn(plan, asOf)): PlanView {
  const rules = rulesOf(corpus, plan);
  const { act, edition, name, columns, sections } = rules.fields;
  const form = rules.edition?.text.byId.get(rules.fields[plan.fields.kind].at);
  const treaties = treatiesOf(plan, asOf, version);
  const ordered = inOfficialOrder(
    treaties,
    sections.map(({ id }) => id),
  );
  const shown = sections.map((section, at) => ({
    ...section,
    rows: (ordered[at]?.rows ?? []).map(({ number, treaty }) => ({
      number,
      ...viewTreaty(corpus, plan, treaty, asOf),
    })),
  }));
  return {
    ...summarisePlan(corpus, plan, asOf, version),
    asOf,
    decisions: viewDecisions(corpus, plan, asOf),
    rules: { name, act, edition, form: form === undefined ? null : labelOf(form, null) },
    columns,
    sections: shown,
    index: indexPlan(shown),
    versions: viewVersions(corpus, plan, asOf),
  };
}

/** A treaty of a plan with the names of what it speaks of. */
export function viewTreaty(
  corpus: Corpus,
  plan: Plan,
  { id, content }: PlannedTreaty,
  asOf: PlainDate,
): Omit<PlanRow, 'number'> {
  const entry = plan.entries.find((candidate) => candidate.id === id);
  const { section, body, title, partners, conclusion, procedures, notes = null } = content;
  return {
    id,
    section,
    body: bodyNamed(corpus, body),
    title,
    partners: partners.map((code) => partnerNamed(corpus, code)),
    conclusion,
    procedures,
    notes,
    priorities: entry?.fields.priorities ?? [],
    outcome: outcomesOf(corpus, entry, asOf).at(-1) ?? null,
  };
}

/** What became of a treaty by a day. */
export function outcomesOf(corpus: Corpus, entry: PlanEntry | undefined, asOf: PlainDate): readonly TreatyOutcome[] {
  return (entry?.fields.outcome ?? [])
    .filter(({ on }) => on <= asOf)
    .map(({ kind, on, to }) => ({ kind, on, to: corpus.plans.some(({ slug }) => slug === to) ? (to ?? null) : null }));
}

/** The steps of a plan that were taken by a day. */
export function viewDecisions(corpus: Corpus, { fields }: Plan, asOf: PlainDate): readonly PlanDecision[] {
  return fields.decisions
    .filter(({ on }) => on <= asOf)
    .map(({ step, on, body, number = null }) => ({ step, on, body: bodyNamed(corpus, body), number }));
}

/** What a version of a plan contains: a plan that was not agreed has one, its draft. */
export function treatiesOf(
  { entries, changes }: Plan,
  asOf: PlainDate,
  version: PlainDate | null,
): readonly PlannedTreaty[] {
  return planOn(entries, changes, version ?? asOf);
}

/** The day of the newest version by a day; null before the plan was agreed. */
export function versionOn({ fields, changes }: Plan, asOf: PlainDate): PlainDate | null {
  return versionDays(agreedOn(fields), changes).findLast((day) => day <= asOf) ?? null;
}

/** A treaty as the plan has it on a day; of one that was taken out, as it stood last; null for one that came in later. */
export function treatyOn(
  plan: Plan,
  id: string,
  asOf: PlainDate,
): { readonly content: EntryContent; readonly isIn: boolean } | null {
  const found = treatiesOf(plan, asOf, asOf).find((treaty) => treaty.id === id);
  if (found !== undefined) return { content: found.content, isIn: true };
  const removed = plan.changes.findLast(({ fields }) => fields.on <= asOf && fields.removed.includes(id));
  if (removed === undefined) return null;
  // the removal itself left out, and what came with it
  const before = plan.changes.filter((change) => change !== removed);
  const last = planOn(plan.entries, before, removed.fields.on).find((treaty) => treaty.id === id);
  return last === undefined ? null : { content: last.content, isIn: false };
}
