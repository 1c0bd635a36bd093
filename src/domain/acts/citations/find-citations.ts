// From the words of an act to its citations: acts and units that are named, then the numbers that hang on them.

import { type DefinedTerm, findTerms } from '../find-terms.ts';
import type { ActText, Provision } from '../provision.ts';
import { referenceFinder, seekTerm, termReferences, withoutOverlaps } from './act-references.ts';
import type { Citation, CitationLink, CitationProblem, OwnAct } from './citation.ts';
import { type Anchor, anchorBefore, type Chain, continuedAnchor } from './find-anchor.ts';
import { linkChain, splitAtDefinition } from './link-chain.ts';
import { chainGroups, findNumberedGroups, type NumberedGroup } from './numbered-references.ts';
import type { OutsideActs } from './outside-acts.ts';
import { type ActReference, isInDefinition, type Referent } from './reference.ts';
import { describe, onlyAnnexOf, positionOf, targetAt } from './resolve-place.ts';

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
export function findCitations(text: ActText, act: OwnAct, outside: OutsideActs): FoundCitations {
  const findReferences = referenceFinder(text, act, outside);
  const found = new Map(text.provisions.map((provision) => [provision, findReferences(provision)]));
  const terms = findTerms(text).map((term) => withReferent(term, found.get(term.definedAt)?.references ?? []));
  const actTerms = terms.flatMap(({ term, referent }) =>
    referent?.kind === 'source' ? [seekTerm(term, referent)] : [],
  );
  const componentTerms = terms.flatMap(({ term, referent }) =>
    referent?.kind === 'unit' ? [seekTerm(term, referent)] : [],
  );

  const citations: Citation[] = [];
  const problems: CitationProblem[] = [];
  for (const [provision, { references, problems: unknown }] of found) {
    problems.push(...unknown);
    const all = withoutOverlaps(provision, [...references, ...termReferences(provision, actTerms)]);
    const resolved = resolveIn(provision, all, termReferences(provision, componentTerms));
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
/** "осы Қағидалардың қосымшасына"; қосымша alone is also the word for "additional". */
const annexWithoutNumber = /^\s+[Ққ]осымша(?:сы\p{L}*|ға(?=\s+сәйкес))/u;

/**
 * Resolves what one provision cites. `bases` are short names of this act's own components ("Қағидалардың 10-тармағы"): they
 * carry numbers, and are uses of a term where no number follows.
 */
function resolveIn(
  provision: Provision,
  references: readonly ActReference[],
  bases: readonly ActReference[],
): Omit<FoundCitations, 'terms'> {
  const words = provision.text;
  const citations: Citation[] = [];
  const problems: CitationProblem[] = [];
  const details = [...words.matchAll(publicationDetails)];
  const groups = findNumberedGroups(words).filter(
    ({ start }) =>
      !isInDefinition(words, start) && !details.some((d) => start > d.index && start < d.index + d[0].length),
  );
  const used = new Set<ActReference>();
  /** The chain before, and what it hangs on: "4-тармағының 2) тармақшасында және 6-тармағында" is one run. */
  let last: { readonly anchor: Anchor; readonly chain: Chain } | null = null;

  for (const chain of chainGroups(words, groups)) {
    const [first] = chain;
    const end = chain.at(-1)?.end;
    if (first === undefined || end === undefined) continue;
    const anchor: Anchor | null = anchorBefore(words, first, references, bases) ?? continuedAnchor(words, last, first);
    if (anchor === null) {
      last = null;
      if (first.level !== 'part' || unitInGenitive.test(words.slice(0, first.start))) {
        problems.push(problem('unresolved', provision, chain, words));
      }
      continue;
    }
    last = { anchor, chain };
    if (anchor.reference !== null) used.add(anchor.reference);
    // "қағидаларына 1-қосымша" in an approval block is the annex naming itself
    const links = provision.kind === 'approval' ? [linkTo(anchor)] : linkChain(words, anchor, chain);
    if (links === null) problems.push(problem('targetMissing', provision, chain, words));
    else citations.push(citationOf(provision, anchor.start, links.at(-1)?.end ?? end, links));
  }

  for (const base of references) {
    if (used.has(base)) continue;
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

function linkTo({ start, end, position }: Anchor): CitationLink {
  return { start, end, target: targetAt(position) };
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
