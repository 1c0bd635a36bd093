import type { Act, Corpus } from '../corpus/corpus.ts';
import type { PlainDate } from './act-view.ts';
import { editionsKnownOn } from './current-edition.ts';
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
 * @param shown date of the edition at the address of each, by its name
 */
export function pageChanges(
  corpus: Corpus,
  acts: readonly Act[],
  shown: ReadonlyMap<string, PlainDate>,
  asOf: string,
): PageChanges {
  const days = new Map<string, string>();
  const doubles = new Set<string>();
  for (const act of acts) {
    const { slug, fields } = act;
    const current = act.editions.find(({ date }) => date === shown.get(slug));
    if (current === undefined) continue;
    const repealed =
      fields.repealedBy === undefined ? undefined : corpus.sources.get(fields.repealedBy)?.fields.adopted;
    const changed = latest([current.date, repealed, ...corrections(corpus, 'act', slug)], asOf) ?? current.date;
    for (const page of ['', 'history/']) days.set(`/acts/${slug}/${page}`, changed);
    const { checked } = current.fields.copy;
    days.set(`/acts/${slug}/about/`, latest([changed, checked], asOf) ?? changed);
    for (const { date } of editionsKnownOn(act, asOf)) {
      doubles.add(`/acts/${slug}/${date}/`);
    }
  }
  for (const plan of corpus.plans) {
    const version = viewVersions(corpus, plan, asOf)[0]?.day;
    const last = latest([version, ...corrections(corpus, 'plan', plan.slug)], asOf);
    if (last === null) continue;
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

/** The days on which mistakes of the publisher in a text were corrected. */
function corrections({ errata }: Corpus, place: 'act' | 'plan', slug: string): readonly (string | undefined)[] {
  return errata.filter(({ fields }) => fields[place] === slug).map(({ fields }) => fields.fixed);
}

/** The last of the days that are known and have come. */
function latest(days: readonly (string | undefined)[], asOf: string): string | null {
  return (
    days
      .flatMap((day) => (day !== undefined && day <= asOf ? [day] : []))
      .sort()
      .at(-1) ?? null
  );
}
