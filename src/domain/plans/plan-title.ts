import type { PlanFields } from '../../../schemas/plan.ts';
import type { PlanRulesFields } from '../../../schemas/plan-rules.ts';

/** Where the years stand in a heading of the rules. */
const place = '{years}';

/**
 * The heading of the form with the years of a plan.
 *
 * @example planTitle({ kind: 'perspective', first: 2026, last: 2028 }, rules).ru // 'Перспективный план … на 2026–2028 годы'
 */
export function planTitle(
  { kind, first, last }: Pick<PlanFields, 'kind' | 'first' | 'last'>,
  rules: Pick<PlanRulesFields, 'current' | 'perspective'>,
): { readonly kk: string; readonly ru: string } {
  const { kk, ru } = rules[kind].title;
  const isOneYear = first === last;
  return {
    kk: kk.replace(place, isOneYear ? String(first) : `${first} – ${last}`),
    ru: ru.replace(place, isOneYear ? String(first) : `${first}–${last}`),
  };
}
