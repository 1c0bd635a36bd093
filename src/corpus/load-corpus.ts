// Over 150 lines: the whole order of the passes stands here, so that it can be seen at once.

import type { z } from 'zod';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { followActs } from './acts/follow-acts.ts';
import { citableIn } from './acts/read-act.ts';
import { actsIn, readActs } from './acts/read-acts.ts';
import type {
  Act,
  Body,
  CalendarOfYear,
  CaseRecord,
  Corpus,
  Erratum,
  Holiday,
  Partner,
  PlanRules,
  Receipt,
  Reserve,
  ReserveMember,
  ReserveOrder,
  Source,
  Surroundings,
} from './corpus.ts';
import { kinds, placeOfFile } from './documents/kinds.ts';
import { placeFiles } from './documents/place-files.ts';
import { partsOf, type Reading, readAll } from './documents/read-all.ts';
import type { ReadDocument } from './documents/read-document.ts';
import { type Origin, readContentFiles } from './files/content-files.ts';
import { type PlannedFiles, withPlanned } from './files/planned-files.ts';
import { withoutRepeated } from './files/without-repeated.ts';
import { linkProcedure } from './link-procedure.ts';
import { type PlanParts, putPlansTogether } from './plans/put-plans-together.ts';
import { readJustification } from './plans/read-justification.ts';
import type { ReadingStore } from './reading-store.ts';

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

/** Content of which everything has been read but the acts, and what is said of them. */
export interface BegunCorpus {
  readonly around: Surroundings;
  /** How many acts there are. */
  readonly acts: number;
  /**
   * Reads the acts, and puts everything together.
   *
   * @param busy processors that something else has taken meanwhile: with fewer, fewer threads read
   */
  readonly finish: (busy?: number) => LoadedCorpus;
  /** The same while another process reads the acts and keeps them in the same place: each is told of as soon as it is there. */
  readonly follow: (onAct: (act: Act) => void) => Promise<LoadedCorpus>;
}

/**
 * Reads content folders into one corpus: files, documents, legal texts, links. It reports everything it finds wrong and never
 * stops at the first; a document that cannot be read is left out.
 *
 * @param kept what was read before, so that only what changed is read again; nothing when left out
 */
export function loadCorpus(roots: readonly ContentRoot[], kept: ReadingStore | null = null): LoadedCorpus {
  return beginCorpus(roots, kept).finish();
}

/** Begins to: what is to happen while the acts are read can be started when this is done. */
export function beginCorpus(roots: readonly ContentRoot[], kept: ReadingStore | null): BegunCorpus {
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
  const reading: Reading = { placed, diagnostics, store: kept?.documents ?? null };

  const sources = readAll(reading, kinds.source, ({ id = '' }, read): Source => ({ id, ...partsOf(read) }));
  const bodies = readAll(reading, kinds.body, ({ id = '' }, read): Body => ({ id, ...partsOf(read) }));
  const [publisher = null] = readAll(reading, kinds.publisher, (_, read) => read.fields);
  const errata = readAll(
    reading,
    kinds.erratum,
    ({ id = '' }, read, origin): Erratum => ({ id, origin, ...partsOf(read) }),
  );
  const around: Surroundings = {
    sources: new Map(sources.map((source) => [source.id, source])),
    bodies: new Map(bodies.map((body) => [body.id, body])),
    publisher,
    plans: putPlansTogether(readPlans(reading)),
    errata: errata.toSorted((a, b) => compareText(b.id, a.id)),
  };
  const citable = citableIn(sources, bodies);
  const actFiles = actsIn(placed, citable);
  const paths = new Set([...placed.map(({ file }) => file.path), ...unread]);
  // another process that begins now need not read them again
  kept?.documents.save();
  const finishWith = (acts: readonly Act[]): LoadedCorpus => {
    const corpus = { ...around, ...readAboutActs(reading, acts, around), acts, paths };
    kept?.documents.save();
    return { corpus, diagnostics: diagnostics.sort(compareDiagnostics) };
  };
  return {
    around,
    acts: actFiles.length,
    finish: (busy = 0) => finishWith(readActs(actFiles, citable, diagnostics, kept?.acts ?? null, busy)),
    follow: async (onAct) => finishWith(await followActs(actFiles, citable, diagnostics, kept?.acts ?? null, onAct)),
  };
}

