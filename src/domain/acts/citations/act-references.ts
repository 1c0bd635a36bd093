// Which act, component or unit a sentence names, before any paragraph number is read. The ways of naming are two closed lists:
// this act and its units (self-references.ts), and acts by title, date or name (outside-references.ts).

import { inCase, wordStart } from '../../kazakh/inflection.ts';
import { foldForSearch } from '../../kazakh/sought-phrase.ts';
import type { DefinedTerm } from '../find-terms.ts';
import { type ActText, componentOf, type Provision } from '../provision.ts';
import type { CitationProblem, OwnAct } from './citation.ts';
import type { OutsideActs } from './outside-acts.ts';
import { datedActs, namedSources, quotedTitles, unknownActs } from './outside-references.ts';
import { type ActReference, isInDefinition, type Referent, referenceAt } from './reference.ts';
import { ownTitles, ownUnits } from './self-references.ts';

export interface FoundReferences {
  readonly references: readonly ActReference[];
  readonly problems: readonly CitationProblem[];
}

/** Prepares the search for everything that can be named without a paragraph number, in one act. */
export function referenceFinder(
  text: ActText,
  act: OwnAct,
  outside: OutsideActs,
): (provision: Provision) => FoundReferences {
  const all = foldForSearch(text.provisions.map((provision) => provision.text).join(between));
  const foldedTexts = all.split(between);
  const folded = new Map(text.provisions.map((provision, index) => [provision, foldedTexts[index] ?? '']));
  const finders = [
    ownUnits,
    ownTitles(text),
    quotedTitles(text, act, outside),
    datedActs(text, act, outside),
    namedSources(all, outside),
  ];
  return (provision) => {
    const references = withoutOverlaps(
      provision,
      finders.flatMap((find) => find(provision, folded.get(provision) ?? '')),
    );
    return { references, problems: unknownActs(provision, references) };
  };
}

/** A sign that no text has. */
const between = '\u0000';

/** Before a short name, these make it the name of something else: another law's title, a date, a constitutional law. */
const namesAnother = /(?:туралы|Конституциялық|\d{4}\s+жылғы\s+\d{1,2}\s+\p{L}+|["»])\s*$/u;

/** A term that stands for an act or a component, prepared for being looked for. */
export interface SoughtTerm {
  readonly term: DefinedTerm;
  readonly referent: Referent;
  readonly pattern: RegExp;
}

export function seekTerm(term: DefinedTerm, referent: Referent): SoughtTerm {
  return { term, referent, pattern: new RegExp(wordStart + inCase(term.term), 'gu') };
}

/** References to terms that stand for an act: Заңның after "(бұдан әрі – Заң)". */
export function termReferences(provision: Provision, terms: readonly SoughtTerm[]): readonly ActReference[] {
  if (terms.length === 0) return [];
  const component = componentOf(provision);
  const own = terms.filter(({ term }) => term.component === component);
  const found = own.flatMap(({ referent, pattern }) =>
    Array.from(provision.text.matchAll(pattern))
      .filter(({ index }) => !namesAnother.test(provision.text.slice(0, index)))
      .map((match) => referenceAt(match, referent)),
  );
  return withoutOverlaps(provision, found);
}

/** The longest reference wins where two overlap; brackets that define a term are not references. */
export function withoutOverlaps(provision: Provision, all: readonly ActReference[]): readonly ActReference[] {
  const citing = all.filter(({ start }) => !isInDefinition(provision.text, start));
  const longestFirst = citing.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: ActReference[] = [];
  for (const reference of longestFirst) {
    if (!kept.some((other) => reference.start < other.end && reference.end > other.start)) kept.push(reference);
  }
  return kept.sort((a, b) => a.start - b.start);
}
