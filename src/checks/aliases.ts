import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { problemAt } from './problem-at.ts';

/** A former name of an act leads to that act alone: it is the name of no act, and no other act had it. */
export function checkAliases({ acts }: Corpus): readonly Diagnostic[] {
  const slugs = new Set(acts.map(({ slug }) => slug));
  const firsts = new Map<string, string>();
  return acts.flatMap(({ slug, document, fields }) =>
    fields.aliases.flatMap((alias, index): Diagnostic[] => {
      const path = ['aliases', index];
      if (slugs.has(alias)) return [problemAt(document, 'alias-in-use', path, { alias, slug })];
      const first = firsts.get(alias);
      if (first !== undefined) return [problemAt(document, 'alias-repeated', path, { alias, first, second: slug })];
      firsts.set(alias, slug);
      return [];
    }),
  );
}
