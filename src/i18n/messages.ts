// Over 150 lines, because it is one list: everything the interface says, to be translated as a whole.
import type { ActKind, ActStatus } from '../../schemas/act.ts';
import type { EditionFields } from '../../schemas/edition.ts';
import type { SourceKind } from '../../schemas/source.ts';
import type { AmendedUnit, AmendmentKind, EntryIntoForce } from '../domain/acts/amendment.ts';
import type { ComponentKind } from '../domain/acts/unit.ts';
import type { ActView, PlainDate } from '../views/act-view.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Lang } from './lang.ts';
import type { PlaceStep } from './name-place.ts';
import { ru } from './ru.ts';

/** What the interface says in one language. Functions where words depend on a number, a date or a name. */
export interface Messages {
  readonly lang: Lang;
  /** The language's own name for itself. */
  readonly languageName: string;

  readonly site: {
    readonly name: string;
    readonly tagline: string;
    readonly description: string;
    readonly skip: string;
    readonly mainMenu: string;
    readonly languages: string;
    readonly breadcrumb: string;
    readonly home: string;
    readonly acts: string;
    readonly sources: string;
    readonly glossary: string;
  };

  readonly view: {
    readonly title: string;
    readonly colours: string;
    readonly auto: string;
    readonly light: string;
    readonly dark: string;
    readonly lowVision: string;
  };

  readonly footer: {
    readonly asOf: (date: PlainDate) => string;
    readonly unofficial: string;
    readonly local: string;
    readonly internal: string;
    readonly preview: string;
    readonly privacy: string;
  };

  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly actsTitle: string;
    readonly allActs: string;
    readonly sourcesText: (count: number) => string;
    readonly glossaryText: (count: number) => string;
    readonly promiseTitle: string;
    readonly promises: readonly { readonly title: string; readonly text: string }[];
  };

  readonly acts: {
    readonly title: string;
    readonly lead: string;
    readonly filter: string;
    readonly kind: string;
    readonly status: string;
    readonly words: string;
    readonly all: string;
    /** `{n}` stands for the number of acts found. */
    readonly found: string;
    readonly none: string;
  };

  readonly act: {
    readonly kinds: Readonly<Record<ActKind, string>>;
    readonly statuses: Readonly<Record<ActStatus, string>>;
    /** `Order No. 11-1-2/53 of 16 February 2016`, to stand alone or at the beginning of a line. */
    readonly named: (kind: SourceKind, number: string | null, adopted: PlainDate | null) => string;
    readonly officialTitle: string;
    readonly summary: string;
    readonly issuer: string;
    readonly adopted: string;
    readonly number: string;
    readonly registration: string;
    readonly registered: (number: string, date: PlainDate | null) => string;
    readonly officialCode: string;
    readonly inForceSince: string;
    readonly inForceFrom: (date: PlainDate) => string;
    readonly inForceClause: string;
    /** Why the day is not known. */
    readonly inForceReasons: Readonly<Record<NonNullable<ActView['inForce']['reason']>, string>>;
    readonly edition: string;
    readonly editionOf: (date: PlainDate) => string;
    readonly editionShown: (date: PlainDate) => string;
    readonly editionPage: string;
    readonly permanentPage: string;
    readonly editions: string;
    readonly thisEdition: (date: PlainDate) => string;
    readonly unofficial: string;
    readonly unofficialWhy: string;
    readonly superseded: string;
    readonly supersededBy: string;
    readonly notYetCurrent: string;
    readonly firstPublished: string;
    readonly inDatabase: (system: string) => string;
    readonly codeUnknown: string;
    readonly kazakhOnly: string;
    readonly officialRussian: string;
    readonly checked: (date: PlainDate) => string;
    readonly repealedText: string;
    readonly repealedBy: string;
    readonly draftText: string;
    readonly notices: string;
    readonly contents: string;
    readonly paragraphs: (first: string, last: string) => string;
    readonly history: string;
    readonly about: string;
    readonly text: string;
    readonly data: string;
    readonly pages: string;
    readonly printedFrom: string;
  };

  readonly law: {
    readonly components: Readonly<Record<ComponentKind, string>>;
    readonly numberedAnnex: (number: string) => string;
    /** Of a short name whose long form the text does not mark off. */
    readonly introducedIn: (place: string) => string;
    /** `paragraph 4, subparagraph 1)`. */
    readonly place: (steps: readonly PlaceStep[]) => string;
    readonly linkMark: string;
    readonly table: string;
    /** Names the panel of a paragraph: `paragraph 4: details`. */
    readonly panelOf: (place: string) => string;
    readonly changes: (count: number) => string;
    readonly citedByCount: (count: number) => string;
    readonly panelHistory: string;
    readonly panelCitedBy: string;
    readonly panelTerms: string;
    readonly panelSources: string;
    readonly panelLinks: string;
    readonly linkCurrent: string;
    readonly quoted: string;
    readonly goThere: string;
    readonly close: string;
    readonly copied: string;
    readonly notCopied: string;
  };

  readonly amendment: {
    readonly kinds: Readonly<Record<AmendmentKind, string>>;
    readonly units: Readonly<Record<AmendedUnit, string>>;
    readonly act: string;
    readonly what: string;
    readonly kind: string;
    readonly entry: string;
    /** `№ 206 of 3 April 2025`. */
    readonly actNamed: (number: string, date: PlainDate) => string;
    readonly rule: (rule: EntryIntoForce['rule']) => string;
    readonly from: (date: PlainDate) => string;
    readonly reasons: Readonly<Record<NonNullable<EntryIntoForce['reason']>, string>>;
  };

  readonly history: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
  };

  readonly about: {
    readonly title: string;
    readonly statusTitle: string;
    readonly statusText: string;
    readonly copyTitle: string;
    readonly copyKinds: Readonly<Record<EditionFields['copy']['kind'], string>>;
    readonly copyKind: string;
    readonly from: string;
    readonly checked: string;
    readonly checkedAgainst: string;
    readonly mistakesTitle: string;
    readonly mistakesText: string;
    readonly noMistakes: string;
    readonly dataTitle: string;
    readonly dataText: string;
  };

  readonly sources: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<SourceKind, string>>;
    readonly kindsPlural: Readonly<Record<SourceKind, string>>;
    readonly notHeld: string;
    readonly officialText: string;
    readonly officialUnknown: string;
    readonly approves: string;
    readonly citedBy: string;
    readonly notCited: string;
    readonly from: string;
    readonly to: string;
    readonly words: string;
    readonly whole: string;
    readonly amends: string;
    readonly repeals: string;
    readonly citations: (count: number) => string;
  };

  readonly glossary: {
    readonly title: string;
    readonly lead: string;
    /** Said of a term that shortens the words before it, and has no definition. */
    readonly abbreviation: string;
  };

  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };

  readonly date: (date: PlainDate) => string;
}

const all: Readonly<Record<Lang, Messages>> = { kk, ru, en };

export function messagesIn(lang: Lang): Messages {
  return all[lang];
}
