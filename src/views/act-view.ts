import type { ActKind, ActStatus } from '../../schemas/act.ts';
import type { EditionFields } from '../../schemas/edition.ts';
import type { Trilingual } from '../../schemas/fields.ts';
import type { SourceKind } from '../../schemas/source.ts';
import type { Amendment, EntryIntoForce } from '../domain/acts/amendment.ts';
import type { CitationTarget } from '../domain/acts/citations/citation.ts';
import type { ComponentKind, ProvisionKind } from '../domain/acts/unit.ts';
import type { CalendarUse } from './calendar-view.ts';
import type { CitingView } from './citing-view.ts';
import type { ErratumView } from './errata-view.ts';

/** Dates are `YYYY-MM-DD`, calendar dates in Kazakhstan; null is unknown. */
export type PlainDate = string;

/** An act as lists show it. */
export interface ActSummary {
  readonly slug: string;
  readonly kind: ActKind;
  readonly number: string;
  readonly adopted: PlainDate;
  readonly issuer: Trilingual;
  readonly status: ActStatus;
  /** The official Kazakh title. */
  readonly title: string;
  /** Short names for lists; not official. */
  readonly name: Trilingual;
  readonly summary: Trilingual;
  /** Date of the edition that is shown. */
  readonly edition: PlainDate;
  readonly registration: { readonly number: string; readonly date: PlainDate } | null;
  readonly officialCode: string | null;
  readonly repealedBy: SourceSummary | null;
}

/** An outside act as lists show it. */
export interface SourceSummary {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly name: Trilingual;
  readonly number: string | null;
  readonly adopted: PlainDate | null;
}

/** Everything the page of an act shows. */
export interface ActView extends ActSummary {
  /** Date of the edition at the act's permanent address; another one than `edition` on the page of an older or later edition. */
  readonly currentEdition: PlainDate;
  /** Day of the first official publication of the act; null while it is not known. */
  readonly firstPublished: PlainDate | null;
  /** What a citation of it is made of; null for a draft that cannot be cited as law. */
  readonly citing: CitingView | null;
  readonly notices: readonly Trilingual[];
  readonly publicDraft: Trilingual | null;
  readonly copy: EditionFields['copy'];
  /** Mistakes that stood in it on the site, newest first. */
  readonly errata: readonly ErratumView[];
  /** What looks like a mistake and stands so in the text held; the label names the component unless it is the act itself. */
  readonly asPublished: readonly { readonly at: ProvisionLabel; readonly what: Trilingual }[];
  /** Where the official text can be read: the data base's page in each language, null while the code is not known. */
  readonly officialText: { readonly system: string; readonly kk: string; readonly ru: string } | null;
  readonly referenceBank: { readonly name: Trilingual; readonly address: string };
  /** When the act began to apply; `from` is null while the day of publication is not known. */
  readonly inForce: {
    readonly from: PlainDate | null;
    /** The provision that says so; null where the text has no clause on it. */
    readonly provision: string | null;
    readonly reason: EntryIntoForce['reason'] | 'noClause' | 'draft';
  };
  readonly main: ProvisionView;
  readonly contents: readonly ContentsEntry[];
  readonly history: readonly HistoryEntry[];
  readonly terms: readonly TermView[];
  /** Every outside act that the text cites, in the order of first citation. */
  readonly sources: readonly SourceSummary[];
}

/** A piece of a provision's words. Joined, the pieces are the words, letter for letter. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'citation'; readonly text: string; readonly target: CitedPlace }
  | { readonly kind: 'term'; readonly text: string; readonly definedAt: string };

/** Where a citation leads: a provision of this act, or an outside act and what of it is cited. */
export type CitedPlace = CitationTarget;

