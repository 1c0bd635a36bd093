import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import type { Citation } from '../domain/acts/citations/citation.ts';
import { type TermUse, termFinder } from '../domain/acts/find-terms.ts';
import {
  componentOf,
  type NoteInPlace,
  type Provision,
  withAncestors,
  withDescendants,
} from '../domain/acts/provision.ts';
import type { ActView, NoteView, PanelView, Piece, ProvisionLabel, ProvisionView, SourceSummary } from './act-view.ts';
import { amendingAct } from './amending-act.ts';
import { citingOf } from './citing.ts';
import { contentsOf } from './contents.ts';
import { currentEdition } from './current-edition.ts';
import { errataOf, viewErrata } from './errata.ts';
import { historyOf, historyOfProvision, inForceOf, type SubjectEntry } from './history.ts';
import { labelOf } from './labels.ts';
import { officialTextOf } from './official-text.ts';
import { summariseAct, summaryOf } from './summaries.ts';
import { termView } from './terms.ts';
import { cut, piecesOf } from './words.ts';

/** What is known of one edition, looked up once and used for every provision. */
interface Lookup {
  readonly around: Surroundings;
  readonly edition: Edition;
  readonly citationsFrom: ReadonlyMap<Provision, readonly Citation[]>;
  readonly citedBy: ReadonlyMap<string, readonly Provision[]>;
  readonly termUses: ReadonlyMap<Provision, readonly TermUse[]>;
  readonly history: readonly SubjectEntry[];
}

/** Everything the page of one edition of an act shows on a day. */
export function viewAct(around: Surroundings, act: Act, edition: Edition, asOf: string): ActView {
  if (around.publisher === null) throw new Error('the corpus has no publisher');
  const lookup = lookUp(around, edition);
  const { fields } = act;
  return {
    ...summariseAct(around, act, edition, asOf),
    currentEdition: (currentEdition(around, act, asOf) ?? edition).date,
    firstPublished: fields.firstPublished ?? null,
    citing: citingOf(around, act, edition),
    notices: fields.notices,
    publicDraft: fields.publicDraft ?? null,
    copy: edition.fields.copy,
    errata: viewErrata({ acts: [act], plans: around.plans, errata: errataOf(around, act) }, asOf),
    asPublished: edition.fields.asPublished.flatMap(({ at, what }) => {
      const provision = edition.text.byId.get(at);
      return provision === undefined ? [] : [{ at: labelOf(provision, edition.text.main), what }];
    }),
    officialText: officialTextOf(around.publisher, fields.officialCode),
    referenceBank: around.publisher.referenceBank,
    inForce: inForceOf(act, edition),
    main: viewProvision(lookup, edition.text.main, new Set()),
    contents: contentsOf(edition.text.main),
    history: lookup.history.map(({ entry }) => entry),
    terms: edition.terms.map((term) => termView(around, term, null)),
    sources: citedSources(around, edition.citations),
  };
}

function lookUp(around: Surroundings, edition: Edition): Lookup {
  const { provisions } = edition.text;
  const citedBy = new Map<string, Provision[]>();
  for (const { from, links } of edition.citations) {
    for (const { target } of links) {
      const cited = target.kind === 'provision' ? edition.text.byId.get(target.id) : undefined;
      for (const unit of cited === undefined ? [] : withAncestors(cited)) {
        const citing = citedBy.get(unit.id) ?? [];
        if (!citing.includes(from)) citedBy.set(unit.id, [...citing, from]);
        if (unit.kind === 'paragraph') break;
      }
    }
  }
  const finders = new Map(
    [...new Set(edition.terms.map(({ term }) => term.component))].map((component) => [
      component,
      termFinder(edition.terms.filter(({ term }) => term.component === component).map(({ term }) => term)),
    ]),
  );
  return {
    around,
    edition,
    citationsFrom: Map.groupBy(edition.citations, ({ from }) => from),
    citedBy,
    termUses: new Map(
      provisions.map((provision) => [provision, finders.get(componentOf(provision))?.(provision) ?? []]),
    ),
    history: historyOf(around, edition),
  };
}

