import type { ActFields } from '../../schemas/act.ts';
import type { BodyFields } from '../../schemas/body.ts';
import type { CalendarFields } from '../../schemas/calendar.ts';
import type { CountingFields } from '../../schemas/counting.ts';
import type { EditionFields } from '../../schemas/edition.ts';
import type { ErratumFields } from '../../schemas/erratum.ts';
import type { HolidayFields } from '../../schemas/holiday.ts';
import type { PartnerFields } from '../../schemas/partner.ts';
import type { PlanFields } from '../../schemas/plan.ts';
import type { PlanChangeFields } from '../../schemas/plan-change.ts';
import type { PlanEntryFields } from '../../schemas/plan-entry.ts';
import type { PlanRulesFields } from '../../schemas/plan-rules.ts';
import type { ProcedureFields } from '../../schemas/procedure.ts';
import type { PublisherFields } from '../../schemas/publisher.ts';
import type { ReceiptFields } from '../../schemas/receipt.ts';
import type { RecordFields } from '../../schemas/record.ts';
import type { ReserveMemberFields } from '../../schemas/reserve-member.ts';
import type { ReserveOrderFields } from '../../schemas/reserve-order.ts';
import type { ReserveRulesFields } from '../../schemas/reserve-rules.ts';
import type { ReserveTallyFields } from '../../schemas/reserve-tally.ts';
import type { SourceFields } from '../../schemas/source.ts';
import type { Citation, CitationProblem } from '../domain/acts/citations/citation.ts';
import type { TermWithReferent } from '../domain/acts/citations/find-citations.ts';
import type { ActText, NoteInPlace, Provision } from '../domain/acts/provision.ts';
import type { ReadNote } from '../domain/acts/read-amendment-note.ts';
import type { Duty } from '../domain/procedures/duty.ts';
import type { Origin } from './files/content-files.ts';
import type { Justification } from './plans/read-justification.ts';

/** Everything the content says, typed and linked. Maps and lists are in the order of their ids. */
export interface Corpus {
  readonly acts: readonly Act[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** Null while content/publisher.md cannot be read. */
  readonly publisher: PublisherFields | null;
  readonly holidays: ReadonlyMap<string, Holiday>;
  /** By year, in their order. */
  readonly calendars: ReadonlyMap<number, CalendarOfYear>;
  /** Null while content/counting.md cannot be read. */
  readonly counting: Counting | null;
  readonly procedures: ReadonlyMap<string, Procedure>;
  /** In the order of their procedures, then of their ids. */
  readonly records: readonly CaseRecord[];
  readonly reserve: Reserve;
  readonly planRules: ReadonlyMap<string, PlanRules>;
  readonly partners: ReadonlyMap<string, Partner>;
  /** In the order of their names. */
  readonly plans: readonly Plan[];
  /** Newest first. */
  readonly errata: readonly Erratum[];
  /** Paths of all documents, readable or not, so that one broken file is not reported a second time as missing. */
  readonly paths: ReadonlySet<string>;
}

/**
 * What the pages of an act say besides the act itself. A view that takes this cannot see another act: what it says changes only when
 * the act does, or one of these.
 */
export type Surroundings = Pick<Corpus, 'sources' | 'bodies' | 'publisher' | 'errata' | 'plans'>;

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
  /** Digest of all that it was read from: its files, and what it may cite. */
  readonly digest: string;
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

export interface Holiday {
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: HolidayFields;
}

export interface CalendarOfYear {
  readonly year: number;
  readonly document: SourceDocument;
  readonly fields: CalendarFields;
}

export interface Counting {
  readonly document: SourceDocument;
  readonly fields: CountingFields;
}

/** A procedure with the act and the edition that its statements were read from. */
export interface Procedure {
  readonly slug: string;
  readonly document: SourceDocument;
  readonly fields: ProcedureFields;
  /** Null where there is no such act; the edition, where the act has no such one. */
  readonly act: Act | null;
  readonly edition: Edition | null;
  /** The statements whose provision was found, in their order. */
  readonly duties: readonly LinkedDuty[];
}

/** A statement with the provision that says so. */
export interface LinkedDuty extends Duty {
  readonly provision: Provision;
}

/** What happened in one case. `procedure` is the folder it lies in, which may be that of no procedure. */
export interface CaseRecord {
  readonly procedure: string;
  /** Number of the case in its procedure, `2026-01`. */
  readonly id: string;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly fields: RecordFields;
}

/** The cadre reserve: the orders, the people, and what is known of publications. */
export interface Reserve {
  /** Null while content/reserve.md cannot be read. */
  readonly rules: { readonly document: SourceDocument; readonly fields: ReserveRulesFields } | null;
  /** In the order of their ids. */
  readonly orders: readonly ReserveOrder[];
  readonly members: readonly ReserveMember[];
  readonly tallies: readonly { readonly document: SourceDocument; readonly fields: ReserveTallyFields }[];
  readonly receipts: readonly Receipt[];
}

export interface ReserveOrder {
  /** `2026-01`. */
  readonly id: string;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly fields: ReserveOrderFields;
}

export interface ReserveMember {
  /** `2026-01-03`; it says nothing of the person. */
  readonly id: string;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly fields: ReserveMemberFields;
}

export interface Receipt {
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: ReceiptFields;
}

/** The rules that treaty plans of some years are made by, with the edition they were read from. */
export interface PlanRules {
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: PlanRulesFields;
  readonly act: Act | null;
  readonly edition: Edition | null;
}

export interface Partner {
  readonly code: string;
  readonly document: SourceDocument;
  readonly fields: PartnerFields;
}

/** A plan with its entries as agreed, and the changes made since. */
export interface Plan {
  readonly slug: string;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly fields: PlanFields;
  /** In the order of their names. */
  readonly entries: readonly PlanEntry[];
  readonly changes: readonly PlanChange[];
  /** Digest of the entries that no change brought in. */
  readonly digest: string;
}

export interface PlanEntry {
  /** Permanent name of the treaty, the same in every plan. */
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: PlanEntryFields;
  readonly justification: Justification;
}

export interface PlanChange {
  /** `2025-03-10-01`. */
  readonly id: string;
  readonly document: SourceDocument;
  readonly fields: PlanChangeFields;
  readonly justification: Justification;
}

/** A mistake that stood on the site, and its correction. */
export interface Erratum {
  /** `2026-11-16-01`. */
  readonly id: string;
  readonly origin: Origin;
  readonly document: SourceDocument;
  readonly fields: ErratumFields;
}
