import { componentOf, type Provision, withAncestors, wordsOf } from '../domain/acts/provision.ts';
import type { ProvisionLabel } from './act-view.ts';

/** Enough to name a provision in any language, as seen from a component: numbers, and the other component's title. */
export function labelOf(provision: Provision, seenFrom: Provision | null): ProvisionLabel {
  const component = componentOf(provision);
  const own = withAncestors(provision).filter((unit) => unit.kind !== 'component' && componentOf(unit) === component);
  // a paragraph is known by its number in the component; its chapter adds nothing
  const fromParagraph = own.findIndex(({ kind }) => kind === 'paragraph');
  const named = fromParagraph < 0 ? own : own.slice(0, fromParagraph + 1);
  return {
    id: provision.id,
    steps: named
      .toReversed()
      .map(({ kind, number, id }) => ({ kind, number, ordinal: number === null ? ordinalIn(kind, id) : null })),
    component: component === seenFrom ? null : titleOf(component),
    componentKind: component.component,
  };
}

/** The title of a component; a component without one is known by the act it opens. */
export function titleOf(component: Provision): string {
  return wordsOf(component);
}

/** `..._al_2` is the second part; a chapter or section without a number is not called by one. */
function ordinalIn(kind: Provision['kind'], id: string): number | null {
  if (kind === 'chapter' || kind === 'section') return null;
  const digits = /_(\d+)$/u.exec(id)?.[1];
  return digits === undefined ? null : Number(digits);
}
