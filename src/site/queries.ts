import type { ActData, ActListData } from '../../schemas/act-data.ts';
import type { CalendarData } from '../../schemas/calendar-data.ts';
import type { PublisherFields } from '../../schemas/publisher.ts';
import { runChecks } from '../checks/index.ts';
import type { Act, Corpus, Edition } from '../corpus/corpus.ts';
import { type ContentRoot, loadCorpus } from '../corpus/load-corpus.ts';
import { surroundingsOf } from '../corpus/surroundings.ts';
import { severities } from '../domain/diagnostics/codes.ts';
import {
  isPlanShownIn,
  isPublishedIn,
  type Profile,
  type ProfileRules,
  profileRules,
} from '../domain/publication/profiles.ts';
import { once } from '../kept/once.ts';
import { reportAsText } from '../reporters/text.ts';
import { viewAct } from '../views/act.ts';
import type { ActChange } from '../views/act-changes.ts';
import { viewActData, viewActList } from '../views/act-data.ts';
import type { ActFacts } from '../views/act-facts.ts';
import type { ActSummary, ActView, GlossaryView, SourceView } from '../views/act-view.ts';
import { viewCalendar, viewHolidays } from '../views/calendar.ts';
import { viewCalendarData } from '../views/calendar-data.ts';
import { indexCalendarUses } from '../views/calendar-uses.ts';
import type { CalendarView, HolidayView } from '../views/calendar-view.ts';
import { editionsKnownOn } from '../views/current-edition.ts';
import { errataOf, viewErrata } from '../views/errata.ts';
import type { ErratumView } from '../views/errata-view.ts';
import { viewSource } from '../views/source.ts';
import { indexSources } from '../views/source-index.ts';
import { factsIn } from './act-facts.ts';
import { type BuildSettings, readBuildSettings } from './build-settings.ts';
import { contentVersion } from './content-version.ts';
import { handedOver, refuseIfLimited } from './handed-over.ts';
import { siteAddress } from './site-address.ts';

/**
 * What the pages of this build ask for. Every page asks in three languages: what is for all acts is computed when first asked.
 * Above 150 lines, because pages know the content by this module alone, and what is kept belongs with what asks for it.
 */
interface Answers {
  readonly corpus: Corpus;
  readonly actsBySlug: ReadonlyMap<string, Act>;
  /** Of every act that had been adopted by the day of the build, in their order. */
  readonly facts: () => ReadonlyMap<string, ActFacts>;
  readonly acts: () => readonly ActSummary[];
  readonly sources: () => readonly SourceView[];
  readonly glossaries: () => readonly GlossaryView[];
  readonly calendars: () => readonly CalendarView[];
  readonly view: (found: ActWithEdition) => ActView;
}

interface Loaded {
  /** What was handed over for a build, or the version of the content while somebody edits: these answers are for it alone. */
  readonly given: Corpus | string;
  readonly settings: BuildSettings;
  readonly answers: Answers;
}

let loaded: Loaded | null = null;

/** Read once; again when the content changed while somebody edits. */
function load(): Loaded {
  const given = handedOver() ?? contentVersion();
  if (loaded?.given !== given) {
    const read = readBuildSettings();
    loaded = { given, settings: read, answers: answersFrom(readCorpus(read), read.asOf) };
  }
  return loaded;
}

function answers(): Answers {
  return load().answers;
}

function readCorpus({ profile, asOf: day, content, samples, records, reserve }: BuildSettings): Corpus {
  const roots: readonly ContentRoot[] = [
    { folder: content, shownAs: 'content' },
    ...(samples === null ? [] : [{ folder: samples, shownAs: 'samples' } as const]),
    ...(records === null ? [] : [{ folder: records, shownAs: 'records' } as const]),
    ...(reserve === null ? [] : [{ folder: reserve, shownAs: 'reserve' } as const]),
  ];
  const corpus = handedOver() ?? checkedCorpus(roots, day);
  return {
    ...corpus,
    acts: corpus.acts.filter((act) => isPublishedIn(profile, act.fields)),
    plans: corpus.plans.filter((plan) => isPlanShownIn(profile, plan.fields, day)),
  };
}

/** @throws when there are problems in the content, with all of them */
function checkedCorpus(roots: readonly ContentRoot[], day: string): Corpus {
  const { corpus, diagnostics } = loadCorpus(roots);
  const errors = [...diagnostics, ...runChecks(corpus, day)].filter(({ code }) => severities[code] === 'error');
  if (errors.length > 0)
    throw new Error(`problems in the content (${errors.length}):\n\n${reportAsText(errors, 'en')}`);
  return corpus;
}

function answersFrom(corpus: Corpus, day: string): Answers {
  const facts = once(() => new Map(factsIn(corpus, day).map((one) => [one.summary.slug, one])));
  const all = once(() => [...facts().values()]);
  return {
    corpus,
    actsBySlug: new Map(corpus.acts.map((act) => [act.slug, act])),
    facts,
    acts: once(() => all().map(({ summary }) => summary)),
    sources: once(() => {
      const uses = indexSources(all());
      const calendars = indexCalendarUses(corpus);
      return [...corpus.sources.values()].flatMap((source) => {
        const [use, years] = [uses.get(source.id), calendars.get(source.id)];
        if (use === undefined && years === undefined) return [];
        return [viewSource(corpus, source, use ?? { citedBy: [], amends: [] }, years ?? [])];
      });
    }),
    calendars: once(() => [...corpus.calendars.values()].map((calendar) => viewCalendar(corpus, calendar))),
    glossaries: once(() => all().map(({ glossary }) => glossary)),
    view: rememberLast(
      ({ act, edition }) => `${act.slug} ${edition.date}`,
      ({ act, edition }) => viewAct(corpus, act, edition, day),
    ),
  };
}

