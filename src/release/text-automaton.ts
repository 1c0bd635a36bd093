import os from 'node:os';
import { inheritEnds, linkFailures } from './link-failures.ts';

/**
 * Many texts in one machine (Aho and Corasick, 1975), which reads a file once, whatever their number. Either every sign counts, as in
 * an address, or letters and digits alone, small: then a title is found whatever spaces, tags and quotation marks stand in it.
 */
export interface TextAutomaton {
  /** By code unit: 0 a sign that is passed over, 1 one that no text has, else the column of `next`. */
  readonly columns: Uint16Array;
  /** The next state, at the sum of a state and a column: a state is the place where its columns begin. */
  readonly next: Int32Array;
  /** From this one on, texts end in a state. Those near to the beginning, where a machine nearly always is, come first. */
  readonly firstEnd: number;
  /** The numbers of the texts that end in a state. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

/** The letters and digits, by code unit: each as `lettersOf` gives it. */
const wordSigns: readonly (readonly [number, string])[] = Array.from({ length: 0x1_0000 }, (_, code) =>
  String.fromCharCode(code),
).flatMap((sign) => (/[\p{L}\p{N}]/u.test(sign) ? [[sign.charCodeAt(0), letterOf(sign)] as const] : []));

/** The letters and digits of a text, small. */
export function lettersOf(text: string): string {
  return [...text]
    .map(letterOf)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Small, and without a mark over it, so that й is the same in every Unicode form. */
function letterOf(sign: string): string {
  const [letter = '', ...marks] = sign.normalize('NFD');
  return (marks.every((mark) => /\p{M}/u.test(mark)) ? letter : sign).toLowerCase();
}

/** @param texts not empty, each; of words the letters alone, as `lettersOf` gives them */
export function textAutomaton(texts: readonly string[], { isWords }: { readonly isWords: boolean }): TextAutomaton {
  const signs = [...new Set(texts.flatMap((text) => text.split('')))].sort();
  const columnOf = new Map(signs.map((sign, index) => [sign, index + 2]));
  const width = signs.length + 2;
  const most = 1 + texts.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(most * width);
  const ends = new Map<number, readonly number[]>();
  let states = 1;
  for (const [number, text] of texts.entries()) {
    let state = 0;
    for (const sign of text.split('')) {
      const at = state * width + (columnOf.get(sign) ?? 1);
      if (next[at] === 0) {
        next[at] = states;
        states += 1;
      }
      state = next[at] ?? 0;
    }
    ends.set(state, [...(ends.get(state) ?? []), number]);
  }
  /** From the shortest beginning on. */
  const order: number[] = [0];
  linkFailures(next, width, (state, fallback) => {
    order.push(state);
    inheritEnds(ends, state, fallback);
  });
  return { columns: columnsOf(columnOf, isWords), ...putInOrder(next, width, order, ends) };
}

/** The same machine with the states in an order in which few of them are near to each other, and the last ones have ends. */
function putInOrder(
  next: Int32Array,
  width: number,
  order: readonly number[],
  ends: ReadonlyMap<number, readonly number[]>,
): Omit<TextAutomaton, 'columns'> {
  const plain = order.filter((state) => !ends.has(state));
  const all = [...plain, ...order.filter((state) => ends.has(state))];
  const placeOf = new Map(all.map((state, index) => [state, index * width]));
  const ordered = new Int32Array(all.length * width);
  for (const [index, state] of all.entries()) {
    const place = index * width;
    // what is passed over changes nothing; what no text has leads to the beginning
    ordered[place] = place;
    for (let column = 2; column < width; column += 1)
      ordered[place + column] = placeOf.get(next[state * width + column] ?? 0) ?? 0;
  }
  return {
    next: ordered,
    firstEnd: plain.length * width,
    ends: new Map([...ends].map(([state, numbers]) => [placeOf.get(state) ?? 0, numbers])),
  };
}

function columnsOf(columnOf: ReadonlyMap<string, number>, isWords: boolean): Uint16Array {
  const columns = new Uint16Array(0x1_0000).fill(isWords ? 0 : 1);
  if (isWords) for (const [code, small] of wordSigns) columns[code] = columnOf.get(small) ?? 1;
  else for (const [sign, column] of columnOf) columns[sign.charCodeAt(0)] = column;
  return columns;
}

/** Nothing is found by it. */
export const noTexts: TextAutomaton = textAutomaton([], { isWords: false });

/** A machine for texts as they stand and one for words, side by side: each waits for its own memory, and they wait together. */
export interface TwoAutomata {
  readonly plain: TextAutomaton;
  readonly words: TextAutomaton;
  /** By code unit: the column in `plain`, and in the lower half the column in `words`. */
  readonly columns: Uint32Array;
}

export function sideBySide(plain: TextAutomaton, words: TextAutomaton): TwoAutomata {
  const columns = Uint32Array.from(plain.columns, (column, code) => column * half + (words.columns[code] ?? 0));
  return { plain, words, columns };
}

const half = 0x1_0000;

/** Is given the number of each text that stands there, and the place after its last sign. */
export type FoundText = (number: number, end: number) => void;

/** What is told of texts as they stand, and of words. */
export interface Listener {
  readonly plain: FoundText;
  readonly words: FoundText;
}

/**
 * Finds everything that stands in a text.
 *
 * @param hasTags whether words that stand in tags are read for themselves, so that a title goes on behind a tag in it, and is found in
 * an attribute
 */
export function findTexts(text: string, automata: TwoAutomata, found: Listener, hasTags = false): void {
  const units = unitsOf(text);
  const states: States = { plain: 0, words: 0 };
  let at = 0;
  for (let open = hasTags ? text.indexOf('<') : -1; open >= 0; ) {
    const end = text.indexOf('>', open + 1);
    if (end < 0) break;
    const another = text.indexOf('<', open + 1);
    if (another < 0 || another > end) {
      findBetween(units, at, open, states, automata, found);
      const around = states.words;
      states.words = 0;
      at = end + 1;
      findBetween(units, open, at, states, automata, found);
      states.words = around;
    }
    open = another;
  }
  findBetween(units, at, text.length, states, automata, found);
}

let scratch = new Uint16Array(half);

/** The code units of a text, until the next text is asked for: numbers in a row are read faster than the signs of a string. */
function unitsOf(text: string): Uint16Array {
  if (scratch.length < text.length) scratch = new Uint16Array(2 * text.length);
  const bytes = Buffer.from(scratch.buffer);
  bytes.write(text, 'utf16le');
  if (os.endianness() === 'BE') bytes.swap16();
  return scratch;
}

interface States {
  plain: number;
  words: number;
}

function findBetween(
  units: Uint16Array,
  from: number,
  to: number,
  states: States,
  { columns, plain, words }: TwoAutomata,
  found: Listener,
): void {
  const { next: plainNext, firstEnd: plainEnd } = plain;
  const { next: wordNext, firstEnd: wordEnd } = words;
  let inPlain = states.plain;
  let inWords = states.words;
  for (let at = from; at < to; at += 1) {
    const both = columns[units[at] as number] as number;
    inPlain = plainNext[inPlain + (both >>> 16)] as number;
    inWords = wordNext[inWords + (both & 0xffff)] as number;
    if (inPlain >= plainEnd) for (const number of plain.ends.get(inPlain) ?? []) found.plain(number, at + 1);
    if (inWords >= wordEnd) for (const number of words.ends.get(inWords) ?? []) found.words(number, at + 1);
  }
  states.plain = inPlain;
  states.words = inWords;
}
