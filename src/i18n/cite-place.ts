import type { ProvisionKind } from '../domain/acts/unit.ts';
import { placeWithin } from './kk-place.ts';
import type { PlaceStep } from './name-place.ts';
import { place as placeRu } from './ru-place.ts';

/** A citation in the two languages of official letters. */
export interface CitedWords {
  readonly kk: string;
  readonly ru: string;
}

/** A provision as its page has it. */
export interface CitedUnit {
  readonly kind: ProvisionKind;
  /** `att_1__chp_2__para_4__subpara_2dup2`. */
  readonly id: string;
  /** As published, `2)`; null where it has none. */
  readonly number: string | null;
  readonly heading: string | null;
}

/** Cites a provision: its place in its component, and what the component is (`citeAround` in `cite-act.ts`). */
export function citePlace(steps: readonly PlaceStep[], around: CitedWords): CitedWords {
  return { kk: `${around.kk} ${placeWithin(steps)}`, ru: `${placeRu(steps)} ${around.ru}` };
}

/**
 * What a citation counts a provision by.
 *
 * @param units what the provision stands in, from the outside, without the component; the provision itself last
 * @param isCounted whether paragraphs are counted through the component, so that their chapter adds nothing
 */
export function stepsToCite(units: readonly CitedUnit[], isCounted = true): readonly PlaceStep[] {
  const paragraph = units.findLastIndex(({ kind }) => kind === 'paragraph');
  return units.slice(isCounted ? Math.max(paragraph, 0) : 0).map(({ kind, id, number, heading }) => {
    const [, ordinal, repeat] = /_(?:(\d+)|[a-z\d-]*?dup(\d+))$/u.exec(id) ?? [];
    const hasOrdinal = number === null && kind !== 'chapter' && kind !== 'section';
    return {
      kind,
      number,
      ordinal: hasOrdinal && ordinal !== undefined ? Number(ordinal) : null,
      ...(heading === null ? {} : { heading }),
      ...(isCounted ? {} : { isNamed: true as const }),
      ...(repeat === undefined ? {} : { repeat: Number(repeat) }),
    };
  });
}