/** A view weighs about 0.2 MB, and a build renders the pages of one act after those of another. */
const mostRemembered = 32;

/** Remembers the values that were asked for last. */
function rememberLast<Asked, Value>(keyOf: (asked: Asked) => string, compute: (asked: Asked) => Value) {
  const kept = new Map<string, Value>();
  return (asked: Asked): Value => {
    const key = keyOf(asked);
    const value = kept.get(key) ?? compute(asked);
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostRemembered) break;
      kept.delete(oldest);
    }
    return value;
  };
}

export function build(): { readonly profile: Profile; readonly rules: ProfileRules; readonly asOf: string } {
  const { profile, asOf: day } = settings();
  return { profile, rules: profileRules[profile], asOf: day };
}

/** Everything that the content of this build says; the same object until the content changes. */
export function corpusOfBuild(): Corpus {
  refuseIfLimited('the whole content');
  return answers().corpus;
}

export function publisher(): PublisherFields {
  const { publisher: fields } = answers().corpus;
  if (fields === null) throw new Error('content/publisher.md is missing');
  return { ...fields, site: siteAddress() ?? fields.site };
}

export function listActs(): readonly ActSummary[] {
  refuseIfLimited('all acts');
  return answers().acts();
}

/** The act as it was read, with the edition that its permanent address shows. */
export function findActText(slug: string): ActWithEdition {
  return find(slug);
}

/** The summary of one act, as lists show it. */
export function findActSummary(slug: string): ActSummary {
  const found = answers().facts().get(slug);
  if (found === undefined) throw new Error(`there is no act ${slug}`);
  return found.summary;
}

/** The act in its current edition, or in the one of a date. */
export function findAct(slug: string, date?: string): ActView {
  return answers().view(find(slug, date));
}

/**
 * Digests of everything that the pages and files of one act are made from, besides code and settings: the act, and what is around it. A
 * page that asks for more must not say that it is made from this.
 */
export function actInputs(slug: string): readonly string[] {
  const { act } = find(slug);
  return [act.digest, surroundingsOf(answers().corpus, act)];
}

/** Dates of the editions of an act that the day of the build knows of, oldest first. */
export function listEditions(slug: string): readonly string[] {
  return editionsKnownOn(find(slug).act, asOf()).map(({ date }) => date);
}

/** What changed an act, in its current edition, by the day of the build; the newest first. */
export function listActChanges(slug: string): readonly ActChange[] {
  return answers().facts().get(slug)?.changes ?? [];
}

/** The mistakes that stood in one act on the site, newest first. */
export function findErrata(slug: string): readonly ErratumView[] {
  const { corpus } = answers();
  const { act } = find(slug);
  return viewErrata({ acts: [act], plans: corpus.plans, errata: errataOf(corpus, act) }, asOf());
}

/** The terms that one act defines. */
export function findGlossary(slug: string): GlossaryView {
  const found = answers().facts().get(slug);
  if (found === undefined) throw new Error(`there is no act ${slug}`);
  return found.glossary;
}

/** The outside acts that the pages of this build may link to; of the others there is nothing to tell. */
export function listSources(): readonly SourceView[] {
  refuseIfLimited('all sources');
  return answers().sources();
}

export function listGlossaries(): readonly GlossaryView[] {
  refuseIfLimited('all terms');
  return answers().glossaries();
}

/** The years of the calendar that are held, in their order. */
export function listCalendars(): readonly CalendarView[] {
  refuseIfLimited('the calendars');
  return answers().calendars();
}

export function findCalendar(year: number): CalendarView {
  const found = listCalendars().find((calendar) => calendar.year === year);
  if (found === undefined) throw new Error(`there is no calendar of ${year}`);
  return found;
}

export function findCalendarData(year: number): CalendarData {
  return viewCalendarData(findCalendar(year));
}

export function listHolidays(): readonly HolidayView[] {
  refuseIfLimited('the holidays');
  return viewHolidays(answers().corpus);
}

export function findActData(slug: string): ActData {
  const { act, edition } = find(slug);
  return viewActData(answers().corpus, act, edition, asOf());
}

export function listActData(): ActListData {
  return viewActList(listActs());
}

export interface ActWithEdition {
  readonly act: Act;
  readonly edition: Edition;
}

function asOf(): string {
  return settings().asOf;
}

/** While somebody edits, they are read whenever somebody asks; a page that needs nothing else needs no content. */
function settings(): BuildSettings {
  return handedOver() === null ? readBuildSettings() : load().settings;
}

function find(slug: string, date?: string): ActWithEdition {
  const { actsBySlug, facts } = answers();
  const act = actsBySlug.get(slug);
  const day = date ?? facts().get(slug)?.summary.edition;
  const edition = act?.editions.find((candidate) => candidate.date === day);
  if (act === undefined || edition === undefined)
    throw new Error(`there is no act ${slug}${date === undefined ? '' : ` of ${date}`}`);
  return { act, edition };
}
