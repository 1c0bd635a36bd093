import type { Plan, PlanChange, PlanEntry } from '../corpus.ts';
import { agreedDigest } from './agreed-digest.ts';

/** What was read of plans, before entries and changes are with their plan. */
export interface PlanParts {
  readonly plans: readonly Pick<Plan, 'slug' | 'origin' | 'document' | 'fields'>[];
  readonly entries: readonly { readonly slug: string; readonly entry: PlanEntry }[];
  readonly changes: readonly { readonly slug: string; readonly change: PlanChange }[];
}

/** Every plan with its entries and changes, in the order of the names. */
export function putPlansTogether({ plans, entries, changes }: PlanParts): readonly Plan[] {
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  return plans
    .map((plan): Plan => {
      const own = entries.filter(({ slug }) => slug === plan.slug).map(({ entry }) => entry);
      return {
        ...plan,
        entries: own.toSorted(byId),
        changes: changes
          .filter(({ slug }) => slug === plan.slug)
          .map(({ change }) => change)
          .toSorted(byId),
        digest: agreedDigest(own),
      };
    })
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
