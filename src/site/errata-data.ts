import type { ErrataData } from '../../schemas/errata-data.ts';
import type { ErratumPlace } from '../views/errata-view.ts';
import { actAddress, editionAddress, planAddress } from './addresses.ts';
import { listErrata } from './errata-queries.ts';
import { build } from './queries.ts';

/** The errata as data. */
export function findErrataData(): ErrataData {
  return {
    asOf: build().asOf,
    errata: listErrata().map(({ places, ...erratum }) => ({ ...erratum, where: places.map(addressOf) })),
  };
}

function addressOf(place: ErratumPlace): string {
  switch (place.kind) {
    case 'act': {
      const { slug, edition, provision } = place;
      const page = edition === null ? actAddress('kk', slug) : editionAddress('kk', slug, edition);
      return provision === null ? page : `${page}#${provision}`;
    }
    case 'plan':
      return planAddress('kk', place.slug);
    case 'page':
      return place.address;
  }
}
