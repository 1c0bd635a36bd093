// Over 150 lines: the whole order of the passes stands here, so that it can be seen at once.

import type { z } from 'zod';
import type { ActKind } from '../../schemas/act.ts';
import type { CitedSource } from '../domain/acts/citations/citation.ts';
import { findCitations } from '../domain/acts/citations/find-citations.ts';
import { type OutsideActs, prepareOutsideActs } from '../domain/acts/citations/outside-acts.ts';
import { nameProvisions } from '../domain/acts/name-provisions.ts';
import type { ActText } from '../domain/acts/provision.ts';
import { readAmendmentNote } from '../domain/acts/read-amendment-note.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type {
  Act,
  Body,
  CalendarOfYear,
  CaseRecord,
  Corpus,
  Edition,
  Holiday,
  Partner,
  PlanRules,
  Receipt,
  Reserve,
  ReserveMember,
  ReserveOrder,
  Source,
} from './corpus.ts';
import { type DocumentKind, kinds, placeOfFile } from './documents/kinds.ts';
import { type PlacedFile, placeFiles } from './documents/place-files.ts';
import { type DocumentReading, type ReadDocument, readDocument } from './documents/read-document.ts';
import { type Origin, readContentFiles } from './files/content-files.ts';
import { type PlannedFiles, withPlanned } from './files/planned-files.ts';
import { withoutRepeated } from './files/without-repeated.ts';
import { checkLines } from './legal-markdown/check-lines.ts';
import { parseLegalText } from './legal-markdown/parse-legal-text.ts';
import { reportOn } from './legal-markdown/report.ts';
import { linkProcedure } from './link-procedure.ts';
import { type PlanParts, putPlansTogether } from './plans/put-plans-together.ts';
import { readJustification } from './plans/read-justification.ts';

/** A content folder, and what it is: messages call it so. */
export interface ContentRoot {
  readonly folder: string;
  readonly shownAs: Origin;
  /** What a command is about to change in it: the corpus is then that after the change. */
  readonly planned?: PlannedFiles;
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
  const found = roots.map((root) => {
    const read = readContentFiles(root.folder, root.shownAs);
    diagnostics.push(...read.diagnostics);
    unread.push(...read.unread.filter((file) => placeOfFile(file).kind !== null));
    if (root.planned !== undefined) return withPlanned(read.files, root.planned, root.shownAs);
    return root.shownAs === 'samples' ? read.files.filter((file) => !isReplaced(file.path, roots)) : read.files;
  });
  const { files, diagnostics: repeated } = withoutRepeated(found);
  diagnostics.push(...repeated);
  const placed = placeFiles(files, diagnostics);

  const sources = readAll(placed, kinds.source, diagnostics, ({ id = '' }, read): Source => ({ id, ...partsOf(read) }));
  const bodies = readAll(placed, kinds.body, diagnostics, ({ id = '' }, read): Body => ({ id, ...partsOf(read) }));
  const [publisher = null] = readAll(placed, kinds.publisher, diagnostics, (_, read) => read.fields);
  const actsWithoutText = readAll(placed, kinds.act, diagnostics, ({ slug = '' }, read) => ({
    slug,
    ...partsOf(read),
  }));
  const actKinds = new Map(actsWithoutText.map(({ slug, fields }) => [slug, fields.kind]));
  const editions = readAll(placed, kinds.edition, diagnostics, ({ slug = '', edition = '' }, read) =>
    parseEdition({ slug, date: edition, ...partsOf(read) }, read.bodyLine, actKinds.get(slug) ?? null, diagnostics),
  ).filter((edition) => edition !== null);
  const outside = outsideActs(sources, bodies);
  const acts = actsWithoutText.map((act): Act => {
    const own = editions.filter((edition) => edition.slug === act.slug);
    return { ...act, editions: own.map((edition) => linkEdition(edition, act.fields, outside)) };
  });
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const holidays = readAll(
    placed,
    kinds.holiday,
    diagnostics,
    ({ id = '' }, read): Holiday => ({ id, ...partsOf(read) }),
  );
  const calendars = readAll(
    placed,
    kinds.calendar,
    diagnostics,
    ({ year = '' }, read): CalendarOfYear => ({ year: Number(year), ...partsOf(read) }),
  );
  const [counting = null] = readAll(placed, kinds.counting, diagnostics, (_, read) => partsOf(read));
  const procedures = readAll(placed, kinds.procedure, diagnostics, ({ slug = '' }, read) =>
    linkProcedure({ slug, ...partsOf(read) }, acts, sourcesById),
  );
  const records = readAll(
    placed,
    kinds.record,
    diagnostics,
    ({ slug = '', id = '' }, read, origin): CaseRecord => ({ procedure: slug, id, origin, ...partsOf(read) }),
  );
  const reserve = readReserve(placed, diagnostics);
  const planRules = readAll(placed, kinds.planRules, diagnostics, ({ id = '' }, read): PlanRules => {
    const act = acts.find(({ slug }) => slug === read.fields.act) ?? null;
    const edition = act?.editions.find(({ date }) => date === read.fields.edition) ?? null;
    return { id, ...partsOf(read), act, edition };
  });
  const partners = readAll(
    placed,
    kinds.partner,
    diagnostics,
    ({ id = '' }, read): Partner => ({ code: id, ...partsOf(read) }),
  );

