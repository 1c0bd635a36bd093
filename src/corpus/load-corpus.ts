import path from 'node:path/posix';
import type { z } from 'zod';
import type { editionSchema } from '../../schemas/edition.ts';
import type { CitationContext, CitedSource } from '../domain/acts/citations/citation.ts';
import { findCitations } from '../domain/acts/citations/find-citations.ts';
import { nameProvisions } from '../domain/acts/name-provisions.ts';
import type { ActText } from '../domain/acts/provision.ts';
import { readAmendmentNote } from '../domain/acts/read-amendment-note.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type PhraseKey, phrase } from '../domain/diagnostics/phrases.ts';
import type { Act, Body, Corpus, Edition, Source } from './corpus.ts';
import { type DocumentKind, kinds, placeOfFile, sameDayEdition } from './documents/kinds.ts';
import { type DocumentReading, type ReadDocument, readDocument } from './documents/read-document.ts';
import { type ContentFile, readContentFiles } from './files/content-files.ts';
import { checkLines } from './legal-markdown/check-lines.ts';
import { parseLegalText } from './legal-markdown/parse-legal-text.ts';
import { reportOn } from './legal-markdown/report.ts';

/** A content folder, and what to call it in messages and ids of files. */
export interface ContentRoot {
  readonly folder: string;
  readonly shownAs: string;
}

export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** What is wrong with single documents; rules across documents are in src/checks/. Sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An edition before its citations are looked up: for those the sources of all roots must be known. */
type ParsedEdition = Pick<Edition, 'date' | 'document' | 'fields' | 'text'> & {
  readonly slug: string;
  /** Whether every line stands where it belongs. */
  readonly isNested: boolean;
  /** Lines of which something has been reported: an invisible character breaks the citation that it stands in. */
  readonly faultyLines: ReadonlySet<number>;
};

/**
 * Reads content folders into one corpus: files, documents, legal texts, links. It reports everything it finds wrong and never
 * stops at the first; a document that cannot be read is left out.
 */
export function loadCorpus(roots: readonly ContentRoot[]): LoadedCorpus {
  const diagnostics: Diagnostic[] = [];

  const unread: string[] = [];
  const files = roots.flatMap((root) => {
    const read = readContentFiles(root.folder, root.shownAs);
    diagnostics.push(...read.diagnostics);
    unread.push(...read.unread.filter((file) => placeOfFile(file).kind !== null));
    return read.files;
  });
  const placed = placeFiles(files, diagnostics);

  const sources = readAll(placed, kinds.source, diagnostics, ({ id = '' }, read): Source => ({ id, ...partsOf(read) }));
  const bodies = readAll(placed, kinds.body, diagnostics, ({ id = '' }, read): Body => ({ id, ...partsOf(read) }));
  const [publisher = null] = readAll(placed, kinds.publisher, diagnostics, (_, read) => read.fields);
  const editions = readAll(placed, kinds.edition, diagnostics, ({ slug = '', edition = '' }, read) =>
    parseEdition(slug, edition, read, diagnostics),
  ).filter((edition) => edition !== null);
  const acts = readAll(placed, kinds.act, diagnostics, ({ slug = '' }, read): Act => {
    const own = editions.filter((edition) => edition.slug === slug);
    const context = contextOf(read.fields, sources, bodies);
    return { slug, ...partsOf(read), editions: own.map((edition) => linkEdition(edition, context)) };
  });

  const corpus = {
    acts,
    sources: new Map(sources.map((source) => [source.id, source])),
    bodies: new Map(bodies.map((body) => [body.id, body])),
    publisher,
    paths: new Set([...placed.map(({ file }) => file.path), ...unread]),
  };
  return { corpus, diagnostics: diagnostics.sort(compareDiagnostics) };
}

interface PlacedFile {
  readonly file: ContentFile;
  readonly kind: DocumentKind;
  readonly groups: Readonly<Record<string, string>>;
}

