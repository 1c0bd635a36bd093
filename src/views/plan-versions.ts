import type { Corpus, Plan, PlanChange } from '../corpus/corpus.ts';
import { addCalendarDays, type PlainDate } from '../domain/calendar/plain-date.ts';
import { changesInOrder, planOn, versionDays } from '../domain/plans/plan-on.ts';
import { agreedOn } from '../domain/plans/status-on.ts';
import { labelOf } from './labels.ts';
import { bodyNamed, rulesOf } from './plan-names.ts';
import type { PlanChangeView, PlanVersion, TreatyRef } from './plan-view.ts';

/** Every version of a plan by a day, the newest first: as agreed, and after every day with changes. */
export function viewVersions(corpus: Corpus, plan: Plan, asOf: PlainDate): readonly PlanVersion[] {
  const agreed = agreedOn(plan.fields);
  const days = versionDays(agreed, plan.changes).filter((day) => day <= asOf);
  return days
    .map((day, index) => {
      const next = days[index + 1];
      return {
        day,
        until: next === undefined ? null : addCalendarDays(next, -1),
        treaties: planOn(plan.entries, plan.changes, day).length,
        isAgreed: day === agreed,
        changes: plan.changes
          .filter(({ fields }) => fields.on === day)
          .map((change) => viewChange(corpus, plan, change)),
      };
    })
    .toReversed();
}

/** A change with the names of what it speaks of. */
export function viewChange(corpus: Corpus, plan: Plan, change: PlanChange): PlanChangeView {
  const { on, decision, agreement, added, changed, removed } = change.fields;
  const ground = rulesOf(corpus, plan).fields.grounds.find(({ id }) => id === change.fields.ground);
  const titles = titlesAround(plan, change);
  const named = (ids: readonly string[]): readonly TreatyRef[] =>
    ids.map((id) => ({ id, title: titles.get(id) ?? { kk: id, ru: id } }));
  return {
    id: change.id,
    on,
    ground: ground?.name ?? { kk: change.fields.ground, ru: change.fields.ground, en: change.fields.ground },
    provision: ground === undefined ? null : groundProvision(corpus, ground.statement),
    decision: { ...decision, body: bodyNamed(corpus, decision.body) },
    agreement:
      agreement === undefined
        ? null
        : { ...agreement, body: ground?.agreement === undefined ? null : bodyNamed(corpus, ground.agreement) },
    added: named(added),
    changed: named(changed.map(({ entry }) => entry)),
    removed: named(removed),
    reason: change.justification,
  };
}

/** The titles as the change left them; of what it took out, as they stood before. */
function titlesAround({ entries, changes }: Plan, change: PlanChange): ReadonlyMap<string, TreatyRef['title']> {
  const order = changesInOrder(changes).map(({ id }) => id);
  const upTo = changes.filter(({ id }) => order.indexOf(id) <= order.indexOf(change.id));
  const before = upTo.filter(({ id }) => id !== change.id);
  return new Map(
    [...planOn(entries, before, change.fields.on), ...planOn(entries, upTo, change.fields.on)].map(
      ({ id, content }) => [id, content.title],
    ),
  );
}

/** Where the ground of a change stands. */
function groundProvision({ procedures }: Corpus, statement: string): PlanChangeView['provision'] {
  for (const { fields, duties } of procedures.values()) {
    const duty = duties.find((candidate) => candidate.statement.id === statement);
    if (duty !== undefined) return { act: fields.act, label: labelOf(duty.provision, null) };
  }
  return null;
}