  const corpus = {
    acts,
    sources: sourcesById,
    bodies: new Map(bodies.map((body) => [body.id, body])),
    publisher,
    holidays: new Map(holidays.map((holiday) => [holiday.id, holiday])),
    calendars: new Map(calendars.map((calendar) => [calendar.year, calendar])),
    counting,
    procedures: new Map(procedures.map((procedure) => [procedure.slug, procedure])),
    records: records.toSorted((a, b) => compareText(`${a.procedure} ${a.id}`, `${b.procedure} ${b.id}`)),
    reserve,
    planRules: new Map(planRules.map((rules) => [rules.id, rules])),
    partners: new Map(partners.map((partner) => [partner.code, partner])),
    plans: putPlansTogether(readPlans(placed, diagnostics)),
    paths: new Set([...placed.map(({ file }) => file.path), ...unread]),
  };
  return { corpus, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** Invented cases and people are left out where there are real ones: the two never stand in one list. */
function isReplaced(file: string, roots: readonly ContentRoot[]): boolean {
  const has = (root: Origin): boolean => roots.some(({ shownAs }) => shownAs === root);
  return (has('records') && /^records\//u.test(file)) || (has('reserve') && /^(?:reserve|receipts)\//u.test(file));
}

function readPlans(placed: readonly PlacedFile[], diagnostics: Diagnostic[]): PlanParts {
  const bodyOf = <Schema extends z.ZodType>({ document, bodyLine }: ReadDocument<Schema>) =>
    readJustification(document.lines.slice(bodyLine - 1));
  return {
    plans: readAll(placed, kinds.plan, diagnostics, ({ slug = '' }, read, origin) => ({
      slug,
      origin,
      ...partsOf(read),
    })),
    entries: readAll(placed, kinds.planEntry, diagnostics, ({ slug = '', id = '' }, read) => ({
      slug,
      entry: { id, ...partsOf(read), justification: bodyOf(read) },
    })),
    changes: readAll(placed, kinds.planChange, diagnostics, ({ slug = '', id = '' }, read) => ({
      slug,
      change: { id, ...partsOf(read), justification: bodyOf(read) },
    })),
  };
}

function readReserve(placed: readonly PlacedFile[], diagnostics: Diagnostic[]): Reserve {
  const [rules = null] = readAll(placed, kinds.reserveRules, diagnostics, (_, read) => partsOf(read));
  const orders = readAll(
    placed,
    kinds.reserveOrder,
    diagnostics,
    ({ id = '' }, read, origin): ReserveOrder => ({ id, origin, ...partsOf(read) }),
  );
  const members = readAll(
    placed,
    kinds.reserveMember,
    diagnostics,
    ({ id = '' }, read, origin): ReserveMember => ({ id, origin, ...partsOf(read) }),
  );
  const tallies = readAll(placed, kinds.reserveTally, diagnostics, (_, read) => partsOf(read));
  const receipts = readAll(
    placed,
    kinds.receipt,
    diagnostics,
    ({ id = '' }, read): Receipt => ({ id, ...partsOf(read) }),
  );
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
  return {
    rules,
    orders: orders.toSorted(byId),
    members: members.toSorted(byId),
    tallies,
    receipts: receipts.toSorted(byId),
  };
}

/** Reads every file of one kind and makes something of each that could be read. */
function readAll<Schema extends z.ZodType, Made>(
  placed: readonly PlacedFile[],
  kind: DocumentKind<Schema>,
  diagnostics: Diagnostic[],
  make: (groups: Readonly<Record<string, string>>, read: ReadDocument<Schema>, origin: Origin) => Made,
): Made[] {
  return placed.flatMap((candidate) => {
    if (candidate.kind.name !== kind.name) return [];
    const reading: DocumentReading<Schema> = readDocument(candidate.file, kind);
    diagnostics.push(...reading.diagnostics);
    return reading.read === null ? [] : [make(candidate.groups, reading.read, candidate.file.origin)];
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partsOf<Schema extends z.ZodType>(
  read: ReadDocument<Schema>,
): Pick<ReadDocument<Schema>, 'document' | 'fields'> {
  return { document: read.document, fields: read.fields };
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

/** The outside acts as citations need them, prepared once for all texts. */
function outsideActs(sources: readonly Source[], bodies: readonly Body[]): OutsideActs {
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
  return prepareOutsideActs(
    cited,
    bodies.flatMap((body) => body.fields.citedAs),
  );
}

function linkEdition(
  { slug: _, isNested, faultyLines, ...edition }: ParsedEdition,
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