/** What is not around the acts, since it may say something of them, or has nothing to do with them. */
function readAboutActs(
  reading: Reading,
  acts: readonly Act[],
  { sources }: Surroundings,
): Omit<Corpus, keyof Surroundings | 'acts' | 'paths'> {
  const holidays = readAll(reading, kinds.holiday, ({ id = '' }, read): Holiday => ({ id, ...partsOf(read) }));
  const calendars = readAll(
    reading,
    kinds.calendar,
    ({ year = '' }, read): CalendarOfYear => ({ year: Number(year), ...partsOf(read) }),
  );
  const [counting = null] = readAll(reading, kinds.counting, (_, read) => partsOf(read));
  const procedures = readAll(reading, kinds.procedure, ({ slug = '' }, read) =>
    linkProcedure({ slug, ...partsOf(read) }, acts, sources),
  );
  const records = readAll(
    reading,
    kinds.record,
    ({ slug = '', id = '' }, read, origin): CaseRecord => ({ procedure: slug, id, origin, ...partsOf(read) }),
  );
  const reserve = readReserve(reading);
  const planRules = readAll(reading, kinds.planRules, ({ id = '' }, read): PlanRules => {
    const act = acts.find(({ slug }) => slug === read.fields.act) ?? null;
    const edition = act?.editions.find(({ date }) => date === read.fields.edition) ?? null;
    return { id, ...partsOf(read), act, edition };
  });
  const partners = readAll(reading, kinds.partner, ({ id = '' }, read): Partner => ({ code: id, ...partsOf(read) }));

  return {
    holidays: new Map(holidays.map((holiday) => [holiday.id, holiday])),
    calendars: new Map(calendars.map((calendar) => [calendar.year, calendar])),
    counting,
    procedures: new Map(procedures.map((procedure) => [procedure.slug, procedure])),
    records: records.toSorted((a, b) => compareText(`${a.procedure} ${a.id}`, `${b.procedure} ${b.id}`)),
    reserve,
    planRules: new Map(planRules.map((rules) => [rules.id, rules])),
    partners: new Map(partners.map((partner) => [partner.code, partner])),
  };
}

/** Invented cases and people are left out where there are real ones: the two never stand in one list. */
function isReplaced(file: string, roots: readonly ContentRoot[]): boolean {
  const has = (root: Origin): boolean => roots.some(({ shownAs }) => shownAs === root);
  return (has('records') && /^records\//u.test(file)) || (has('reserve') && /^(?:reserve|receipts)\//u.test(file));
}

function readPlans(reading: Reading): PlanParts {
  const bodyOf = <Schema extends z.ZodType>({ document, bodyLine }: ReadDocument<Schema>) =>
    readJustification(document.lines.slice(bodyLine - 1));
  return {
    plans: readAll(reading, kinds.plan, ({ slug = '' }, read, origin) => ({
      slug,
      origin,
      ...partsOf(read),
    })),
    entries: readAll(reading, kinds.planEntry, ({ slug = '', id = '' }, read) => ({
      slug,
      entry: { id, ...partsOf(read), justification: bodyOf(read) },
    })),
    changes: readAll(reading, kinds.planChange, ({ slug = '', id = '' }, read) => ({
      slug,
      change: { id, ...partsOf(read), justification: bodyOf(read) },
    })),
  };
}

function readReserve(reading: Reading): Reserve {
  const [rules = null] = readAll(reading, kinds.reserveRules, (_, read) => partsOf(read));
  const orders = readAll(
    reading,
    kinds.reserveOrder,
    ({ id = '' }, read, origin): ReserveOrder => ({ id, origin, ...partsOf(read) }),
  );
  const members = readAll(
    reading,
    kinds.reserveMember,
    ({ id = '' }, read, origin): ReserveMember => ({ id, origin, ...partsOf(read) }),
  );
  const tallies = readAll(reading, kinds.reserveTally, (_, read) => partsOf(read));
  const receipts = readAll(reading, kinds.receipt, ({ id = '' }, read): Receipt => ({ id, ...partsOf(read) }));
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareText(a.id, b.id);
  return {
    rules,
    orders: orders.toSorted(byId),
    members: members.toSorted(byId),
    tallies,
    receipts: receipts.toSorted(byId),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
