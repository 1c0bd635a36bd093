import type { PlaceStep } from '../i18n/name-place.ts';

/** How places in outside acts are written in addresses: `art_15-1__para_1`. */
const kinds: Readonly<Record<string, PlaceStep['kind']>> = {
  art: 'article',
  att: 'annex',
  chp: 'chapter',
  para: 'paragraph',
  subpara: 'subparagraph',
  al: 'part',
};

/** The units of a place in an outside act: `art_15-1__para_1` is article 15-1, paragraph 1. */
export function readCitedPlace(place: string): readonly PlaceStep[] {
  return place.split('__').flatMap((step): PlaceStep[] => {
    const [name = '', number = ''] = step.split('_');
    const kind = kinds[name];
    if (kind === undefined) return [];
    return [{ kind, number: kind === 'subparagraph' ? `${number})` : number, ordinal: null }];
  });
}
