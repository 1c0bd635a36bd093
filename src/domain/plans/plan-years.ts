import type { PlanFields } from '../../../schemas/plan.ts';
import type { PlanRulesFields } from '../../../schemas/plan-rules.ts';

export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years that a plan is for by its rules, and by the other reading of them where there is one. */
export function yearsByRules(
  { kind, submitted }: Pick<PlanFields, 'kind' | 'submitted'>,
  rules: Pick<PlanRulesFields, 'current' | 'perspective'>,
): { readonly taken: Years; readonly other: Years | null } {
  const { after, length, otherReading } = rules[kind];
  const from = (first: number): Years => ({ first, last: first + length - 1 });
  return {
    taken: from(submitted + after),
    other: otherReading === undefined ? null : from(submitted + otherReading),
  };
}

/** `2025`, or `2026-2028`: as the heading of the form has them. */
export function yearsInWords({ first, last }: Years): string {
  return first === last ? String(first) : `${first}-${last}`;
}
