import { inheritEnds, linkFailures } from '../link-failures.ts';
import { foldLetter, type SoughtName } from './sought-name.ts';

/**
 * All names in one machine (Aho and Corasick, 1975): it reads a text once, letter by letter, and knows at each letter which names
 * end there. Signs that are no Cyrillic letters do not move it; what stands between the letters is looked at afterwards.
 */
export interface NameAutomaton {
  /** By code unit: 0 no Cyrillic letter, 1 a letter that no name has, else the column of `next`. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** The next state, by state and column. */
  readonly next: Int32Array;
  /** The names that end in a state. */
  readonly ends: ReadonlyMap<number, readonly SoughtName[]>;
  /** The states in which the first word of a name that must not be found ends. */
  readonly firstWords: ReadonlySet<number>;
  /** 1 for a state of `ends` or `firstWords`. */
  readonly marks: Uint8Array;
  readonly longest: number;
}

/** The Cyrillic blocks; the letters of every language that writes in Cyrillic are here. */
const cyrillic = { from: 0x400, to: 0x52f };

export function nameAutomaton(names: readonly SoughtName[]): NameAutomaton {
  const letters = [...new Set(names.flatMap((name) => [...name.letters]))].sort();
  const width = letters.length + 2;
  const most = 1 + names.reduce((sum, name) => sum + name.letters.length, 0);
  const next = new Int32Array(most * width);
  const ends = new Map<number, readonly SoughtName[]>();
  const firstWords = new Set<number>();
  let states = 1;
  for (const name of names) {
    let state = 0;
    const lastOfFirstWord = name.document === null ? -1 : name.joints.indexOf('space');
    for (const [index, letter] of [...name.letters].entries()) {
      const at = state * width + letters.indexOf(letter) + 2;
      if (next[at] === 0) {
        next[at] = states;
        states += 1;
      }
      state = next[at] ?? 0;
      if (index === lastOfFirstWord) firstWords.add(state);
    }
    ends.set(state, [...(ends.get(state) ?? []), name]);
  }
  linkFailures(next, width, (state, fallback) => {
    inheritEnds(ends, state, fallback);
    if (firstWords.has(fallback)) firstWords.add(state);
  });
  const longest = Math.max(0, ...names.map((name) => name.letters.length));
  const marks = new Uint8Array(most);
  for (const state of [...ends.keys(), ...firstWords]) marks[state] = 1;
  return { columns: columnsOf(letters), width, next, ends, firstWords, marks, longest };
}

function columnsOf(letters: readonly string[]): Uint8Array {
  const columns = new Uint8Array(0x1_0000);
  for (let code = cyrillic.from; code <= cyrillic.to; code += 1) {
    const sign = String.fromCharCode(code);
    if (/\p{L}/u.test(sign)) columns[code] = letters.indexOf(foldLetter(sign)) + 2 || 1;
  }
  return columns;
}