function placeFiles(files: readonly ContentFile[], diagnostics: Diagnostic[]): readonly PlacedFile[] {
  const paths = new Set(files.map((file) => file.path));
  const badFolders = new Set<string>();
  return files.flatMap((file): PlacedFile[] => {
    if (file.path === 'README.md') return [];
    const place = placeOfFile(file.path);
    if (place.kind !== null) return [{ file, kind: place.kind, groups: place.groups }];
    const where = { kind: 'file' as const, file: file.file };
    const first = sameDayEdition(file.path);
    if (place.problem === 'misplaced') diagnostics.push({ code: 'file-misplaced', place: where, values: {} });
    else if (place.problem === 'badFolder') {
      const folder = path.dirname(file.file);
      if (!badFolders.has(folder)) diagnostics.push(badName({ kind: 'file', file: folder }, place));
      badFolders.add(folder);
    } else if (first !== null && paths.has(first.path)) {
      const values = { date: first.date, first: path.basename(first.path), second: path.basename(file.path) };
      diagnostics.push({ code: 'edition-repeated', place: where, values });
    } else diagnostics.push(badName(where, place));
    return [];
  });
}

function badName(
  place: Diagnostic['place'],
  { expected, example }: { expected: PhraseKey; example: string },
): Diagnostic {
  return { code: 'file-name-wrong', place, values: { expected: phrase(expected), example } };
}

/** Reads every file of one kind and makes something of each that could be read. */
function readAll<Schema extends z.ZodType, Made>(
  placed: readonly PlacedFile[],
  kind: DocumentKind<Schema>,
  diagnostics: Diagnostic[],
  make: (groups: Readonly<Record<string, string>>, read: ReadDocument<Schema>) => Made,
): Made[] {
  return placed.flatMap((candidate) => {
    if (candidate.kind.name !== kind.name) return [];
    const reading: DocumentReading<Schema> = readDocument(candidate.file, kind);
    diagnostics.push(...reading.diagnostics);
    return reading.read === null ? [] : [make(candidate.groups, reading.read)];
  });
}

function partsOf<Schema extends z.ZodType>(
  read: ReadDocument<Schema>,
): Pick<ReadDocument<Schema>, 'document' | 'fields'> {
  return { document: read.document, fields: read.fields };
}

function parseEdition(
  slug: string,
  date: string,
  read: ReadDocument<typeof editionSchema>,
  diagnostics: Diagnostic[],
): ParsedEdition | null {
  const report = reportOn(read.document);
  checkLines(report, read.bodyLine);
  const main = parseLegalText(report, read.bodyLine);
  diagnostics.push(...report.diagnostics);
  if (main === null) return null;
  const isNested = !report.diagnostics.some(({ code }) => nestingProblems.has(code));
  const faultyLines = new Set(report.diagnostics.flatMap(({ place }) => (place.kind === 'span' ? [place.line] : [])));
  return { slug, date, ...partsOf(read), text: nameProvisions(main), isNested, faultyLines };
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
]);

function contextOf(act: Act['fields'], sources: readonly Source[], bodies: readonly Body[]): CitationContext {
  return {
    act,
    sources: sources.map(
      ({ id, fields }): CitedSource => ({
        id,
        title: fields.title,
        number: fields.number ?? null,
        adopted: fields.adopted ?? null,
        approves: fields.approves ?? null,
        citedAs: fields.citedAs,
      }),
    ),
    issuers: bodies.flatMap((body) => body.fields.citedAs),
  };
}

function linkEdition({ slug: _, isNested, faultyLines, ...edition }: ParsedEdition, context: CitationContext): Edition {
  const { citations, problems, terms } = findCitations(edition.text, context);
  const citationProblems = isNested ? problems.filter(({ from }) => !faultyLines.has(from.line)) : [];
  return { ...edition, citations, citationProblems, terms, notes: readNotes(edition.text) };
}

function readNotes(text: ActText): Edition['notes'] {
  return text.notes.map((note) => ({ note, reading: readAmendmentNote(note.text) }));
}
