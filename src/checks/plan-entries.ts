import { closest } from '../corpus/closest.ts';
import type { Corpus, Plan, PlanEntry, PlanRules, SourceDocument } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { planOn } from '../domain/plans/plan-on.ts';
import { yearsInWords } from '../domain/plans/plan-years.ts';
import { prioritiesOf } from '../domain/plans/priorities.ts';
import { hasUnread } from './plan-digests.ts';
import { hasRightYears } from './plan-years.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** An entry stands in a section of the form, in the years of its plan, for priorities that are there, under the name it has to have. */
export function checkPlanEntries(corpus: Corpus): readonly Diagnostic[] {
  return corpus.plans.flatMap((plan) => {
    const rules = corpus.planRules.get(plan.fields.rules);
    return [
      ...(rules === undefined ? [] : byRules(corpus, plan, rules)),
      ...plan.entries.flatMap((entry) => notAdded(corpus, plan, entry)),
      ...wrongTitles(corpus, plan),
    ];
  });
}

function byRules(corpus: Corpus, plan: Plan, rules: PlanRules): readonly Diagnostic[] {
  return [
    ...plan.entries.flatMap(({ document, fields }) => [
      ...sectionUnknown(rules, document, ['section'], fields.section),
      ...timeOutside(plan, rules, document, ['conclusion'], fields.conclusion),
      ...fields.priorities.flatMap((priority, index) =>
        priorityUnknown(corpus, rules, document, ['priorities', index], priority),
      ),
    ]),
    ...plan.changes.flatMap(({ document, fields }) =>
      fields.changed.flatMap(({ section, conclusion }, index) => [
        ...sectionUnknown(rules, document, ['changed', index, 'section'], section),
        ...timeOutside(plan, rules, document, ['changed', index, 'conclusion'], conclusion),
      ]),
    ),
  ];
}

function sectionUnknown(
  rules: PlanRules,
  document: SourceDocument,
  path: FieldPath,
  section: string | undefined,
): readonly Diagnostic[] {
  const known = rules.fields.sections.map(({ id }) => id);
  if (section === undefined || known.includes(section)) return [];
  const values = { section, suggestion: closest(section, known), names: known.join(', ') };
  return [problemAt(document, 'entry-section-unknown', path, values)];
}

/** The conclusion lies in the years of the plan; the domestic procedures may lie after them. */
function timeOutside(
  plan: Plan,
  rules: PlanRules,
  document: SourceDocument,
  path: FieldPath,
  time: { readonly period: string } | undefined,
): readonly Diagnostic[] {
  if (time === undefined || !hasRightYears(plan, rules)) return [];
  const year = Number(time.period.slice(0, 4));
  const { first, last, kind } = plan.fields;
  if (first <= year && year <= last) return [];
  const values = { period: time.period, kind, years: yearsInWords({ first, last }) };
  return [problemAt(document, 'entry-time-outside', [...path, 'period'], values)];
}

function priorityUnknown(
  corpus: Corpus,
  rules: PlanRules,
  document: SourceDocument,
  path: FieldPath,
  priority: string,
): readonly Diagnostic[] {
  const { act, edition: date } = rules.fields.priorities;
  const text = corpus.acts.find(({ slug }) => slug === act)?.editions.find((edition) => edition.date === date)?.text;
  // an act or an edition that is not there has been reported
  if (text === undefined) return [];
  const known = prioritiesOf(text).flatMap(({ priorities }) => priorities.map(({ number }) => number));
  if (known.includes(priority)) return [];
  const [group = ''] = priority.split('.');
  const near = known.filter((number) => number.startsWith(`${group}.`));
  const values = {
    priority,
    act,
    suggestion: closest(priority, known),
    names: (near.length === 0 ? known : near).join(', '),
  };
  return [problemAt(document, 'entry-priority-unknown', path, values)];
}

/** The change that an entry says it came in by is there and says so too. */
function notAdded(corpus: Corpus, plan: Plan, { id, document, fields }: PlanEntry): readonly Diagnostic[] {
  const { addedBy } = fields;
  if (addedBy === undefined) return [];
  const folder = `plans/${plan.slug}/changes`;
  const change = plan.changes.find((candidate) => candidate.id === addedBy);
  if (change === undefined) {
    const file = `${folder}/${addedBy}.md`;
    if (corpus.paths.has(file)) return [];
    const known = plan.changes.map((candidate) => candidate.id);
    const values = { id: addedBy, folder, suggestion: closest(addedBy, known), file: `content/${file}` };
    return [problemAt(document, 'unknown-document', ['addedBy'], values)];
  }
  return change.fields.added.includes(id)
    ? []
    : [problemAt(document, 'entry-not-added', ['addedBy'], { id, change: change.document.file })];
}

/** A difference of principle needs a change of the plan, one that is none does not; which it is, somebody has to say (paragraph 18). */
function wrongTitles(corpus: Corpus, plan: Plan): readonly Diagnostic[] {
  // a draft is corrected, not changed
  if (!isAgreed(plan.fields) || hasUnread(corpus, plan)) return [];
  const now = new Map(planOn(plan.entries, plan.changes, '9999-12-31').map(({ id, content }) => [id, content.title]));
  return plan.entries.flatMap(({ id, document, fields: { finalTitle } }) => {
    const title = now.get(id);
    // what is out of the plan has no name in it
    if (finalTitle === undefined || title === undefined || finalTitle.isFundamental === 'no') return [];
    const isChanged = title.kk === finalTitle.title.kk && title.ru === finalTitle.title.ru;
    if (isChanged) return [];
    const code = finalTitle.isFundamental === 'yes' ? 'entry-title-not-changed' : 'entry-title-undecided';
    return [problemAt(document, code, ['finalTitle', 'isFundamental'], { id })];
  });
}
