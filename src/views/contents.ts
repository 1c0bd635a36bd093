import { annexNumberOf } from '../domain/acts/annex-number.ts';
import { isProvision, type Provision, partsOf } from '../domain/acts/provision.ts';
import type { ContentsEntry } from './act-view.ts';

/** The contents of a text: its components, chapters and sections, with the range of paragraphs under each. */
export function contentsOf(main: Provision): readonly ContentsEntry[] {
  return [entryOf(main)];
}

function entryOf(provision: Provision): ContentsEntry {
  const numbers = paragraphNumbers(provision);
  const first = numbers.at(0);
  const last = numbers.at(-1);
  return {
    id: provision.id,
    kind: provision.kind === 'chapter' || provision.kind === 'section' ? provision.kind : 'component',
    component: provision.component,
    annexNumber: provision.component === 'annex' ? annexNumberOf(provision) : null,
    number: provision.number,
    heading: provision.heading,
    paragraphs: first === undefined || last === undefined ? null : { first, last },
    children: partsOf(provision)
      .filter(({ kind }) => kind === 'component' || kind === 'chapter' || kind === 'section')
      .map(entryOf),
  };
}

/** Numbers of the paragraphs under a heading, without those of components that it carries. */
function paragraphNumbers(provision: Provision): readonly string[] {
  return provision.children.filter(isProvision).flatMap((child) => {
    if (child.kind === 'paragraph') return child.number === null ? [] : [child.number];
    return child.kind === 'chapter' || child.kind === 'section' ? paragraphNumbers(child) : [];
  });
}
