import type { NoteView, ProvisionView } from '../views/act-view.ts';

type Line = ProvisionView | NoteView;

/** The lines of a component by the part of an Akoma Ntoso document that they belong in, each in the order of the text. */
export interface Layout {
  readonly preface: readonly Line[];
  readonly preamble: readonly Line[];
  readonly body: readonly Line[];
  readonly conclusions: readonly Line[];
  /** The components that it carries. */
  readonly attachments: readonly ProvisionView[];
}

const inPreface: readonly Line['kind'][] = ['information', 'status', 'note'];
const inPreamble: readonly Line['kind'][] = ['preamble', 'note'];
const inConclusions: readonly Line['kind'][] = ['signature', 'agreement', 'form', 'note'];

/**
 * Lays the lines of a component out without changing their order: what stands before the law is preface and preamble, what stands
 * after it conclusions. A signature in the middle of a text stays where it is, in the body; so does a form that is all there is.
 */
export function layOut(component: ProvisionView): Layout {
  const lines = component.children.filter((child): child is Line => !isComponent(child));
  const prefaceEnd = runLength(lines, inPreface);
  const rest = lines.slice(prefaceEnd);
  // a note below the title is about the component; one in the preamble is about that
  const preambleEnd = rest[0]?.kind === 'preamble' ? runLength(rest, inPreamble) : 0;
  const law = rest.slice(preambleEnd);
  const tail = runLength(law.toReversed(), inConclusions);
  const signed = law.slice(law.length - tail);
  // a note right after the law belongs to it
  const notesFirst = runLength(signed, ['note']);
  const bodyEnd = tail === law.length ? law.length : law.length - tail + notesFirst;
  return {
    preface: lines.slice(0, prefaceEnd),
    preamble: rest.slice(0, preambleEnd),
    body: law.slice(0, bodyEnd),
    conclusions: law.slice(bodyEnd),
    attachments: component.children.filter(isComponent),
  };
}

function isComponent(line: Line): line is ProvisionView {
  return line.kind === 'component';
}

function runLength(lines: readonly Line[], kinds: readonly Line['kind'][]): number {
  const end = lines.findIndex(({ kind }) => !kinds.includes(kind));
  return end < 0 ? lines.length : end;
}
