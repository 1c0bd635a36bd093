// "осы Қағидалар", "осы тармақ", "Осы ... қағидалары": what a text calls by pointing at itself, or by its own title.

import { wordStart } from '../../kazakh/inflection.ts';
import { findPhrase, seek } from '../../kazakh/sought-phrase.ts';
import { type ActText, componentOf, type Provision, withAncestors } from '../provision.ts';
import type { ComponentKind } from '../unit.ts';
import { type ActReference, type ReferenceFinder, referenceAt } from './reference.ts';

/** Units that a text calls осы ...: the word, and what it means for the provision that says it. */
const selfNouns: readonly { readonly pattern: RegExp; readonly find: (from: Provision) => Provision | undefined }[] = [
  { pattern: /^тармақша(?!лар)/u, find: (from) => nearest(from, 'subparagraph') },
  { pattern: /^тарма[қғ](?!ша|тар)/u, find: (from) => nearest(from, 'paragraph') },
  { pattern: /^тарау(?!лар)/u, find: (from) => nearest(from, 'chapter') },
  { pattern: /^[Ққ]осымша(?!лар)/u, find: (from) => component(from, 'annex') },
  { pattern: /^[Ққ]ағида(?!т)/u, find: (from) => component(from, 'rules') },
  { pattern: /^[Тт]ұжырымдама(?!л)/u, find: (from) => component(from, 'concept') },
  // in rules, осы бұйрық may be an order that the sentence before spoke of
  { pattern: /^[Бб]ұйры[қғ](?!тар)/u, find: (from) => ownComponent(from, 'order') },
  { pattern: /^[Ққ]аулы(?!лар)/u, find: (from) => ownComponent(from, 'resolution') },
  { pattern: /^[Жж]арлы[қғ](?!тар)/u, find: (from) => ownComponent(from, 'decree') },
];

function nearest(from: Provision, kind: Provision['kind']): Provision | undefined {
  return withAncestors(from).find((provision) => provision.kind === kind);
}

/** The nearest component of a kind around a provision. */
function component(from: Provision, kind: ComponentKind): Provision | undefined {
  return withAncestors(from).find((provision) => provision.component === kind);
}

function ownComponent(from: Provision, kind: ComponentKind): Provision | undefined {
  const own = componentOf(from);
  return own.component === kind ? own : undefined;
}

/** "осы Қағидалардың", "Осы тармақтың", "Қағидалардың осы тармағында". */
const self = new RegExp(`${wordStart}(?:Қағидалардың\\s+)?[Оо]сы\\s+(?<noun>\\p{L}+)`, 'gu');

/**
 * "Осы <any title> қағидалары (бұдан әрі ...": with осы before it and a short name after it, that is the document itself, even
 * where the official text words its own title differently.
 */
const selfByTitle = new RegExp(`${wordStart}Осы\\s+\\p{Lu}[^.;()"«»]*\\sқағидалары(?=\\s*\\(бұдан әрі)`, 'gu');

export function ownUnits(provision: Provision): readonly ActReference[] {
  const { text } = provision;
  if (!/[Оо]сы\s/u.test(text)) return [];
  const byNoun = Array.from(text.matchAll(self), (match) => {
    const noun = match.groups?.['noun'] ?? '';
    return { match, meant: selfNouns.find(({ pattern }) => pattern.test(noun))?.find(provision) };
  });
  const byTitle = Array.from(text.matchAll(selfByTitle), (match) => ({
    match,
    meant: component(provision, 'rules'),
  }));
  return [...byNoun, ...byTitle].flatMap(({ match, meant }) =>
    meant === undefined ? [] : [referenceAt(match, { kind: 'unit', provision: meant })],
  );
}

/** Official texts write Қазақстан Республикасы and Қазақстан Республикасының in one and the same title. */
const stateInAnyCase = 'Республикасы(?:ның)?';
const stateInATitle = /Республикасы(?:ның)?(?=\\s)/gu;

/** "Осы ... кадр резервіне қосу қағидалары", "Қоса беріліп отырған ... қағидалары": components by their titles. */
export function ownTitles(text: ActText): ReferenceFinder {
  // a short title like Өтініш is a word of the language as well
  const shortestTitle = 30;
  const titled = text.provisions.flatMap((provision) => {
    const title = (provision.heading ?? '').replaceAll(/["«»]/gu, '');
    // the title of the act itself is also that of the acts it replaced: it counts only with its day and number
    if (provision.kind !== 'component' || provision.parent === null || title.length < shortestTitle) return [];
    const before = `(?:${wordStart}[Оо]сы\\s+)?`;
    const rewrite = (pattern: string): string => `["«]?${pattern.replace(stateInATitle, stateInAnyCase)}["»]?`;
    return [{ provision, phrase: seek(title, { isAnyFirstLetter: true, before, rewrite }) }];
  });
  return ({ text: words }, folded) =>
    titled.flatMap(({ provision, phrase }) =>
      findPhrase(phrase, words, folded)
        // rules that another act approved may have the same title
        .filter(({ index }) => !/[Бб]екітілген\s+["«]?$/u.test(words.slice(0, index)))
        .map((match) => referenceAt(match, { kind: 'unit', provision })),
    );
}
