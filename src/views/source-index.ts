import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import type { Citation } from '../domain/acts/citations/citation.ts';
import type { SourceView } from './act-view.ts';
import { amendingAct } from './amending-act.ts';
import { currentEdition, editionsKnownOn } from './current-edition.ts';
import { historyOf } from './history.ts';
import { labelOf } from './labels.ts';
import { summariseAct } from './summaries.ts';

/** What the acts of a corpus say of one outside act on a day. */
export interface SourceUse {
  readonly citedBy: SourceView['citedBy'];
  readonly amends: SourceView['amends'];
}

/**
 * What every outside act is to the acts of a corpus on a day, by id: who cites it, and what it did to them. Made in one pass over
 * the acts, because asking every act anew for every outside act takes minutes when both are many.
 *
 * It has an entry for exactly those outside acts that a page of that day may link to: an edition known by then cites it, names it
 * in a note or was made by it, or it repealed the act by then. One that only an older edition cites has empty lists.
 *
 * @example indexSources(corpus, '2026-11-21').get('law-on-treaties')?.citedBy
 */
export function indexSources(corpus: Corpus, asOf: string): ReadonlyMap<string, SourceUse> {
  const uses = new Map<string, { citedBy: SourceView['citedBy'][number][]; amends: SourceView['amends'][number][] }>();
  const useOf = (id: string) => {
    const use = uses.get(id) ?? { citedBy: [], amends: [] };
    uses.set(id, use);
    return use;
  };
  for (const act of corpus.acts) {
    const edition = currentEdition(corpus, act, asOf);
    if (edition === null) continue;
    const summary = summariseAct(corpus, act, edition, asOf);
    for (const id of linkedSources(corpus, act, asOf)) useOf(id);
    if (summary.repealedBy !== null) useOf(summary.repealedBy.id);
    for (const [id, citations] of citationsBySource(edition)) useOf(id).citedBy.push({ act: summary, citations });
    const entries = historyOf(corpus, edition).map(({ entry }) => entry);
    for (const [id, own] of Map.groupBy(entries, ({ source }) => source?.id)) {
      if (id !== undefined) useOf(id).amends.push({ act: summary, entries: own });
    }
  }
  return uses;
}

type CitedFrom = SourceView['citedBy'][number]['citations'][number];

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
function linkedSources(corpus: Corpus, act: Act, asOf: string): ReadonlySet<string> {
  const ids = editionsKnownOn(act, asOf).flatMap(({ citations, notes, terms, fields }) => [
    ...citations.flatMap(({ links }) =>
      links.flatMap(({ target }) => (target.kind === 'source' ? [target.source] : [])),
    ),
    ...notes.flatMap(({ reading }) =>
      reading.kind === 'read'
        ? reading.amendments.flatMap(({ amendment: { date, number } }) => amendingAct(corpus, date, number)?.id ?? [])
        : [],
    ),
    ...terms.flatMap(({ referent }) => (referent?.kind === 'source' ? [referent.source.id] : [])),
    ...(fields.amendedBy === undefined ? [] : [fields.amendedBy]),
  ]);
  return new Set(ids);
}
