import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.ts';
import { combineEntries } from '../domain/search/combine-entries.ts';
import type { IndexHead } from '../domain/search/index-format.ts';
import type { SearchGroup } from '../domain/search/search-document.ts';
import { searchEntriesOf } from '../domain/search/search-entries.ts';
import { viewSearchedProvisions } from '../views/search.ts';
import { findProcedure, listProcedures } from './compliance-queries.ts';
import { findPlan, listPlans } from './plan-queries.ts';
import { corpusOfBuild, listActs, listCalendars, listCurrentEditions, listGlossaries, listSources } from './queries.ts';
import { actGroup, provisionGroup, termGroup } from './search-acts.ts';
import { planGroup, procedureGroup, sourceGroup } from './search-others.ts';
import { pageGroup } from './search-pages.ts';

export interface SearchIndexFiles {
  readonly head: IndexHead;
  /** By name, without `.json`; written as they are. */
  readonly files: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Corpus, SearchIndexFiles>();

/** The index of this build; made once. */
export function searchIndex(): SearchIndexFiles {
  const corpus = corpusOfBuild();
  const known = indexes.get(corpus) ?? writeIndex(groupsOfBuild());
  indexes.set(corpus, known);
  return known;
}

/** Puts an index together; its digest changes with any byte of it. */
export function writeIndex(groups: readonly SearchGroup[]): SearchIndexFiles {
  const { head, files } = combineEntries(groups.map(searchEntriesOf));
  const hash = createHash('sha256').update(JSON.stringify(head));
  for (const [name, text] of files) hash.update(name).update(text);
  return { head: { digest: hash.digest('hex').slice(0, 12), ...head }, files };
}

/** What this build shows, kind after kind: drafts and plans that it does not show are not among what its lists give. */
export function groupsOfBuild(): readonly SearchGroup[] {
  const acts = listActs();
  const editions = listCurrentEditions();
  return [
    ...acts.map(actGroup),
    ...acts.flatMap((act, index) => {
      const edition = editions[index];
      return edition === undefined ? [] : [provisionGroup(act, viewSearchedProvisions(edition))];
    }),
    ...listGlossaries()
      .filter(({ components }) => components.length > 0)
      .map(termGroup),
    ...listProcedures().map(({ id }) => procedureGroup(findProcedure(id))),
    ...listPlans().map(({ slug }) => planGroup(findPlan(slug))),
    sourceGroup(listSources()),
    pageGroup(listCalendars().map(({ year }) => year)),
  ];
}
