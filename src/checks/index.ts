import type { Act, Corpus } from '../corpus/corpus.ts';
import { compareDiagnostics, type Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { keyOf } from '../kept/key-of.ts';
import { checkActKinds } from './act-kinds.ts';
import { checkActNumbers, checkNumbersInTexts } from './act-numbers.ts';
import { checkActStatuses } from './act-statuses.ts';
import { checkActTitles } from './act-titles.ts';
import { checkAliases } from './aliases.ts';
import { checkAmendmentNotes } from './amendment-notes.ts';
import { checkPublished } from './as-published.ts';
import { checkCalendars } from './calendars.ts';
import { checkCardLetters } from './card-letters.ts';
import type { ActCheck, ActsInPlace, Check } from './check.ts';
import { checkCitations } from './citations.ts';
import { checkCitedComponents } from './cited-components.ts';
import { checkActDays, checkDays } from './days.ts';
import { checkEditionNotes } from './edition-notes.ts';
import { checkEditionDates, checkEditions } from './editions.ts';
import { checkErrata } from './errata.ts';
import { checkPlans } from './plans.ts';
import { checkProcedures } from './procedures.ts';
import { checkProvisionNumbers } from './provision-numbers.ts';
import { checkPublisher } from './publisher.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkReserve } from './reserve.ts';
import { checkSources } from './sources.ts';

/** Every rule about the content as a whole, in the order in which they are tried. */
const checks: readonly Check[] = [
  checkPublisher,
  checkReferences,
  checkSources,
  checkActNumbers,
  checkAliases,
  checkCardLetters,
  checkDays,
  checkEditions,
  checkProcedures,
  checkRecords,
  checkReserve,
  checkPlans,
  checkCalendars,
  checkErrata,
];

/** Every rule about one act at a time. */
const actChecks: readonly ActCheck[] = [
  checkActKinds,
  checkNumbersInTexts,
  checkCitedComponents,
  checkActTitles,
  checkActStatuses,
  checkActDays,
  checkEditionDates,
  checkEditionNotes,
  checkPublished,
  checkProvisionNumbers,
  checkAmendmentNotes,
  checkCitations,
];

/** Remembers acts, each with what it may cite, in which these rules found nothing; it is told nothing of those where they did. */
export interface CleanActs {
  readonly known: ReadonlySet<string>;
  readonly keep: (marks: readonly string[]) => void;
}

/**
 * @param asOf the day on which the content is looked at: nothing can have happened after it
 * @param clean acts of earlier runs of the same code; all are looked at when left out
 */
export function runChecks(corpus: Corpus, asOf: string, clean: CleanActs | null = null): readonly Diagnostic[] {
  const found = checks.flatMap((check) => check(corpus, asOf));
  const markOf = markOfActs(corpus);
  const unknown = clean === null ? corpus.acts : corpus.acts.filter((act) => !clean.known.has(markOf(act)));
  const inActs = actChecks.flatMap((check) => check({ ...corpus, acts: unknown }));
  if (clean !== null) {
    const faulty = new Set(inActs.map(({ place }) => place.file));
    const isClean = ({ document, editions }: Act): boolean =>
      [document, ...editions.map((edition) => edition.document)].every(({ file }) => !faulty.has(file));
    clean.keep(corpus.acts.filter(isClean).map(markOf));
  }
  return [...found, ...inActs].sort(compareDiagnostics);
}

/** What an act check sees of an act, in one word. */
function markOfActs({ sources, bodies, paths }: ActsInPlace): (act: Act) => string {
  const cited = keyOf([...sources, ...bodies].map(([id, { fields }]) => JSON.stringify([id, fields])));
  const named = [...paths].filter((path) => /^(?:sources|bodies)\//u.test(path));
  const byFolder = Map.groupBy(paths, (path) => /^acts\/[^/]+/u.exec(path)?.[0] ?? '');
  const around = keyOf([cited, ...named]);
  return ({ slug, digest }) => keyOf([digest, around, ...(byFolder.get(`acts/${slug}`) ?? [])]);
}
