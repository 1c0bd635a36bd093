import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import { inForceFromOf } from './history.ts';

/** The editions that a day can know of: those made by acts that were adopted by then. Oldest first. */
export function editionsKnownOn(act: Act, asOf: string): readonly Edition[] {
  return act.editions.filter(({ date }) => date <= asOf);
}

/**
 * The edition at an act's permanent address on a day: the newest whose amending act was adopted by then and is not known to enter
 * into force later. While the day of publication is not known, an adopted amendment is shown, and its entry into force as unknown.
 */
export function currentEdition(around: Surroundings, act: Act, asOf: string): Edition | null {
  const known = editionsKnownOn(act, asOf);
  const started = known.findLast((edition) => (inForceFromOf(around, edition) ?? asOf) <= asOf);
  return started ?? known.at(-1) ?? null;
}
