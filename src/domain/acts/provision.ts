import type { NoteLine, Unit } from './unit.ts';

/** A unit of an act with its permanent id. Words and numbers are as published. */
export interface Provision extends Omit<Unit, 'children'> {
  /** Follows the naming convention of Akoma Ntoso and is the anchor in the page: `att_1__chp_2__para_4__subpara_1`. */
  readonly id: string;
  readonly parent: Provision | null;
  readonly children: readonly (Provision | NoteInPlace)[];
}

/** An amendment note where it stands in the text. */
export interface NoteInPlace extends NoteLine {
  readonly standsIn: Provision;
}

/** The text of one edition: its main component, and everything in it in the order of the lines. */
export interface ActText {
  readonly main: Provision;
  readonly provisions: readonly Provision[];
  readonly notes: readonly NoteInPlace[];
  readonly byId: ReadonlyMap<string, Provision>;
}

/** The unit itself, what it stands in, what that stands in, up to the main component. */
export function withAncestors(provision: Provision): readonly Provision[] {
  return provision.parent === null ? [provision] : [provision, ...withAncestors(provision.parent)];
}

/** The unit itself and everything in it, in order. */
export function withDescendants(provision: Provision): readonly Provision[] {
  return [provision, ...partsOf(provision).flatMap(withDescendants)];
}

/** The component that a provision belongs to; a component is its own. */
export function componentOf(provision: Provision): Provision {
  return provision.kind === 'component' || provision.parent === null ? provision : componentOf(provision.parent);
}

export function isProvision(child: Provision | NoteInPlace): child is Provision {
  return child.kind !== 'note';
}

/** The children of a provision that are provisions, in order. */
export function partsOf(provision: Provision): readonly Provision[] {
  return provision.children.filter(isProvision);
}

/** The words by which a provision says what it says: its heading, or its text. */
export function wordsOf(provision: Provision): string {
  return provision.heading ?? provision.text;
}
