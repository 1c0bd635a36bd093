// From the words of an act to its citations: acts and units that are named, then the numbers that hang on them.

import { type DefinedTerm, findTerms } from '../find-terms.ts';
import type { ActText, Provision } from '../provision.ts';
import { referenceFinder, termReferences, withoutOverlaps } from './act-references.ts';
import type { Citation, CitationContext, CitationLink, CitationProblem } from './citation.ts';
import { chainGroups, findNumberedGroups, type NumberedGroup } from './numbered-references.ts';
import { type ActReference, isInDefinition, type Referent } from './reference.ts';
import { describe, onlyAnnexOf, type Position, positionOf, stepTo, targetAt } from './resolve-place.ts';

export interface FoundCitations {
  readonly citations: readonly Citation[];
  readonly problems: readonly CitationProblem[];
  readonly terms: readonly TermWithReferent[];
}

/** A defined term, and the act or component it stands for, where it stands for one. */
export interface TermWithReferent {
  readonly term: DefinedTerm;
  readonly referent: Referent | null;
}

/** Finds and resolves every citation of a text. Headings, tables and notes cite nothing by themselves. */
export function findCitations(text: ActText, context: CitationContext): FoundCitations {
  const findReferences = referenceFinder(text, context);
  const found = new Map(text.provisions.map((provision) => [provision, findReferences(provision)]));
  const terms = findTerms(text).map((term) => withReferent(term, found.get(term.definedAt)?.references ?? []));
  const actTerms = terms.flatMap(({ term, referent }) => (referent?.kind === 'source' ? [{ term, referent }] : []));

  const citations: Citation[] = [];
  const problems: CitationProblem[] = [];
  for (const [provision, { references, problems: unknown }] of found) {
    problems.push(...unknown);
    const all = withoutOverlaps(provision, [...references, ...termReferences(provision, actTerms)]);
    const resolved = resolveIn(provision, all);
    citations.push(...resolved.citations);
    problems.push(...resolved.problems);
  }
  return { citations, problems, terms };
}

/** The act or component that gets the short name: it ends where the bracket begins, or contains it. */
function withReferent(term: DefinedTerm, references: readonly ActReference[]): TermWithReferent {
  const words = term.definedAt.text;
  const named = references.find(({ start, end }) => {
    if (term.kind === 'definition' || start >= term.start) return false;
    return end >= term.end || (end <= term.start && words.slice(end, term.start).trim() === '');
  });
  if (named === undefined) return { term, referent: null };
  return { term: { ...term, meaning: words.slice(named.start, term.start).trim() }, referent: named.referent };
}

/** Details of registration and publication in brackets have numbers of their own: "(... № 1895 болып тіркелген, ... 668-бап)". */
const publicationDetails = /\([^()]*(?:тіркелген|жарияланған)[^()]*\)/gu;
/** "тармақтың екінші бөлігі" cites; "жоспардың екінші бөлігі" is plain language. */
const unitInGenitive = /(?:тарма\p{L}+|баптың|бабының)\s*$/u;
const annexWithoutNumber = /^\s+[Ққ]осымша\p{L}*/u;

function resolveIn(provision: Provision, references: readonly ActReference[]): Omit<FoundCitations, 'terms'> {
  const words = provision.text;
  const citations: Citation[] = [];
  const problems: CitationProblem[] = [];
  const details = [...words.matchAll(publicationDetails)];
  const groups = findNumberedGroups(words).filter(
    ({ start }) =>
      !isInDefinition(words, start) && !details.some((d) => start > d.index && start < d.index + d[0].length),
  );
  const chains = chainGroups(words, groups);
  const bases = new Set<ActReference>();

  for (const chain of chains) {
    const [first] = chain;
    if (first === undefined) continue;
    const base = references.findLast(
      ({ end }) => end <= first.start && isOnlyDefinition(words.slice(end, first.start)),
    );
    if (base === undefined) {
      if (first.level !== 'part' || unitInGenitive.test(words.slice(0, first.start))) {
        problems.push(problem('unresolved', provision, chain, words));
      }
      continue;
    }
    bases.add(base);
    if (provision.kind === 'approval') {
      // "қағидаларына 1-қосымша" in an approval block is the annex naming itself
      citations.push(
        citationOf(provision, base.start, base.end, [{ ...base, target: targetAt(positionOf(base.referent)) }]),
      );
      continue;
    }
    const links = linksOf(words, base, chain);
    if (links === null) problems.push(problem('targetMissing', provision, chain, words));
    else citations.push(citationOf(provision, base.start, chain.at(-1)?.end ?? base.end, links));
  }

  for (const base of references) {
    if (bases.has(base)) continue;
    const annex = provision.kind === 'approval' ? null : annexWithoutNumber.exec(words.slice(base.end));
    const position = positionOf(base.referent);
    const annexPosition = annex === null ? null : onlyAnnexOf(position);
    const end = annexPosition === null ? base.end : base.end + (annex?.[0].length ?? 0);
    const target = targetAt(annexPosition ?? position);
    citations.push(
      citationOf(provision, base.start, end, splitAtDefinition(words, { start: base.start, end, target })),
    );
  }
  citations.sort((a, b) => a.start - b.start);
  return { citations, problems };
}

/** Nothing between an act and the number in it but space and the bracket that defines a short name for the act. */
function isOnlyDefinition(between: string): boolean {
  return /^\s*(?:\(бұдан әрі[^()]*\)\s*)?$/u.test(between);
}

/** The links of one citation, or null when one of its targets does not exist. */
function linksOf(words: string, base: ActReference, chain: readonly NumberedGroup[]): readonly CitationLink[] | null {
  const links: CitationLink[] = [];
  /** Where words that belong to the next link begin: the act's name goes with the first number. */
  let pendingStart: number | null = base.start;
  let positions: readonly Position[] = [positionOf(base.referent)];

  for (const [index, group] of chain.entries()) {
    const isLast = index === chain.length - 1;
    const reached: Position[] = [];
    for (const [order, member] of group.members.entries()) {
      const next = positions.map((position) => stepTo(position, group.level, member));
      const known = next.filter((position) => position !== null);
      const [one] = known;
      if (known.length !== next.length || one === undefined) return null;
      const goesOn = !isLast && (group.isPlural || order === group.members.length - 1);
      if (goesOn) {
        reached.push(...known);
        pendingStart ??= member.start;
        continue;
      }
      for (const position of known)
        links.push({ start: pendingStart ?? member.start, end: member.end, target: targetAt(position) });
      pendingStart = null;
    }
    positions = reached;
  }
  return links.length === 0 ? null : links.flatMap((link) => splitAtDefinition(words, link));
}

/** A bracket that defines a short name is not part of a link: "[Заңының] (бұдан әрі – Заң) [15-1-бабына]". */
function splitAtDefinition(words: string, link: CitationLink): readonly CitationLink[] {
  const open = words.indexOf('(бұдан әрі', link.start);
  if (open < 0 || open >= link.end) return [link];
  const close = words.indexOf(')', open) + 1;
  const space = (part: string): number => part.length - part.trimStart().length;
  return [
    { ...link, end: link.start + words.slice(link.start, open).trimEnd().length },
    { ...link, start: close + space(words.slice(close)) },
  ];
}

function citationOf(from: Provision, start: number, end: number, links: readonly CitationLink[]): Citation {
  return { from, start, end, text: from.text.slice(start, end), links };
}

function problem(
  kind: CitationProblem['kind'],
  from: Provision,
  chain: readonly NumberedGroup[],
  words: string,
): CitationProblem {
  return { kind, from, start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0, wanted: describe(chain, words) };
}
