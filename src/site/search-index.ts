import type { Act, Corpus, Edition, Surroundings } from '../corpus/corpus.ts';
import { isPublishedIn } from '../domain/publication/profiles.ts';
import { combineEntries } from '../domain/search/combine-entries.ts';
import type { IndexHead } from '../domain/search/index-format.ts';
import type { SearchGroup } from '../domain/search/search-document.ts';
import { type SearchEntries, searchEntriesOf } from '../domain/search/search-entries.ts';
import { keyOf } from '../kept/key-of.ts';
import type { ActFacts } from '../views/act-facts.ts';
import { viewSearchedProvisions } from '../views/search.ts';
import { prepareFacts, recallOf } from './act-facts.ts';
import { readBuildSettings } from './build-settings.ts';
import { findProcedure, listProcedures } from './compliance-queries.ts';
import { findPlan, listPlans } from './plan-queries.ts';
import { corpusOfBuild, findActText, findGlossary, listActs, listSources } from './queries.ts';
import { actGroup, provisionGroup, termGroup } from './search-acts.ts';
import { planGroup, procedureGroup, sourceGroup } from './search-others.ts';
import { pageGroup } from './search-pages.ts';

export interface SearchIndexFiles {
  readonly head: IndexHead;
  /** By name, without `.json`; written as they are. */
  readonly files: ReadonlyMap<string, string>;
  /** Of each file, by its name. */
  readonly digests: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Corpus, SearchIndexFiles>();

/** The index of this build; made once. */
export function searchIndex(): SearchIndexFiles {
  const corpus = corpusOfBuild();
  const known = indexes.get(corpus) ?? combine(entriesOfBuild());
  indexes.set(corpus, known);
  return known;
}

/** Puts an index together. */
export function writeIndex(groups: readonly SearchGroup[]): SearchIndexFiles {
  return combine(groups.map(searchEntriesOf));
}

/** The digest changes with any byte of the index. */
function combine(entries: readonly SearchEntries[]): SearchIndexFiles {
  const { head, files } = combineEntries(entries);
  const digests = new Map([...files].map(([name, text]) => [name, keyOf([text])]));
  const digest = keyOf([JSON.stringify(head), ...[...digests].flat()]).slice(0, 12);
  return { head: { digest, ...head }, files, digests };
}

/** What this build shows, kind after kind: drafts and plans that it does not show are not among what its lists give. */
export function groupsOfBuild(): readonly SearchGroup[] {
  return [
    ...byKind(listActs().map((act) => groupsOfAct(factsFor(act), findActText(act.slug).edition))),
    ...otherGroups(),
  ];
}

/** Works out what an act gives to the index, as soon as it was read: the other acts need not be known for that. */
export function prepareAct(around: Surroundings, act: Act): void {
  const { profile, asOf } = readBuildSettings();
  if (!isPublishedIn(profile, act.fields)) return;
  const facts = prepareFacts(around, act, asOf);
  const edition = act.editions.find(({ date }) => date === facts?.summary.edition);
  if (facts !== null && edition !== undefined)
    recallOf('search', around, act, () => entriesOfAct(facts, edition), 'prepare');
}

/** The same as entries of the index; what an act gives to it is kept, since an act changes seldom. */
function entriesOfBuild(): readonly SearchEntries[] {
  const acts = listActs().map((summary) => {
    const { act, edition } = findActText(summary.slug);
    return recallOf('search', corpusOfBuild(), act, () => entriesOfAct(factsFor(summary), edition), 'take');
  });
  return [...byKind(acts), ...otherGroups().map(searchEntriesOf)];
}

type SearchedFacts = Pick<ActFacts, 'summary' | 'glossary'>;

function factsFor(summary: ActFacts['summary']): SearchedFacts {
  return { summary, glossary: findGlossary(summary.slug) };
}

function entriesOfAct(facts: SearchedFacts, edition: Edition): OfAct<SearchEntries> {
  const { act, provisions, terms } = groupsOfAct(facts, edition);
  return {
    act: searchEntriesOf(act),
    provisions: searchEntriesOf(provisions),
    terms: terms === null ? null : searchEntriesOf(terms),
  };
}

/** What an act gives to the search. */
interface OfAct<Part> {
  readonly act: Part;
  readonly provisions: Part;
  /** Null where it defines none. */
  readonly terms: Part | null;
}

function groupsOfAct({ summary, glossary }: SearchedFacts, edition: Edition): OfAct<SearchGroup> {
  return {
    act: actGroup(summary),
    provisions: provisionGroup(summary, viewSearchedProvisions(edition)),
    terms: glossary.components.length === 0 ? null : termGroup(glossary),
  };
}

function byKind<Part>(acts: readonly OfAct<Part>[]): readonly Part[] {
  return [
    ...acts.map(({ act }) => act),
    ...acts.map(({ provisions }) => provisions),
    ...acts.flatMap(({ terms }) => (terms === null ? [] : [terms])),
  ];
}

function otherGroups(): readonly SearchGroup[] {
  return [
    ...listProcedures().map(({ id }) => procedureGroup(findProcedure(id))),
    ...listPlans().map(({ slug }) => planGroup(findPlan(slug))),
    sourceGroup(listSources()),
    pageGroup([...corpusOfBuild().calendars.keys()]),
  ];
}
