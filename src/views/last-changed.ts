import type { Act, Corpus } from '../corpus/corpus.ts';
import { currentEdition, editionsKnownOn } from './current-edition.ts';
import { viewVersions } from './plan-versions.ts';

/** What a map of the site needs to know of pages. */
export interface PageChanges {
  /** The last day on which what stands at a Kazakh address changed, by what the content records; null where it records none. */
  readonly changedOn: (address: string) => string | null;
  /** Pages that stand for another one, which search engines are to show instead: those of editions. */
  readonly doubles: ReadonlySet<string>;
}

/**
 * When pages changed, from the days that the content records: never the day of a build, by which everything would always be new.
 *
 * @param acts those that the build shows
 */
export function pageChanges(corpus: Corpus, acts: readonly Act[], asOf: string): PageChanges {
  const days = new Map<string, string>();
  const doubles = new Set<string>();
  for (const act of acts) {
    const { slug, fields } = act;
    const current = currentEdition(corpus, act, asOf);
    if (current === null) continue;
    const repealed =
      fields.repealedBy === undefined ? undefined : corpus.sources.get(fields.repealedBy)?.fields.adopted;
    const changed = repealed !== undefined && repealed <= asOf && repealed > current.date ? repealed : current.date;
    for (const page of ['', 'history/']) days.set(`/acts/${slug}/${page}`, changed);
    const { checked } = current.fields.copy;
    days.set(`/acts/${slug}/about/`, checked <= asOf && checked > changed ? checked : changed);
    for (const { date } of editionsKnownOn(act, asOf)) {
      doubles.add(`/acts/${slug}/${date}/`);
    }
  }
  for (const plan of corpus.plans) {
    const last = viewVersions(corpus, plan, asOf)[0]?.day;
    if (last === undefined) continue;
    for (const page of ['', 'versions/']) days.set(`/plans/${plan.slug}/${page}`, last);
  }
  for (const room of ['/acts/', '/plans/']) {
    const ofRoom = new RegExp(`^${room}[^/]+/$`, 'u');
    const newest = [...days]
      .flatMap(([address, day]) => (ofRoom.test(address) ? [day] : []))
      .sort()
      .at(-1);
    if (newest !== undefined) days.set(room, newest);
  }
  return { changedOn: (address) => days.get(address) ?? null, doubles };
}
