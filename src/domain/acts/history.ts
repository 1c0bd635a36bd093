import type { NoteInPlace, Provision } from './provision.ts';
import { withAncestors } from './provision.ts';
import type { NoteSubject } from './read-amendment-note.ts';

/** What a note was found to speak of: a provision, the title of the act, or the act as a whole. */
export type FoundSubject =
  | { readonly unit: 'act' }
  | { readonly unit: 'title' | 'preamble' | 'component' | 'paragraph'; readonly provision: Provision };

/**
 * Finds what a note speaks of, in the unit it stands in or in one around that; null when there is no such unit, because the
 * note stands in the wrong place. "Қағида жаңа редакцияда" below the heading of chapter 1 speaks of the rules.
 */
export function subjectOf(note: NoteInPlace, subject: NoteSubject): FoundSubject | null {
  const around = withAncestors(note.standsIn);
  switch (subject.unit) {
    case 'act':
      return note.standsIn.parent === null ? { unit: 'act' } : null;
    case 'title':
      return around.length === 1 ? { unit: 'title', provision: note.standsIn } : null;
    case 'preamble': {
      const preamble = note.standsIn.children.find((child): child is Provision => child.kind === 'preamble');
      return preamble === undefined ? null : { unit: 'preamble', provision: preamble };
    }
    case 'component': {
      const component = around.find((unit) => unit.kind === 'component' && unit.component === subject.component);
      return component === undefined ? null : { unit: 'component', provision: component };
    }
    case 'paragraph': {
      const wanted = `${subject.number}.`;
      const paragraph = around.find(({ kind, number }) => kind === 'paragraph' && number === wanted);
      return paragraph === undefined ? null : { unit: 'paragraph', provision: paragraph };
    }
  }
}
