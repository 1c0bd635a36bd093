import type { Corpus, Plan, PlanRules } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import { isAgreed } from '../domain/plans/is-agreed.ts';
import { yearsByRules, yearsInWords } from '../domain/plans/plan-years.ts';
import { problemAt } from './problem-at.ts';

/** A plan is for the years that its rules give, these were law when concepts for it came in, and of a year there is one of a kind. */
export function checkPlanYears(corpus: Corpus): readonly Diagnostic[] {
  return [
    ...corpus.plans.flatMap((plan) => {
      const rules = corpus.planRules.get(plan.fields.rules);
      if (rules === undefined) return [];
      const wrong = wrongYears(plan, rules);
      return wrong.some(({ code }) => code === 'plan-years-wrong')
        ? wrong
        : [...wrong, ...notInForce(corpus, plan, rules)];
    }),
    ...repeatedPlans(corpus.plans),
  ];
}

/** Whether the years of a plan can be relied on: what lies outside years that are themselves wrong is not told of as well. */
export function hasRightYears(plan: Plan, rules: PlanRules): boolean {
  return !wrongYears(plan, rules).some(({ code }) => code === 'plan-years-wrong');
}

function wrongYears({ document, fields }: Plan, rules: PlanRules): readonly Diagnostic[] {
  const { first, last, submitted } = fields;
  const { taken, other } = yearsByRules(fields, rules.fields);
  if (first === taken.first && last === taken.last) return [];
  const values = {
    years: yearsInWords({ first, last }),
    submitted: String(submitted),
    expected: yearsInWords(taken),
  };
  if (first === other?.first && last === other.last)
    return [problemAt(document, 'plan-years-other-reading', ['first'], values)];
  return [problemAt(document, 'plan-years-wrong', [first === taken.first ? 'last' : 'first'], values)];
}

function notInForce(
  corpus: Corpus,
  { document, fields }: Plan,
  { act, fields: rules }: PlanRules,
): readonly Diagnostic[] {
  if (act === null) return [];
  const day = `${fields.submitted}-${rules.concepts.on}`;
  const { adopted, status, repealedBy = '' } = act.fields;
  if (day < adopted) return [told('notYetAdopted', adopted)];
  const repealing = corpus.sources.get(repealedBy)?.fields;
  const ended = repealing?.firstPublished ?? repealing?.adopted;
  if (status !== 'repealed' || ended === undefined || day < ended) return [];
  return [told('repealedSince', ended)];

  function told(what: 'notYetAdopted' | 'repealedSince', since: string): Diagnostic {
    const values = { day, act: rules.act, what: phrase(what), since };
    return problemAt(document, 'plan-rules-not-in-force', ['submitted'], values);
  }
}

/** Drafts may be kept beside the plan that came of them; agreed is one of a kind and year. */
function repeatedPlans(plans: readonly Plan[]): readonly Diagnostic[] {
  const agreed = plans.filter(({ fields }) => isAgreed(fields));
  return agreed.flatMap((plan, index) => {
    const { kind, submitted } = plan.fields;
    const first = agreed
      .slice(0, index)
      .find(({ fields, origin }) => fields.kind === kind && fields.submitted === submitted && origin === plan.origin);
    if (first === undefined) return [];
    const values = { kind, submitted: String(submitted), first: first.document.file };
    return [problemAt(plan.document, 'plan-repeated', ['submitted'], values)];
  });
}
