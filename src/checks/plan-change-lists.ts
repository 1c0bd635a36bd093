import { closest } from '../corpus/closest.ts';
import type { Corpus, Plan, PlanChange } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { changesInOrder } from '../domain/plans/plan-on.ts';
import { hasUnread } from './plan-digests.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** A change says what it changes, each treaty once; it takes out and changes what is in the plan at that moment, and adds what is not. */
export function checkPlanChangeLists(corpus: Corpus): readonly Diagnostic[] {
  return corpus.plans.flatMap((plan) => {
    if (!isAgreed(plan.fields)) return [];
    // what a document that cannot be read adds or takes out is not known
    const moments = hasUnread(corpus, plan) ? [] : atItsMoment(corpus, plan);
    return [...plan.changes.flatMap((change) => [...empty(change), ...repeated(change)]), ...moments];
  });
}

interface NamedTreaty {
  readonly list: 'added' | 'changed' | 'removed';
  readonly id: string;
  readonly path: FieldPath;
}

/** In the order in which a change is carried out. */
function namesOf({ fields }: PlanChange): readonly NamedTreaty[] {
  return [
    ...fields.added.map((id, index): NamedTreaty => ({ list: 'added', id, path: ['added', index] })),
    ...fields.changed.map(
      ({ entry }, index): NamedTreaty => ({ list: 'changed', id: entry, path: ['changed', index, 'entry'] }),
    ),
    ...fields.removed.map((id, index): NamedTreaty => ({ list: 'removed', id, path: ['removed', index] })),
  ];
}

function empty(change: PlanChange): readonly Diagnostic[] {
  const { document, fields } = change;
  if (namesOf(change).length === 0) return [problemAt(document, 'change-empty', ['on'], {})];
  return fields.changed.flatMap(({ entry: _, ...values }, index) =>
    Object.values(values).some((value) => value !== undefined)
      ? []
      : [problemAt(document, 'change-empty', ['changed', index, 'entry'], {})],
  );
}

function repeated(change: PlanChange): readonly Diagnostic[] {
  const names = namesOf(change);
  return names.flatMap(({ id, path }, index) =>
    names.findIndex((other) => other.id === id) === index
      ? []
      : [problemAt(change.document, 'change-entry-repeated', path, { id })],
  );
}

function atItsMoment(corpus: Corpus, plan: Plan): readonly Diagnostic[] {
  const inPlan = new Set(plan.entries.filter(({ fields }) => fields.addedBy === undefined).map(({ id }) => id));
  return changesInOrder(plan.changes).flatMap((named) => {
    const change = plan.changes.find(({ id }) => id === named.id);
    if (change === undefined) return [];
    const names = namesOf(change);
    // of a treaty that stands twice in the change, the first place counts: the second has been told of
    const once = names.filter(({ id }, index) => names.findIndex((other) => other.id === id) === index);
    return once.flatMap((treaty) => {
      const wrong = wrongAtMoment(corpus, plan, change, treaty, inPlan);
      if (treaty.list === 'added') inPlan.add(treaty.id);
      if (treaty.list === 'removed') inPlan.delete(treaty.id);
      return wrong;
    });
  });
}

function wrongAtMoment(
  corpus: Corpus,
  { slug }: Plan,
  { id: change, document, fields }: PlanChange,
  { list, id, path }: NamedTreaty,
  inPlan: ReadonlySet<string>,
): readonly Diagnostic[] {
  const file = `plans/${slug}/${id}.md`;
  if (list !== 'added') {
    if (inPlan.has(id)) return [];
    const values = { id, on: fields.on, suggestion: closest(id, [...inPlan]) };
    return [problemAt(document, 'change-entry-absent', path, values)];
  }
  if (inPlan.has(id))
    return [problemAt(document, 'change-entry-present', path, { id, change, file: `content/${file}` })];
  if (corpus.paths.has(file)) return [];
  const values = { id, folder: `plans/${slug}`, suggestion: '', file: `content/${file}` };
  return [problemAt(document, 'unknown-document', path, values)];
}
