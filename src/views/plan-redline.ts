import type { Corpus } from '../corpus/corpus.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { comparePlans, type TreatyDifference } from '../domain/plans/compare-plans.ts';
import type { ComparablePlans, PlanUpTo } from './plan-comparisons.ts';
import { outcomesOf, treatiesOf, viewPlan } from './plans.ts';
import type { FormPlace, PlanReason, PlanRedline, TreatyRow } from './redline-view.ts';
import { type TreatyInForm, treatyLines } from './treaty-lines.ts';

/** What differs between two versions of plans, treaty by treaty, field by field and word by word. */
export function viewPlanRedline(corpus: Corpus, compared: ComparablePlans, asOf: PlainDate): PlanRedline {
  const { comparison, before, after } = compared;
  const differences = comparePlans(
    treatiesOf(before.plan, asOf, before.version),
    treatiesOf(after.plan, asOf, after.version),
  );
  const [was, is] = [formOf(corpus, before, asOf), formOf(corpus, after, asOf)];
  const rows = differences.map((difference): TreatyRow => {
    const { kind, id } = difference;
    const [old, now] = [was.get(id) ?? null, is.get(id) ?? null];
    return {
      anchor: id,
      change: kind,
      title: (now ?? old)?.title ?? { kk: id, ru: id },
      before: placeOf(old),
      after: placeOf(now),
      lines: treatyLines(old, now, difference.kind === 'changed' ? difference.fields : undefined),
      reasons: reasonsOf(corpus, compared, difference, asOf),
    };
  });
  return { ...comparison, rows: inOrderOfForm(rows, [...was.keys()], [...is.keys()]), same: is.size - countIn(rows) };
}

/** The treaties of a version in the order of the form, with the names of what they speak of. */
function formOf(corpus: Corpus, { plan, version }: PlanUpTo, asOf: PlainDate): ReadonlyMap<string, TreatyInForm> {
  const { sections } = viewPlan(corpus, plan, asOf, version);
  return new Map(
    sections.flatMap(({ name, rows }) =>
      rows.map((row): [string, TreatyInForm] => [row.id, { ...row, sectionName: name }]),
    ),
  );
}

function placeOf(treaty: TreatyInForm | null): FormPlace | null {
  return treaty === null ? null : { section: { id: treaty.section, name: treaty.sectionName }, number: treaty.number };
}

function countIn(rows: readonly TreatyRow[]): number {
  return rows.filter(({ after }) => after !== null).length;
}

/** As the later form has them; what it no longer has stands after the treaty that it stood after. */
function inOrderOfForm(
  rows: readonly TreatyRow[],
  before: readonly string[],
  after: readonly string[],
): readonly TreatyRow[] {
  const places = new Map(after.map((id, place) => [id, place]));
  let last = -1;
  for (const [index, id] of before.entries()) {
    const place = places.get(id);
    if (place === undefined) places.set(id, last + (index + 1) / (before.length + 1));
    else last = place;
  }
  return rows.toSorted((a, b) => (places.get(a.anchor) ?? 0) - (places.get(b.anchor) ?? 0));
}

/**
 * Why: of a treaty that came in, its own justification; of what a recorded change did, that of the change; of a treaty that a later plan
 * does not have, what became of it.
 */
function reasonsOf(
  corpus: Corpus,
  { comparison, before, after }: ComparablePlans,
  { kind, id }: TreatyDifference,
  asOf: PlainDate,
): readonly PlanReason[] {
  const byChanges = comparison.changes
    .filter(({ added, changed, removed }) => [...added, ...changed, ...removed].some((treaty) => treaty.id === id))
    .map(({ id: change, reason }): PlanReason => ({ kind: 'justification', change, ...reason }));
  const own = after.plan.entries.find((entry) => entry.id === id)?.justification ?? { kk: null, ru: null };
  const isStated = own.kk !== null || own.ru !== null;
  const ofTreaty: readonly PlanReason[] = isStated ? [{ kind: 'justification', change: null, ...own }] : [];
  if (kind === 'added') return [...ofTreaty, ...byChanges];
  if (byChanges.length > 0) return byChanges;
  if (kind === 'changed') return ofTreaty;
  const outcomes = outcomesOf(
    corpus,
    before.plan.entries.find((entry) => entry.id === id),
    asOf,
  );
  return outcomes.length === 0 ? [] : [{ kind: 'outcome', outcomes }];
}