/** `shown` holds the terms that the paragraph has marked already: each is marked at its first use. */
function viewProvision(lookup: Lookup, provision: Provision, shown: Set<string>): ProvisionView {
  const { kind, id, number, heading, rows, component } = provision;
  const termsShown = kind === 'paragraph' ? new Set<string>() : shown;
  const words =
    heading === null ? markWords(lookup, provision, termsShown) : [{ kind: 'text' as const, text: heading }];
  const views = provision.children.map((child) => ({
    line: child.line,
    view: child.kind === 'note' ? viewNote(lookup, child) : viewProvision(lookup, child, termsShown),
  }));
  return {
    kind,
    id,
    number,
    isHeading: kind === 'component' || heading !== null,
    words,
    rows,
    component,
    above: views.flatMap(({ line, view }) => (line < provision.line && view.kind !== 'note' ? [view] : [])),
    children: views.filter(({ line }) => line > provision.line).map(({ view }) => view),
    panel: viewPanel(lookup, provision),
  };
}

function markWords(lookup: Lookup, provision: Provision, shown: Set<string>): readonly Piece[] {
  const firstUses = (lookup.termUses.get(provision) ?? []).filter(({ term }) => {
    if (shown.has(term.term)) return false;
    shown.add(term.term);
    return true;
  });
  return piecesOf(provision, lookup.citationsFrom.get(provision) ?? [], firstUses);
}

function viewNote({ around, edition }: Lookup, note: NoteInPlace): NoteView {
  const reading = edition.notes.find((candidate) => candidate.note === note)?.reading;
  const amendments = reading?.kind === 'read' ? reading.amendments : [];
  const marked = amendments.flatMap(({ amendment, start, end }) => {
    const source = amendingAct(around, amendment.date, amendment.number);
    if (source === null) return [];
    const target = { kind: 'source' as const, source: source.id, place: null };
    return [{ start, end, piece: (text: string): Piece => ({ kind: 'citation', text, target }) }];
  });
  return { kind: 'note', words: cut(note.text, marked), amendments: amendments.map(({ amendment }) => amendment) };
}

/** Paragraphs have a panel; so has a part that stands outside paragraphs, when there is something in it. */
function viewPanel(lookup: Lookup, provision: Provision): PanelView | null {
  const isOutsideParagraphs = !withAncestors(provision).some(({ kind }) => kind === 'paragraph');
  if (provision.kind !== 'paragraph' && !(provision.kind === 'part' && isOutsideParagraphs)) return null;
  const component = componentOf(provision);
  const within = withDescendants(provision);
  const panel = {
    // what was done to a whole component is told at its paragraphs, not at every line of a form
    history: provision.kind === 'part' ? [] : historyOfProvision(lookup.history, provision),
    citedBy: citingLabels(lookup, provision, component),
    terms: termsIn(lookup, within, component),
    cites: citedSources(
      lookup.around,
      within.flatMap((unit) => lookup.citationsFrom.get(unit) ?? []),
    ),
  };
  const isEmpty = Object.values(panel).every((list) => list.length === 0);
  return provision.kind === 'part' && isEmpty ? null : panel;
}

function citingLabels({ citedBy }: Lookup, provision: Provision, component: Provision): readonly ProvisionLabel[] {
  const citing = citedBy.get(provision.id) ?? [];
  return citing.filter((from) => !withAncestors(from).includes(provision)).map((from) => labelOf(from, component));
}

function termsIn(
  { around, edition, termUses }: Lookup,
  within: readonly Provision[],
  component: Provision,
): PanelView['terms'] {
  const used = new Set(within.flatMap((unit) => (termUses.get(unit) ?? []).map(({ term }) => term)));
  return edition.terms.filter(({ term }) => used.has(term)).map((term) => termView(around, term, component));
}

/** Every outside act that is cited, once, in the order of first citation. */
function citedSources(around: Surroundings, citations: readonly Citation[]): readonly SourceSummary[] {
  const ids = citations.flatMap(({ links }) =>
    links.flatMap(({ target }) => (target.kind === 'source' ? [target.source] : [])),
  );
  return [...new Set(ids)].flatMap((id) => summaryOf(around, id) ?? []);
}
