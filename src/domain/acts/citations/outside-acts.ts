import { inflected, literal } from '../../kazakh/inflection.ts';
import { type SoughtPhrase, seek } from '../../kazakh/sought-phrase.ts';
import type { CitedSource } from './citation.ts';

export const endOfNoun = '\\p{L}*';
export const actNoun = `(?:[Зз]аң|[Жж]арлы[қғ]|[Ққ]аулы|[Бб]ұйры[қғ])${endOfNoun}`;
export const date = '(?<year>\\d{4})\\s+жылғы\\s+(?<day>\\d{1,2})\\s+(?<month>\\p{L}+)';
/** A date, a number and the word for what it is: "2004 жылғы 28 қазандағы № 1118 қаулысымен". */
export const dated = new RegExp(`${date}\\s+№\\s*(?<number>[^\\s(),;]+)\\s+${actNoun}`, 'gu');

/** The outside acts of a corpus, prepared once for all its acts. */
export interface OutsideActs {
  /** Several acts may have one title: every new order repeals its predecessor of the same name. */
  readonly byTitle: ReadonlyMap<string, readonly CitedSource[]>;
  /** By day and number: `2004-10-28 1118`. */
  readonly byDate: ReadonlyMap<string, CitedSource>;
  readonly names: readonly { readonly source: CitedSource; readonly phrase: SoughtPhrase }[];
  /** What an act approves, directly after "бекітілген". */
  readonly approved: ReadonlyMap<CitedSource, RegExp>;
  /** A date and number with the issuer before them. */
  readonly dated: RegExp;
}

/** @param issuers how texts name issuers before a date and number: "Қазақстан Республикасы Үкіметінің" */
export function prepareOutsideActs(sources: readonly CitedSource[], issuers: readonly string[]): OutsideActs {
  const longestFirst = [...issuers].sort((a, b) => b.length - a.length).map(literal);
  const issuer = longestFirst.length === 0 ? '' : `(?:(?:${longestFirst.join('|')})\\s+)?`;
  const approving = sources.flatMap((source) => (source.approves === null ? [] : [{ source, title: source.approves }]));
  return {
    byTitle: Map.groupBy(sources, ({ title }) => titleKey(title)),
    byDate: new Map(sources.map((source) => [`${source.adopted} ${source.number}`, source])),
    names: sources.flatMap((source) =>
      [...source.citedAs, ...(source.approves === null ? [] : [source.approves])].map((name) => ({
        source,
        phrase: seek(name, { isQuotable: true }),
      })),
    ),
    approved: new Map(
      approving.map(({ source, title }) => [
        source,
        new RegExp(`^(?:\\s*\\(бұдан әрі[^()]*\\))?\\s+${inflected(title)}`, 'u'),
      ]),
    ),
    dated: new RegExp(issuer + dated.source, 'gu'),
  };
}

/** Titles are the same whatever quotation marks, dashes, spaces and Latin i a text has. */
export function titleKey(title: string): string {
  return title
    .replace(/["«»“”]/gu, '')
    .replace(/\s*[-–]\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .replaceAll('i', 'і')
    .trim();
}
