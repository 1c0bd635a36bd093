import type { PlanRulesFields } from '../../schemas/plan-rules.ts';
import type { Corpus, Edition } from '../corpus/corpus.ts';
import { wordsOf } from '../domain/acts/provision.ts';
import type { PlainDate } from '../domain/calendar/plain-date.ts';
import { prioritiesOf } from '../domain/plans/priorities.ts';
import { labelOf } from './labels.ts';
import type { PriorityGroupView, PriorityView } from './plan-view.ts';
import { summarisePlan, treatiesOf, versionOn } from './plans.ts';

/** A priority by its number, with its provision where the concept has one. */
export function viewPriority(
  corpus: Corpus,
  { priorities }: Pick<PlanRulesFields, 'priorities'>,
  number: string,
): PriorityView {
  const found = conceptOf(corpus, priorities)
    ?.flatMap((group) => group.priorities)
    .find((priority) => priority.number === number);
  return {
    number,
    act: priorities.act,
    label: found === undefined ? null : labelOf(found.provision, null),
    words: found === undefined ? null : wordsOf(found.provision),
  };
}

/** The priorities of the concepts that the rules of plans name, each with the treaties of all plans of this build that serve it. */
export function viewPriorities(corpus: Corpus, asOf: PlainDate): readonly PriorityGroupView[] {
  const concepts = new Map([...corpus.planRules.values()].map(({ fields }) => [keyOf(fields.priorities), fields]));
  return [...concepts.values()].flatMap(({ priorities: concept }) => {
    const serving = servingTreaties(corpus, concept, asOf);
    return (conceptOf(corpus, concept) ?? []).map(({ heading, priorities }) => ({
      act: concept.act,
      heading: [heading.number, wordsOf(heading)].filter(Boolean).join(' '),
      label: labelOf(heading, null),
      priorities: priorities.map(({ number, provision }) => ({
        number,
        act: concept.act,
        label: labelOf(provision, null),
        words: wordsOf(provision),
        treaties: serving.get(number) ?? [],
      })),
    }));
  });
}

type Concept = PlanRulesFields['priorities'];
type Serving = PriorityGroupView['priorities'][number]['treaties'][number];

/** The treaties that name a priority, each once, with every plan that has it now. */
function servingTreaties(corpus: Corpus, concept: Concept, asOf: PlainDate): ReadonlyMap<string, readonly Serving[]> {
  const serving = new Map<string, Map<string, Serving>>();
  for (const plan of corpus.plans) {
    const rules = corpus.planRules.get(plan.fields.rules);
    if (rules === undefined || keyOf(rules.fields.priorities) !== keyOf(concept)) continue;
    const summary = summarisePlan(corpus, plan, asOf);
    for (const { id, content } of treatiesOf(plan, asOf, versionOn(plan, asOf))) {
      for (const number of plan.entries.find((entry) => entry.id === id)?.fields.priorities ?? []) {
        const known = serving.get(number) ?? new Map<string, Serving>();
        known.set(id, { id, title: content.title, plans: [...(known.get(id)?.plans ?? []), summary] });
        serving.set(number, known);
      }
    }
  }
  return new Map([...serving].map(([number, treaties]) => [number, [...treaties.values()]]));
}

const read = new WeakMap<Edition, ReturnType<typeof prioritiesOf>>();

function conceptOf({ acts }: Corpus, { act, edition }: Concept): ReturnType<typeof prioritiesOf> | null {
  const found = acts.find(({ slug }) => slug === act)?.editions.find(({ date }) => date === edition);
  if (found === undefined) return null;
  const known = read.get(found) ?? prioritiesOf(found.text);
  read.set(found, known);
  return known;
}

function keyOf({ act, edition }: Concept): string {
  return `${act} ${edition}`;
}
