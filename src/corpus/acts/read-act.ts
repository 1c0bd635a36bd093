// An act and its editions, from documents to text with citations. An act depends on its own files and on what can be cited, and on
// nothing else: so it can be kept, and read again only when one of them changed.

import type { ActKind } from '../../../schemas/act.ts';
import type { CitedSource } from '../../domain/acts/citations/citation.ts';
import { findCitations } from '../../domain/acts/citations/find-citations.ts';
import { type OutsideActs, prepareOutsideActs } from '../../domain/acts/citations/outside-acts.ts';
import { nameProvisions } from '../../domain/acts/name-provisions.ts';
import type { ActText } from '../../domain/acts/provision.ts';
import { readAmendmentNote } from '../../domain/acts/read-amendment-note.ts';
import type { DiagnosticCode } from '../../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { keyOf } from '../../kept/key-of.ts';
import type { Act, Body, Edition, Source } from '../corpus.ts';
import { kinds } from '../documents/kinds.ts';
import type { PlacedFile } from '../documents/place-files.ts';
import { partsOf, readAll } from '../documents/read-all.ts';
import { checkLines } from '../legal-markdown/check-lines.ts';
import { parseLegalText } from '../legal-markdown/parse-legal-text.ts';
import { reportOn } from '../legal-markdown/report.ts';
import type { ActStore } from './act-store.ts';

/** What acts may cite, in words and prepared for finding it, and a digest of all that it was made from. */
export interface Citable {
  readonly sources: readonly CitedSource[];
  /** How texts name issuers. */
  readonly issuers: readonly string[];
  readonly outside: OutsideActs;
  readonly digest: string;
}

/** The outside acts as citations need them, prepared once for all texts. */
export function citableIn(sources: readonly Source[], bodies: readonly Body[]): Citable {
  const digest = keyOf([...sources, ...bodies].flatMap(({ document }) => [document.file, document.lines.join('\n')]));
  const cited = sources.map(
    ({ id, fields }): CitedSource => ({
      id,
      title: fields.title,
      number: fields.number ?? null,
      adopted: fields.adopted ?? null,
      approves: fields.approves ?? null,
      citedAs: fields.citedAs,
    }),
  );
  const issuers = bodies.flatMap((body) => body.fields.citedAs);
  return { sources: cited, issuers, outside: prepareOutsideActs(cited, issuers), digest };
}

/** The files of one act, and the digest of all that it is read from. */
export interface ActFiles {
  readonly files: readonly PlacedFile[];
  readonly digest: string;
}

/** Of an act and of nothing else: the same for the same files, whatever the code. */
export function digestOf(files: readonly PlacedFile[], citable: string): string {
  return keyOf([citable, ...files.flatMap(({ file }) => [file.file, file.bytes])]);
}

/** An edition before its citations are looked up: for those the sources of all roots must be known. */
type ParsedEdition = Pick<Edition, 'date' | 'document' | 'fields' | 'text'> & {
  /** Whether every line stands where it belongs. */
  readonly isNested: boolean;
  /** Lines of which something has been reported: an invisible character breaks the citation that it stands in. */
  readonly faultyLines: ReadonlySet<number>;
};

/** Reads an act, and keeps it when there is nothing to tell of it; null when there is, since it is told where all is put together. */
export function readAndKeep(files: ActFiles, outside: OutsideActs, store: ActStore): Act | null {
  const found: Diagnostic[] = [];
  const [act] = readAct(files, outside, found);
  if (act === undefined || found.length > 0) return null;
  store.keep(act);
  return act;
}

/** Reads an act; nothing where it cannot be read. */
export function readAct({ files, digest }: ActFiles, outside: OutsideActs, diagnostics: Diagnostic[]): readonly Act[] {
  // acts are kept as a whole
  const reading = { placed: files, diagnostics, store: null };
  const acts = readAll(reading, kinds.act, ({ slug = '' }, read) => ({ slug, ...partsOf(read) }));
  const kind = acts[0]?.fields.kind ?? null;
  const editions = readAll(reading, kinds.edition, ({ edition = '' }, read) =>
    parseEdition({ date: edition, ...partsOf(read) }, read.bodyLine, kind, diagnostics),
  ).filter((edition) => edition !== null);
  return acts.map((act) => ({
    ...act,
    digest,
    editions: editions.map((edition) => linkEdition(edition, act.fields, outside)),
  }));
}

function parseEdition(
  edition: Omit<ParsedEdition, 'text' | 'isNested' | 'faultyLines'>,
  bodyLine: number,
  actKind: ActKind | null,
  diagnostics: Diagnostic[],
): ParsedEdition | null {
  const report = reportOn(edition.document);
  checkLines(report, bodyLine);
  const main = parseLegalText(report, bodyLine, actKind);
  diagnostics.push(...report.diagnostics);
  if (main === null) return null;
  const isNested = !report.diagnostics.some(({ code }) => nestingProblems.has(code));
  const faultyLines = new Set(report.diagnostics.flatMap(({ place }) => (place.kind === 'span' ? [place.line] : [])));
  return { ...edition, text: nameProvisions(main), isNested, faultyLines };
}

/** With one of these a provision may stand where it does not belong, and citations of it fail that are right. */
const nestingProblems: ReadonlySet<DiagnosticCode> = new Set([
  'component-kind-missing',
  'component-parent-unknown',
  'heading-too-deep',
  'indentation-wrong',
  'line-too-long',
  'line-wrapped',
  'list-misplaced',
  'markdown-in-text',
]);

function linkEdition(
  { isNested, faultyLines, ...edition }: ParsedEdition,
  act: Act['fields'],
  outside: OutsideActs,
): Edition {
  const { citations, problems, terms } = findCitations(edition.text, act, outside);
  const citationProblems = isNested ? problems.filter(({ from }) => !faultyLines.has(from.line)) : [];
  return { ...edition, citations, citationProblems, terms, notes: readNotes(edition.text) };
}

function readNotes(text: ActText): Edition['notes'] {
  return text.notes.map((note) => ({ note, reading: readAmendmentNote(note.text) }));
}
