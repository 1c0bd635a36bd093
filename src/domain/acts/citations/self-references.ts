// "осы Қағидалар", "осы тармақ", "Осы ... қағидалары": what a text calls by pointing at itself, or by its own title.

import { inflected, withAnyFirstLetter, wordStart } from '../../kazakh/inflection.ts';
import { type ActText, type Provision, withAncestors } from '../provision.ts';
import type { ComponentKind } from '../unit.ts';
import { type ActReference, type ReferenceFinder, referenceAt } from './reference.ts';

const endOfNoun = '\\p{L}*';

/** Units that a text calls осы ...: the word, and what it means for the provision that says it. */
const selfNouns: readonly { readonly pattern: string; readonly find: (from: Provision) => Provision | undefined }[] = [
  { pattern: `тармақша${endOfNoun}`, find: (from) => nearest(from, 'subparagraph') },
  { pattern: `тарма[қғ](?!ша)${endOfNoun}`, find: (from) => nearest(from, 'paragraph') },
  { pattern: `тарау${endOfNoun}`, find: (from) => nearest(from, 'chapter') },
  { pattern: `[Ққ]осымша${endOfNoun}`, find: (from) => component(from, ['annex']) },
  { pattern: `[Ққ]ағида(?!т)${endOfNoun}`, find: (from) => component(from, ['rules']) },
  { pattern: `[Тт]ұжырымдама(?!л[ыі])${endOfNoun}`, find: (from) => component(from, ['concept']) },
  { pattern: `[Бб]ұйры[қғ]${endOfNoun}`, find: (from) => component(from, ['order']) },
  { pattern: `[Ққ]аулы${endOfNoun}`, find: (from) => component(from, ['resolution']) },
  { pattern: `[Жж]арлы[қғ]${endOfNoun}`, find: (from) => component(from, ['decree']) },
];

function nearest(from: Provision, kind: Provision['kind']): Provision | undefined {
  return withAncestors(from).find((provision) => provision.kind === kind);
}

function component(from: Provision, kinds: readonly ComponentKind[]): Provision | undefined {
  return withAncestors(from).find(({ component: kind }) => kind !== null && kinds.includes(kind));
}

/**
 * "осы Қағидалардың", "Осы тармақтың"; and "Осы <any title> қағидалары (бұдан әрі ...": with осы before it and a short name
 * after it, that is the document itself, even where the official text words its own title differently.
 */
const selfReferences = [
  ...selfNouns.map(({ pattern, find }) => ({
    find,
    pattern: new RegExp(`${wordStart}(?:Қағидалардың\\s+)?[Оо]сы\\s+${pattern}`, 'gu'),
  })),
  {
    find: (from: Provision) => component(from, ['rules']),
    pattern: new RegExp(`${wordStart}Осы\\s+\\p{Lu}[^.;()"«»]*\\sқағидалары(?=\\s*\\(бұдан әрі)`, 'gu'),
  },
];

export function ownUnits(provision: Provision): readonly ActReference[] {
  return selfReferences.flatMap(({ pattern, find }) =>
    Array.from(provision.text.matchAll(pattern)).flatMap((match) => {
      const meant = find(provision);
      return meant === undefined ? [] : [referenceAt(match, { kind: 'unit', provision: meant })];
    }),
  );
}

/** Official texts write Қазақстан Республикасы and Қазақстан Республикасының in one and the same title. */
const stateInAnyCase = 'Республикасы(?:ның)?';

/** "Осы ... кадр резервіне қосу қағидалары", "Қоса беріліп отырған ... қағидалары": components by their titles. */
export function ownTitles(text: ActText): ReferenceFinder {
  // a short title like Өтініш is a word of the language as well
  const shortestTitle = 30;
  const titled = text.provisions.flatMap((provision) => {
    const title = (provision.heading ?? '').replaceAll(/["«»]/gu, '');
    if (provision.kind !== 'component' || title.length < shortestTitle) return [];
    const words = withAnyFirstLetter(title, inflected).replace(/Республикасы(?:ның)?(?=\\s)/gu, stateInAnyCase);
    return [{ provision, pattern: new RegExp(`(?:${wordStart}[Оо]сы\\s+)?["«]?${words}["»]?`, 'gu') }];
  });
  return ({ text: words }) =>
    titled.flatMap(({ provision, pattern }) =>
      Array.from(words.matchAll(pattern), (match) => referenceAt(match, { kind: 'unit', provision })),
    );
}
