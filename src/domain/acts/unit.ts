/** What a line of a legal text can be. The words are those of the law: docs/legal-markdown.md shows how each is written. */
export type ProvisionKind =
  | 'component'
  | 'chapter'
  | 'section'
  | 'information'
  | 'status'
  | 'preamble'
  | 'paragraph'
  | 'subparagraph'
  | 'part'
  | 'item'
  | 'table'
  | 'form'
  | 'signature'
  | 'agreement'
  | 'approval';

export const componentKinds = ['order', 'resolution', 'decree', 'rules', 'concept', 'annex'] as const;
/** бұйрық, қаулы, Жарлық, қағидалар, тұжырымдама, қосымша. */
export type ComponentKind = (typeof componentKinds)[number];

/** A unit of a text as it is written, before it has an id. Lines and columns count from 1. */
export interface Unit {
  readonly kind: ProvisionKind;
  /** As published, with its punctuation: `4-1.`, `155)`, `1-тарау.`; null where the unit has none. */
  readonly number: string | null;
  /** Title of a component, heading of a chapter or section. */
  readonly heading: string | null;
  /** The unit's own words, without its number and without its children. */
  readonly text: string;
  /** The cells of a table, row by row, the head first; a row of one cell is a heading across the whole table. */
  readonly rows: readonly (readonly string[])[] | null;
  readonly component: ComponentKind | null;
  readonly line: number;
  /** Column at which `text`, or `heading`, begins. */
  readonly column: number;
  readonly children: readonly (Unit | NoteLine)[];
}

/** An amendment note as it is written: `Ескерту. ...`. */
export interface NoteLine {
  readonly kind: 'note';
  readonly text: string;
  readonly line: number;
  readonly column: number;
}
