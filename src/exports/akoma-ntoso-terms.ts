import type { ActView, TermView } from '../views/act-view.ts';

/** A defined term with the name by which the text of the file refers to it. */
export interface NamedTerm {
  readonly eId: string;
  readonly term: TermView;
}

/** The terms of an act by the provision that defines them, in the order of the text: `term_1`, `term_2`. */
export function nameTerms({ terms }: ActView): ReadonlyMap<string, readonly NamedTerm[]> {
  const named = terms.map((term, index) => ({ eId: `term_${index + 1}`, term }));
  return Map.groupBy(named, ({ term }) => term.definedAt.id);
}

/** The term that words of the text use: of those defined in one provision the one that they share most letters with. */
export function usedTerm(defined: readonly NamedTerm[], words: string): NamedTerm | null {
  const shared = ({ term }: NamedTerm): number => commonStart(term.term.toLowerCase(), words.toLowerCase());
  return defined.reduce<NamedTerm | null>(
    (best, term) => (best === null || shared(term) > shared(best) ? term : best),
    null,
  );
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Where a stretch of words defines a term: "term – meaning" at its beginning, or "(бұдан әрі – term)". */
export function definitionsIn(
  words: string,
  defined: readonly NamedTerm[],
  isBeginning: boolean,
): readonly { readonly start: number; readonly end: number; readonly eId: string }[] {
  return defined
    .flatMap(({ eId, term: { term, kind } }) => {
      const start = kind === 'definition' ? (isBeginning && words.startsWith(term) ? 0 : -1) : shortNameIn(words, term);
      return start < 0 ? [] : [{ start, end: start + term.length, eId }];
    })
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}

function shortNameIn(words: string, term: string): number {
  for (const match of words.matchAll(/бұдан әрі\s+[-–—]\s+/gu)) {
    const start = match.index + match[0].length;
    if (words.startsWith(term, start)) return start;
  }
  return -1;
}
