import type { Corpus, Plan, PlanChange, PlanEntry } from '../corpus/corpus.ts';
import { comparedFields } from '../domain/plans/compare-plans.ts';
import { planTitle } from '../domain/plans/plan-title.ts';
import type { PlanUpTo } from './plan-comparisons.ts';
import { rulesOf } from './plan-names.ts';
import { viewPlanRedline } from './plan-redline.ts';
import { viewChange } from './plan-versions.ts';
import { summarisePlan, treatiesOf, versionOn } from './plans.ts';
import type { PlanRedline } from './redline-view.ts';
import { changeOf, compareFields, namesInOrder } from './review-fields.ts';
import type { DocumentReview, PlanReview } from './review-view.ts';

/** The plans that differ: their forms as of a day treaty by treaty, and everything that does not stand in the form. */
export function reviewPlans(before: Corpus, after: Corpus, asOf: string): readonly PlanReview[] {
  const [old, now] = [bySlug(before), bySlug(after)];
  return namesInOrder([...old.keys()], [...now.keys()]).flatMap((slug): readonly PlanReview[] => {
    const [was, is] = [old.get(slug), now.get(slug)];
    const [plan, corpus] = is === undefined ? [was, before] : [is, after];
    if (plan === undefined) return [];
    const anchor = `plan-${slug}`;
    const redline = was === undefined || is === undefined ? null : redlineOf(before, after, was, is, asOf);
    const documents = was === undefined || is === undefined ? [] : documentsOf(was, is, anchor, redline);
    const change = changeOf(was, is);
    if (change === 'changed' && redline?.rows.length === 0 && documents.length === 0) return [];
    const title = planTitle(plan.fields, rulesOf(corpus, plan).fields);
    const treaties = treatiesOf(plan, asOf, versionOn(plan, asOf)).length;
    return [{ anchor, slug, change, title, treaties, redline, documents }];
  });
}

/** Both forms as of the day; where names of bodies and partners differ, each side has its own. */
function redlineOf(before: Corpus, after: Corpus, was: Plan, is: Plan, asOf: string): PlanRedline {
  const upTo = (plan: Plan): PlanUpTo => ({ plan, version: versionOn(plan, asOf) });
  const known = new Set(was.changes.map(({ id }) => id));
  return viewPlanRedline(
    after,
    {
      comparison: {
        kind: 'draft',
        ids: { before: was.slug, after: is.slug },
        before: summarisePlan(before, was, asOf),
        after: summarisePlan(after, is, asOf),
        changes: is.changes
          .filter(({ id, fields }) => !known.has(id) && fields.on <= asOf)
          .map((change) => viewChange(after, is, change)),
      },
      before: upTo(was),
      after: upTo(is),
    },
    asOf,
  );
}

/** The documents of a plan, without what its form shows. */
function documentsOf(was: Plan, is: Plan, anchor: string, redline: PlanRedline | null): readonly DocumentReview[] {
  const shown = new Set(redline?.rows.map((row) => row.anchor));
  const isInForm = ({ id }: PlanEntry): boolean => shown.has(id);
  return [
    ...reviewPair(`${anchor}-plan`, `plans/${is.slug}/plan.md`, of(was), of(is)),
    ...reviewLists(
      was.entries,
      is.entries,
      (id) => `plans/${is.slug}/${id}.md`,
      `${anchor}-treaty`,
      (entry) => ({
        ...of(entry),
        ...(isInForm(entry) ? { fields: outsideForm(entry), isShown: true } : {}),
        body: entry.justification,
      }),
    ),
    ...reviewLists(
      was.changes,
      is.changes,
      (id) => `plans/${is.slug}/changes/${id}.md`,
      `${anchor}-change`,
      (change) => ({
        ...of(change),
        body: change.justification,
      }),
    ),
  ];
}

function outsideForm({ fields }: PlanEntry): object {
  const inForm: readonly string[] = comparedFields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !inForm.includes(name)));
}

interface Compared {
  readonly fields: object;
  readonly lines: readonly string[];
  readonly body?: object;
  /** Its row of the form says that it differs. */
  readonly isShown?: boolean;
}

function of({ fields, document }: Pick<Plan | PlanEntry | PlanChange, 'fields' | 'document'>): Compared {
  return { fields, lines: document.lines };
}

function reviewLists<Item extends PlanEntry | PlanChange>(
  before: readonly Item[],
  after: readonly Item[],
  pathOf: (id: string) => string,
  anchor: string,
  make: (item: Item) => Compared,
): readonly DocumentReview[] {
  const [old, now] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
  return namesInOrder([...old.keys()], [...now.keys()]).flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    return reviewPair(`${anchor}-${id}`, pathOf(id), was && make(was), is && make(is));
  });
}

function reviewPair(
  anchor: string,
  path: string,
  was: Compared | undefined,
  is: Compared | undefined,
): readonly DocumentReview[] {
  const change = changeOf(was, is);
  const isShown = was?.isShown === true || is?.isShown === true;
  if (was === undefined || is === undefined) return isShown ? [] : [{ anchor, path, change, name: null, fields: [] }];
  const fields = [...compareFields(was.fields, is.fields), ...compareFields(was.body, is.body, 'body')];
  const isSame = isShown || was.lines.join('\n') === is.lines.join('\n');
  return fields.length === 0 && isSame ? [] : [{ anchor, path, change, name: null, fields }];
}

function bySlug({ plans }: Corpus): ReadonlyMap<string, Plan> {
  return new Map(plans.map((plan) => [plan.slug, plan]));
}
