import { closest } from '../corpus/closest.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { ActsInPlace } from './check.ts';
import { problemAt } from './problem-at.ts';

/** A Russian title for citations belongs to a component that the newest text of the act has. */
export function checkCitedComponents({ acts }: ActsInPlace): readonly Diagnostic[] {
  return acts.flatMap(({ slug, document, fields, editions }) => {
    const newest = editions.at(-1);
    if (newest === undefined) return [];
    const ids = newest.text.provisions.filter(({ kind }) => kind === 'component').map(({ id }) => id);
    return fields.citation.russian.flatMap(({ component }, index): Diagnostic[] => {
      if (ids.includes(component)) return [];
      const values = { act: slug, component, suggestion: closest(component, ids) };
      return [problemAt(document, 'cited-component-unknown', ['citation', 'russian', index, 'component'], values)];
    });
  });
}
