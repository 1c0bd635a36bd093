import type { Corpus, PlanEntry } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { notYet } from './plan-days.ts';
import { problemAt } from './problem-at.ts';

/** What became of a treaty is told in the order of the days, and what was moved is in the plan it went to. */
export function checkPlanOutcomes(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  return corpus.plans.flatMap(({ entries }) =>
    entries.flatMap((entry) => [
      ...entry.fields.outcome.flatMap(({ on }, index) => notYet(entry.document, ['outcome', index, 'on'], on, asOf)),
      ...outOfOrder(entry, asOf),
      ...movedNowhere(corpus, entry),
    ]),
  );
}

function outOfOrder({ document, fields: { outcome } }: PlanEntry, asOf: string): readonly Diagnostic[] {
  return outcome.flatMap(({ kind, on }, index) => {
    const before = outcome[index - 1];
    // a day that is ahead has been told of
    if (before === undefined || before.on > asOf || on >= before.on) return [];
    const values = { kind, day: on, before: before.kind, first: before.on };
    return [problemAt(document, 'entry-outcome-out-of-order', ['outcome', index, 'on'], values)];
  });
}

function movedNowhere({ paths, plans }: Corpus, { id, document, fields }: PlanEntry): readonly Diagnostic[] {
  return fields.outcome.flatMap(({ kind, to }, index) => {
    if (kind !== 'moved')
      return to === undefined
        ? []
        : [problemAt(document, 'entry-moved-unexpected', ['outcome', index, 'to'], { kind })];
    if (to === undefined) return [problemAt(document, 'entry-moved-nowhere', ['outcome', index, 'kind'], {})];
    // a plan that is not there is an unknown document, and an entry that cannot be read has been reported
    if (!plans.some(({ slug }) => slug === to) || paths.has(`plans/${to}/${id}.md`)) return [];
    const values = { plan: to, file: `content/plans/${to}/${id}.md` };
    return [problemAt(document, 'entry-moved-absent', ['outcome', index, 'to'], values)];
  });
}
