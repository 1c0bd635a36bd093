import type { ActData, ActListData } from '../../schemas/act-data.ts';
import type { PublisherFields } from '../../schemas/publisher.ts';
import { runChecks } from '../checks/index.ts';
import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import { isPublishedIn, type Profile } from '../domain/publication/profiles.ts';
import { reportAsText } from '../reporters/text.ts';
import { viewAct } from '../views/act.ts';
import { viewActData, viewActList } from '../views/act-data.ts';
import type { ActSummary, ActView, GlossaryView, SourceView } from '../views/act-view.ts';
import { currentEdition, editionsKnownOn } from '../views/current-edition.ts';
import { viewGlossary } from '../views/glossary.ts';
import { viewSource } from '../views/source.ts';
import { summariseAct } from '../views/summaries.ts';
import { readBuildSettings } from './build-settings.ts';
import { contentVersion } from './content-version.ts';

/** The corpus of this build, read once; again when the content changed while somebody edits. */
let loaded: { readonly version: string; readonly corpus: Corpus } | null = null;

function readCorpus(): Corpus {
  const version = contentVersion();
  if (loaded?.version === version) return loaded.corpus;
  const { profile, content, samples } = readBuildSettings();
  const roots = [
    { folder: content, shownAs: 'content' },
    ...(samples === null ? [] : [{ folder: samples, shownAs: 'samples' }]),
  ];
  const { corpus, diagnostics } = loadCorpus(roots);
  const errors = [...diagnostics, ...runChecks(corpus)].filter(({ code }) => severities[code] === 'error');
  if (errors.length > 0)
    throw new Error(`problems in the content (${errors.length}):\n\n${reportAsText(errors, 'en')}`);
  const published = { ...corpus, acts: corpus.acts.filter((act) => isPublishedIn(profile, act.fields)) };
  loaded = { version, corpus: published };
  return published;
}

export function build(): { readonly profile: Profile; readonly asOf: string } {
  const { profile, asOf } = readBuildSettings();
  return { profile, asOf };
}

export function publisher(): PublisherFields {
  const { publisher: fields } = readCorpus();
  if (fields === null) throw new Error('content/publisher.md is missing');
  return fields;
}

export function listActs(): readonly ActSummary[] {
  const corpus = readCorpus();
  return currentEditions(corpus).map(({ act, edition }) => summariseAct(corpus, act, edition, asOf()));
}

/** The act in its current edition, or in the one of a date. */
export function findAct(slug: string, date?: string): ActView {
  const corpus = readCorpus();
  const { act, edition } = find(corpus, slug, date);
  return viewAct(corpus, act, edition, asOf());
}

/** Dates of the editions of an act that the day of the build knows of, oldest first. */
export function listEditions(slug: string): readonly string[] {
  return editionsKnownOn(find(readCorpus(), slug).act, asOf()).map(({ date }) => date);
}

export function listSources(): readonly SourceView[] {
  const corpus = readCorpus();
  return [...corpus.sources.values()].map((source) => viewSource(corpus, source, asOf()));
}

export function listGlossaries(): readonly GlossaryView[] {
  const corpus = readCorpus();
  return currentEditions(corpus).map(({ act, edition }) => viewGlossary(corpus, act, edition, asOf()));
}

export function findActData(slug: string): ActData {
  const corpus = readCorpus();
  const { act, edition } = find(corpus, slug);
  return viewActData(corpus, act, edition, asOf());
}

export function listActData(): ActListData {
  const corpus = readCorpus();
  return viewActList(corpus, currentEditions(corpus), asOf());
}

interface ActWithEdition {
  readonly act: Act;
  readonly edition: Edition;
}

function asOf(): string {
  return readBuildSettings().asOf;
}

/** Every act that had been adopted by the day of the build, with the edition that its permanent address shows. */
function currentEditions(corpus: Corpus): readonly ActWithEdition[] {
  return corpus.acts.flatMap((act) => {
    const edition = currentEdition(corpus, act, asOf());
    return edition === null ? [] : [{ act, edition }];
  });
}

function find(corpus: Corpus, slug: string, date?: string): ActWithEdition {
  const act = corpus.acts.find((candidate) => candidate.slug === slug);
  const edition =
    act === undefined
      ? null
      : date === undefined
        ? currentEdition(corpus, act, asOf())
        : act.editions.find((candidate) => candidate.date === date);
  if (act === undefined || edition === null || edition === undefined) {
    throw new Error(`there is no act ${slug}${date === undefined ? '' : ` of ${date}`}`);
  }
  return { act, edition };
}
