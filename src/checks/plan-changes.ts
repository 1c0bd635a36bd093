import { closest } from '../corpus/closest.ts';
import type { Corpus, Plan, PlanChange, PlanRules } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { agreedOn } from '../domain/plans/status-on.ts';
import { notYet } from './plan-days.ts';
import { hasRightStatus } from './plan-steps.ts';
import { problemAt } from './problem-at.ts';

/** An agreed plan is changed on a ground that the rules know, by who can decide on it, and not before that. */
export function checkPlanChanges(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return corpus.plans.flatMap((plan) => {
    const rules = corpus.planRules.get(plan.fields.rules);
    return plan.changes.flatMap((change) => {
      const { document, fields, id } = change;
      // a draft has nothing that could be changed, on whatever ground
      if (!isAgreed(plan.fields))
        return !hasRightStatus(plan)
          ? []
          : [problemAt(document, 'change-of-draft', ['on'], { plan: plan.slug, status: plan.fields.status })];
      return [
        ...nameDiffers(id, change),
        ...notYet(document, ['on'], fields.on, asOf),
        ...notYet(document, ['decision', 'date'], fields.decision.date, asOf),
        ...notYet(document, ['agreement', 'date'], fields.agreement?.date, asOf),
        ...tooEarly(plan, change, asOf),
        ...(rules === undefined ? [] : wrongGround(corpus, change, rules)),
      ];
    });
  });
}

function nameDiffers(id: string, { document, fields: { on } }: PlanChange): readonly Diagnostic[] {
  const day = id.slice(0, 10);
  return day === on ? [] : [problemAt(document, 'change-date-differs', ['on'], { on, day, example: `${on}-01.md` })];
}

/** The latest of the days that come before a change; those before it would be wrong by the same slip. */
function tooEarly(plan: Plan, { document, fields }: PlanChange, asOf: string): readonly Diagnostic[] {
  const before = [
    { what: 'decisionDay' as const, since: fields.decision.date },
    { what: 'agreementDay' as const, since: fields.agreement?.date },
    { what: 'planAgreedDay' as const, since: agreedOn(plan.fields) },
  ].flatMap(({ what, since }) => (since === undefined || since === null || since > asOf ? [] : [{ what, since }]));
  const latest = before.toSorted((a, b) => (a.since > b.since ? -1 : 1)).find(({ since }) => fields.on < since);
  if (latest === undefined) return [];
  const values = { on: fields.on, what: phrase(latest.what), since: latest.since };
  return [problemAt(document, 'change-too-early', ['on'], values)];
}

function wrongGround(corpus: Corpus, { document, fields }: PlanChange, rules: PlanRules): readonly Diagnostic[] {
  const { grounds } = rules.fields;
  const ground = grounds.find(({ id }) => id === fields.ground);
  if (ground === undefined) {
    const names = grounds.map(({ id }) => id);
    const values = { ground: fields.ground, suggestion: closest(fields.ground, names), names: names.join(', ') };
    return [problemAt(document, 'change-ground-unknown', ['ground'], values)];
  }
  const { body } = fields.decision;
  const values = { body, ground: ground.id, names: ground.by.join(', ') };
  // a body that is not there is an unknown document
  const isWrong = !ground.by.includes(body) && corpus.paths.has(`bodies/${body}.md`);
  return [
    ...(isWrong ? [problemAt(document, 'change-decider-wrong', ['decision', 'body'], values)] : []),
    ...(ground.agreement === undefined || fields.agreement !== undefined
      ? []
      : [problemAt(document, 'change-agreement-missing', ['ground'], { ground: ground.id, body: ground.agreement })]),
  ];
}