export interface ProvisionView {
  readonly kind: ProvisionKind;
  readonly id: string;
  readonly number: string | null;
  /** True when `words` are the title of a component or the heading of a chapter or section. */
  readonly isHeading: boolean;
  readonly words: readonly Piece[];
  readonly rows: readonly (readonly string[])[] | null;
  readonly component: ComponentKind | null;
  /** Provisions and notes in the order of the text. For a component, `above` stands before its title. */
  readonly above: readonly ProvisionView[];
  readonly children: readonly (ProvisionView | NoteView)[];
  /** For every paragraph, and for parts that stand outside paragraphs and have something to show. */
  readonly panel: PanelView | null;
}

export interface NoteView {
  readonly kind: 'note';
  /** The note as published, beginning with `Ескерту.`. */
  readonly words: readonly Piece[];
  readonly amendments: readonly Amendment[];
}

/** What opens in place beside a paragraph. */
export interface PanelView {
  readonly history: readonly HistoryEntry[];
  readonly citedBy: readonly ProvisionLabel[];
  readonly terms: readonly TermView[];
  readonly cites: readonly SourceSummary[];
}

/** Enough to name a provision in any language: its numbers from the component inwards. */
export interface ProvisionLabel {
  readonly id: string;
  /** `{ kind: 'paragraph', number: '4.' }, { kind: 'subparagraph', number: '1)' }`; parts and items carry their ordinal. */
  readonly steps: readonly {
    readonly kind: ProvisionKind;
    readonly number: string | null;
    readonly ordinal: number | null;
  }[];
  /** Heading of the component the provision is in, when that is not the one it is shown from. */
  readonly component: string | null;
  /** What the component is, for languages that its heading is not in. */
  readonly componentKind: ComponentKind | null;
}

/** One amendment of an act or of a part of it. */
export interface HistoryEntry {
  readonly amendment: Amendment;
  readonly entryIntoForce: EntryIntoForce;
  /** What was amended: an id of a provision; null for the act as a whole. */
  readonly subject: ProvisionLabel | null;
  readonly source: SourceSummary | null;
}

export interface TermView {
  readonly term: string;
  /** `definition`: "term – meaning" in a list of terms; `abbreviation`: "(бұдан әрі – term)" in running text. */
  readonly kind: 'definition' | 'abbreviation';
  readonly definedAt: ProvisionLabel;
  /** The words of the definition, or the act that an abbreviation stands for; null where the text does not mark off what it stands for. */
  readonly meaning: string | null;
  /** The outside act that an abbreviation like `Заң` stands for. */
  readonly source: SourceSummary | null;
  /** Title of the component in which the term has this meaning. */
  readonly component: string;
}

/** A line of the contents: component, chapter or section. */
export interface ContentsEntry {
  readonly id: string;
  readonly kind: 'component' | 'chapter' | 'section';
  readonly component: ComponentKind | null;
  /** `1` for an annex that calls itself "1-қосымша". */
  readonly annexNumber: string | null;
  readonly number: string | null;
  readonly heading: string | null;
  /** Numbers of the first and last paragraph under it, as published. */
  readonly paragraphs: { readonly first: string; readonly last: string } | null;
  readonly children: readonly ContentsEntry[];
}

/** The page of an outside act: who cites it, and what of it. */
export interface SourceView extends SourceSummary {
  readonly issuer: Trilingual | null;
  readonly registration: { readonly number: string; readonly date: PlainDate | null } | null;
  readonly officialText: { readonly system: string; readonly kk: string; readonly ru: string } | null;
  readonly approves: string | null;
  readonly citedBy: readonly {
    readonly act: ActSummary;
    readonly citations: readonly {
      readonly from: ProvisionLabel;
      readonly text: string;
      readonly place: string | null;
    }[];
  }[];
  /** What it did to the acts held here. */
  readonly amends: readonly { readonly act: ActSummary; readonly entries: readonly HistoryEntry[] }[];
  /** Years of the calendar that rest on it, with the days that it moved. */
  readonly calendars: readonly CalendarUse[];
}

/** The defined terms of one act, component by component. */
export interface GlossaryView {
  readonly act: ActSummary;
  readonly components: readonly {
    readonly id: string;
    readonly heading: string;
    readonly terms: readonly TermView[];
  }[];
}
