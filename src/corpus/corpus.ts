import type { ActFields } from '../../schemas/act.ts';
import type { BodyFields } from '../../schemas/body.ts';
import type { EditionFields } from '../../schemas/edition.ts';
import type { PublisherFields } from '../../schemas/publisher.ts';
import type { SourceFields } from '../../schemas/source.ts';
import type { Citation, CitationProblem } from '../domain/acts/citations/citation.ts';
import type { TermWithReferent } from '../domain/acts/citations/find-citations.ts';
import type { ActText, NoteInPlace } from '../domain/acts/provision.ts';
import type { ReadNote } from '../domain/acts/read-amendment-note.ts';

/** Everything the content says, typed and linked. Maps and lists are in the order of their ids. */
export interface Corpus {
  readonly acts: readonly Act[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Null while content/publisher.md cannot be read. */
  readonly publisher: PublisherFields | null;
  /** Paths of all documents, readable or not, so that one broken file is not reported a second time as missing. */
  readonly paths: ReadonlySet<string>;
}

/** What every document has: its file for messages, its lines, and the places of its fields. */
export interface SourceDocument {
  readonly file: string;
  readonly lines: readonly string[];
  /** Where a field's value stands: line and column from 1, and length. */
  readonly placeOf: (path: readonly (string | number)[]) => {
    readonly line: number;
    readonly column: number;
    readonly length: number;
  };
}

export interface Act {
  readonly slug: string;
  readonly document: SourceDocument;
  readonly fields: ActFields;
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

export interface Edition {
  readonly date: string;
  readonly document: SourceDocument;
  readonly fields: EditionFields;
  readonly text: ActText;
  readonly notes: readonly NoteWithReading[];
  readonly citations: readonly Citation[];
  readonly citationProblems: readonly CitationProblem[];
  readonly terms: readonly TermWithReferent[];
}

export interface NoteWithReading {
  readonly note: NoteInPlace;
  readonly reading: ReadNote;
}

export interface Source {
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: SourceFields;
}

export interface Body {
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: BodyFields;
}
