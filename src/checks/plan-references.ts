import type { Corpus, Plan, PlanRules } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { unknownDocument } from './unknown-document.ts';

/** Every document that plans and their rules name by its id exists. */
export function checkPlanReferences(corpus: Corpus): readonly Diagnostic[] {
  return [
    ...[...corpus.planRules.values()].flatMap((rules) => namedByRules(corpus, rules)),
    ...corpus.plans.flatMap((plan) => [
      ...namedByPlan(corpus, plan),
      ...namedByEntries(corpus, plan),
      ...namedByChanges(corpus, plan),
    ]),
  ];
}

function namedByRules(corpus: Corpus, { document, fields }: PlanRules): readonly Diagnostic[] {
  return [
    ...unknownDocument(corpus, document, 'acts', ['act'], fields.act),
    ...unknownDocument(corpus, document, 'acts', ['priorities', 'act'], fields.priorities.act),
    ...unknownDocument(corpus, document, 'procedures', ['procedure'], fields.procedure),
    ...fields.grounds.flatMap(({ by, agreement }, index) => [
      ...by.flatMap((id, position) =>
        unknownDocument(corpus, document, 'bodies', ['grounds', index, 'by', position], id),
      ),
      ...unknownDocument(corpus, document, 'bodies', ['grounds', index, 'agreement'], agreement),
    ]),
  ];
}

function namedByPlan(corpus: Corpus, { document, fields }: Plan): readonly Diagnostic[] {
  return [
    ...unknownDocument(corpus, document, 'plan-rules', ['rules'], fields.rules),
    ...fields.decisions.flatMap(({ body }, index) =>
      unknownDocument(corpus, document, 'bodies', ['decisions', index, 'body'], body),
    ),
  ];
}

function namedByEntries(corpus: Corpus, { entries }: Plan): readonly Diagnostic[] {
  return entries.flatMap(({ document, fields }) => [
    ...unknownDocument(corpus, document, 'bodies', ['body'], fields.body),
    ...fields.partners.flatMap((code, index) =>
      unknownDocument(corpus, document, 'partners', ['partners', index], code),
    ),
    ...fields.outcome.flatMap(({ to }, index) =>
      unknownDocument(corpus, document, 'plans', ['outcome', index, 'to'], to),
    ),
  ]);
}

function namedByChanges(corpus: Corpus, { changes }: Plan): readonly Diagnostic[] {
  return changes.flatMap(({ document, fields }) => [
    ...unknownDocument(corpus, document, 'bodies', ['decision', 'body'], fields.decision.body),
    ...fields.changed.flatMap(({ body, partners = [] }, index) => [
      ...unknownDocument(corpus, document, 'bodies', ['changed', index, 'body'], body),
      ...partners.flatMap((code, position) =>
        unknownDocument(corpus, document, 'partners', ['changed', index, 'partners', position], code),
      ),
    ]),
  ]);
}
