import { keyOf } from '../kept/key-of.ts';
import type { Act, Surroundings } from './corpus.ts';

/** One digest for what is around all acts, and the same objects are asked for again and again. */
const digests = new WeakMap<Surroundings['sources'], string>();

/** A digest of what the pages of an act say besides the act itself: whatever changes there changes it. */
export function surroundingsOf(around: Surroundings, { slug }: Act): string {
  const errata = around.errata.filter(({ fields }) => fields.act === slug);
  if (errata.length === 0) return aroundAll(around);
  const plans = around.plans.filter((plan) => errata.some(({ fields }) => fields.plan === plan.slug));
  return keyOf([
    aroundAll(around),
    JSON.stringify(errata.map(({ id, origin, fields }) => [id, origin, fields])),
    JSON.stringify(plans.map(({ slug: plan, fields }) => [plan, fields])),
  ]);
}

function aroundAll({ sources, bodies, publisher }: Surroundings): string {
  const known = digests.get(sources);
  if (known !== undefined) return known;
  const said = [...sources, ...bodies].map(([id, { fields }]) => JSON.stringify([id, fields]));
  const digest = keyOf([...said, JSON.stringify(publisher)]);
  digests.set(sources, digest);
  return digest;
}
