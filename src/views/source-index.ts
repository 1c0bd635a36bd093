import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import type { Citation } from '../domain/acts/citations/citation.ts';
import type { ActSummary, HistoryEntry, SourceView } from './act-view.ts';
import { amendingAct } from './amending-act.ts';
import { editionsKnownOn } from './current-edition.ts';
import { historyOf } from './history.ts';
import { labelOf } from './labels.ts';

type CitedFrom = SourceView['citedBy'][number]['citations'][number];

/** What one act has to do with outside acts, each by its id. */
export interface ActSources {
  /** Those that a page of it may link to: an edition known by the day cites it, names it in a note or was made by it. */
  readonly linked: readonly string[];
  /** Which provisions of the current edition cite what. */
  readonly citations: readonly (readonly [id: string, citations: readonly CitedFrom[]])[];
  /** What each did to the act. */
  readonly amendments: readonly (readonly [id: string, entries: readonly HistoryEntry[]])[];
}

export function sourcesOfAct(around: Surroundings, act: Act, edition: Edition, asOf: string): ActSources {
  const entries = historyOf(around, edition).map(({ entry }) => entry);
  const bySource = Map.groupBy(entries, ({ source }) => source?.id);
  return {
    linked: [...linkedSources(around, act, asOf)],
    citations: [...citationsBySource(edition)],
    amendments: [...bySource].flatMap(([id, own]) => (id === undefined ? [] : [[id, own] as const])),
  };
}

/** What the acts of a corpus say of one outside act on a day. */
export interface SourceUse {
  readonly citedBy: SourceView['citedBy'];
  readonly amends: SourceView['amends'];
}

/**
 * What every outside act is to acts, by id: who cites it, and what it did to them. Made in one pass over the acts, because asking
 * every act anew for every outside act takes minutes when both are many.
 *
 * It has an entry for exactly those outside acts that a page may link to: one of the acts links to it, or it repealed the act. One
 * that only an older edition cites has empty lists.
 *
 * @example indexSources(factsOfAll(corpus, '2026-11-21')).get('law-on-treaties')?.citedBy
 */
export function indexSources(
  acts: readonly { readonly summary: ActSummary; readonly sources: ActSources }[],
): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, { citedBy: SourceView['citedBy'][number][]; amends: SourceView['amends'][number][] }>();
  const useOf = (id: string) => {
    const use = uses.get(id) ?? { citedBy: [], amends: [] };
    uses.set(id, use);
    return use;
  };
  for (const { summary, sources } of acts) {
    for (const id of sources.linked) useOf(id);
    if (summary.repealedBy !== null) useOf(summary.repealedBy.id);
    for (const [id, citations] of sources.citations) useOf(id).citedBy.push({ act: summary, citations });
    for (const [id, entries] of sources.amendments) useOf(id).amends.push({ act: summary, entries });
  }
  return uses;
}

/** The citations of an edition by the outside act that they mean; one that names two places of it counts twice. */
function citationsBySource(edition: Edition): ReadonlyMap<string, readonly CitedFrom[]> {
  const bySource = new Map<string, CitedFrom[]>();
  for (const citation of edition.citations) {
    for (const [id, places] of placesBySource(citation)) {
      const from = labelOf(citation.from, null);
      const cited = bySource.get(id) ?? [];
      cited.push(...[...places].map((place) => ({ from, text: citation.text, place })));
      bySource.set(id, cited);
    }
  }
  return bySource;
}

function placesBySource({ links }: Citation): ReadonlyMap<string, ReadonlySet<string | null>> {
  const places = new Map<string, Set<string | null>>();
  for (const { target } of links) {
    if (target.kind === 'source') places.set(target.source, (places.get(target.source) ?? new Set()).add(target.place));
  }
  return places;
}

/** Every outside act that the page of an edition known on a day may link to: in its text, its notes, its terms. */
function linkedSources(around: Surroundings, act: Act, asOf: string): ReadonlySet<string> {
  const ids = editionsKnownOn(act, asOf).flatMap(({ citations, notes, terms, fields }) => [
    ...citations.flatMap(({ links }) =>
      links.flatMap(({ target }) => (target.kind === 'source' ? [target.source] : [])),
    ),
    ...notes.flatMap(({ reading }) =>
      reading.kind === 'read'
        ? reading.amendments.flatMap(({ amendment: { date, number } }) => amendingAct(around, date, number)?.id ?? [])
        : [],
    ),
    ...terms.flatMap(({ referent }) => (referent?.kind === 'source' ? [referent.source.id] : [])),
    ...(fields.amendedBy === undefined ? [] : [fields.amendedBy]),
  ]);
  return new Set(ids);
}
