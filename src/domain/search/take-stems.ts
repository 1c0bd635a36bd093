import type { StemEntry } from './index-format.ts';
import { isNear } from './is-near.ts';
import type { SoughtWord } from './sought-words.ts';

/** A stem that is taken for a sought word, and how sure it is that it was meant. */
export interface Taken {
  readonly entry: StemEntry;
  readonly sureness: number;
}

/** So many stems are taken that begin with a word. */
const mostCompletions = 40;
/** What only begins with a word that is there itself is seldom meant, unless the word is so short that it is hardly typed yet. */
const besideWhole = 0.4;
const besideShort = 0.8;
const hardlyTyped = 4;
/** An ending that the stemmer did not know, or that is only half typed: қағидал. */
const shortestCutStem = 4;
const longestCutEnding = 6;

export function takeExact(entries: readonly StemEntry[], { stems }: SoughtWord): readonly Taken[] {
  const taken = stems.flatMap(([stem, sureness, isGuess]) => {
    const entry = entries.find(([candidate]) => candidate === stem);
    return entry === undefined ? [] : [{ entry, sureness, isGuess }];
  });
  const guess = taken.find(({ isGuess }) => isGuess);
  return taken.filter((one) => !one.isGuess || one === guess);
}

export function takeCompletions(
  entries: readonly StemEntry[],
  { beginnings, stems }: SoughtWord,
  ready: ReadonlySet<string>,
  hasWhole: boolean,
): readonly Taken[] {
  const whole = new Set(stems.map(([stem]) => stem));
  const factorOf = (form: string): number => {
    if (!hasWhole) return 1;
    return form.length > hardlyTyped && stems[0]?.[0] === form ? besideWhole : besideShort;
  };
  return beginnings
    .filter((form) => !ready.has(form))
    .flatMap((form) =>
      entries
        .filter(([stem]) => stem.length > form.length && stem.startsWith(form) && !whole.has(stem))
        .map((entry) => ({ entry, sureness: factorOf(form) * (0.3 + (0.5 * form.length) / entry[0].length) })),
    )
    .toSorted((a, b) => b.sureness - a.sureness || b.entry[1] - a.entry[1])
    .slice(0, mostCompletions);
}

export function takeCut(entries: readonly StemEntry[], { beginnings }: SoughtWord): readonly Taken[] {
  for (const form of beginnings) {
    const fitting = entries.filter(
      ([stem]) =>
        stem.length >= shortestCutStem && form.startsWith(stem) && form.length - stem.length <= longestCutEnding,
    );
    const longest = fitting.toSorted((a, b) => b[0].length - a[0].length)[0];
    if (longest !== undefined) return [{ entry: longest, sureness: 0.6 }];
  }
  return [];
}

export function takeNear(entries: readonly StemEntry[], { stems }: SoughtWord): readonly Taken[] {
  return entries
    .filter(([stem]) => stems.some(([sought]) => isNear(sought, stem)))
    .map((entry) => ({ entry, sureness: 0.4 }));
}
