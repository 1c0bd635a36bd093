// Defined terms: "(бұдан әрі – Қағидалар)" in running text, and the definitions under a paragraph on ұғымдар.
// A term holds in its own component only: Заң, Комиссия and Қағидалар mean different things in different acts.

import { findPhrase, foldForSearch, seek } from '../kazakh/sought-phrase.ts';
import { type ActText, componentOf, type Provision } from './provision.ts';

export interface DefinedTerm {
  readonly term: string;
  /** `definition`: "term – meaning" in a list of terms; `abbreviation`: "(бұдан әрі – term)". */
  readonly kind: 'definition' | 'abbreviation';
  readonly component: Provision;
  readonly definedAt: Provision;
  /** Where in the words of `definedAt` the term itself stands; for an abbreviation, the whole bracket. */
  readonly start: number;
  readonly end: number;
  /** The meaning as the text gives it; null for an abbreviation, since the text does not mark off the words it stands for. */
  readonly meaning: string | null;
}

const abbreviation = /\(бұдан әрі\s+[-–—]\s+(?<term>[^\s()](?:[^()]*[^\s()])?)\s*\)/gu;
const listOfTerms = /ұғымдар\p{L}*\s.*:$/u;
const definition = /^(?<term>[^()]+?)(?:\s+\([^()]*\))?\s+[-–—]\s+(?<meaning>.+?)[;.]?$/u;

/** All terms that a text defines, in the order of the text. */
export function findTerms(text: ActText): readonly DefinedTerm[] {
  return text.provisions.flatMap((provision) => [...definitionIn(provision), ...abbreviationsIn(provision)]);
}

function definitionIn(provision: Provision): readonly DefinedTerm[] {
  if (provision.kind !== 'subparagraph' || !listOfTerms.test(provision.parent?.text ?? '')) return [];
  const match = definition.exec(provision.text);
  const { term, meaning } = match?.groups ?? {};
  if (term === undefined || meaning === undefined) return [];
  const component = componentOf(provision);
  return [{ term, kind: 'definition', component, definedAt: provision, start: 0, end: term.length, meaning }];
}

function abbreviationsIn(provision: Provision): readonly DefinedTerm[] {
  return Array.from(provision.text.matchAll(abbreviation), (match): DefinedTerm => {
    const end = match.index + match[0].length;
    return {
      term: match.groups?.['term'] ?? '',
      kind: 'abbreviation',
      component: componentOf(provision),
      definedAt: provision,
      start: match.index,
      end,
      meaning: null,
    };
  });
}

export interface TermUse {
  readonly term: DefinedTerm;
  readonly start: number;
  readonly end: number;
}

/**
 * Looks for the terms of one component, longest first, so that "кадр резерві жөніндегі комиссия" is not taken for
 * "кадр резерві". A term that is written small may begin a sentence; a term written large is only found so: Комиссия is a
 * certain commission, комиссия any.
 */
export function termFinder(terms: readonly DefinedTerm[]): (provision: Provision) => readonly TermUse[] {
  const sought = [...terms]
    .sort((a, b) => b.term.length - a.term.length)
    .map((term) => ({ term, phrase: seek(term.term, { isAnyFirstLetter: startsSmall(term.term) }) }));
  return (provision) => {
    const folded = foldForSearch(provision.text);
    const uses: TermUse[] = [];
    for (const { term, phrase } of sought) {
      for (const match of findPhrase(phrase, provision.text, folded)) {
        const start = match.index;
        const end = start + match[0].length;
        const isInside = uses.some((use) => start < use.end && end > use.start);
        if (!isInside) uses.push({ term, start, end });
      }
    }
    return uses
      .filter(({ start, end }) => !isPlaceOfDefinition(terms, provision, start, end))
      .sort((a, b) => a.start - b.start);
  };
}

function startsSmall(term: string): boolean {
  const [first = ''] = term;
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function isPlaceOfDefinition(terms: readonly DefinedTerm[], provision: Provision, start: number, end: number): boolean {
  return terms.some((term) => {
    if (term.definedAt !== provision) return false;
    // "өтініш (бұдан әрі – өтініш)": the word before the bracket is what gets the name
    const isNamed =
      term.kind === 'abbreviation' && end <= term.start && provision.text.slice(end, term.start).trim() === '';
    return isNamed || (start < term.end && end > term.start);
  });
}
