import os from 'node:os';

/**
 * Texts that are looked for together, whatever their number. None of them is short, so most signs of a file need not be looked at: the
 * last signs of a window as long as the shortest text tell how far the window may be moved on, and only where one of the texts may begin
 * is it read from there (Wu and Manber, A fast algorithm for multi-pattern searching, 1994).
 */
export interface TextSet {
  /** Those that are too short for that: each is looked for by itself. */
  readonly short: readonly { readonly number: number; readonly text: string }[];
  /** How long the window is, in code units: infinite where there is nothing to look for. */
  readonly window: number;
  /** By the hash of its last signs: how far the next place is where it may end when a text begins with it; 0 for here. */
  readonly shifts: Uint8Array;
  /** By code unit: 0 a sign that no text has, else the column of `next`. */
  readonly columns: Uint16Array;
  /** The texts as a tree: the next state, at the sum of a state and a column; 0 where no text goes on. */
  readonly next: Int32Array;
  /** The numbers of the texts that end in a state. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

/** From so many signs on, moving a window is faster than looking for each text. */
const shortestInWindow = 8;
/** How many signs are looked at. */
const block = 4;
/** Few enough that the processor has all of them at hand. */
const hashes = 0x8000;
const farthest = 0xff;

/** @param texts not empty, each */
export function textSet(texts: readonly string[]): TextSet {
  const all = texts.map((text, number) => ({ number, text }));
  const short = all.filter(({ text }) => text.length < shortestInWindow);
  const long = all.filter(({ text }) => text.length >= shortestInWindow);
  const window = Math.min(...long.map(({ text }) => text.length));
  return { short, window, shifts: shiftsOf(long, window), ...treeOf(long) };
}

/** Nothing is found by it. */
export const noTexts: TextSet = textSet([]);

type NumberedText = TextSet['short'][number];

function shiftsOf(texts: readonly NumberedText[], window: number): Uint8Array {
  const shifts = new Uint8Array(hashes).fill(Math.min(window - block + 1, farthest));
  for (const { text } of texts)
    for (let end = block; end <= window; end += 1) {
      const hash = hashOf(unitsOf(text), end);
      shifts[hash] = Math.min(shifts[hash] ?? 0, window - end);
    }
  return shifts;
}

/** Of the four signs before the end. */
function hashOf(units: Uint16Array, end: number): number {
  const sum =
    (units[end - 4] as number) * 0x6f1 +
    (units[end - 3] as number) * 0xb3 +
    (units[end - 2] as number) * 0x1d +
    (units[end - 1] as number);
  return sum & (hashes - 1);
}

function treeOf(texts: readonly NumberedText[]): Pick<TextSet, 'columns' | 'next' | 'ends'> {
  const signs = [...new Set(texts.flatMap(({ text }) => text.split('')))];
  const columns = new Uint16Array(0x1_0000);
  for (const [index, sign] of signs.entries()) columns[sign.charCodeAt(0)] = index + 1;
  const width = signs.length + 1;
  const next = new Int32Array((1 + texts.reduce((sum, { text }) => sum + text.length, 0)) * width);
  const ends = new Map<number, readonly number[]>();
  let last = 0;
  for (const { number, text } of texts) {
    let state = 0;
    for (const sign of text.split('')) {
      const at = state + (columns[sign.charCodeAt(0)] ?? 0);
      if (next[at] === 0) {
        last += width;
        next[at] = last;
      }
      state = next[at] ?? 0;
    }
    ends.set(state, [...(ends.get(state) ?? []), number]);
  }
  return { columns, next: next.slice(0, last + width), ends };
}

/** Texts as they stand, such as addresses, and words: letters and digits alone, as `lettersOf` gives them. */
export interface Sought {
  readonly plain: TextSet;
  readonly words: TextSet;
}

/** What is told of each text that stands there: its number, of texts as they stand also the place after its last sign. */
export interface Listener {
  readonly plain: (number: number, end: number) => void;
  readonly words: (number: number) => void;
}

/**
 * Finds everything that stands in a text. Words are found whatever spaces, tags and quotation marks stand in them.
 *
 * @param hasTags whether words that stand in tags are read for themselves, so that a title goes on behind a tag in it, and is found in
 * an attribute
 */
export function findTexts(text: string, { plain, words }: Sought, found: Listener, hasTags = false): void {
  const units = { signs: unitsOf(text), length: text.length };
  findIn(units, plain, found.plain);
  const { outside, inside } = lettersIn(units, hasTags);
  findIn(outside, words, found.words);
  findIn(inside, words, found.words);
}

function findIn(row: Row, set: TextSet, found: Listener['plain']): void {
  const { signs, length } = row;
  const { window, shifts } = set;
  for (let end = window; end <= length; ) {
    const shift = shifts[hashOf(signs, end)] as number;
    if (shift === 0) findFrom(end - window, row, set, found);
    end += shift === 0 ? 1 : shift;
  }
  if (set.short.length > 0) findShort(row, set, found);
}

function findFrom(
  start: number,
  { signs, length }: Row,
  { columns, next, ends }: TextSet,
  found: Listener['plain'],
): void {
  let state = 0;
  for (let at = start; at < length; at += 1) {
    const column = columns[signs[at] as number] as number;
    state = column === 0 ? 0 : (next[state + column] as number);
    if (state === 0) return;
    for (const number of ends.get(state) ?? []) found(number, at + 1);
  }
}

function findShort({ signs, length }: Row, { short }: TextSet, found: Listener['plain']): void {
  for (const { number, text } of short)
    for (let at = 0; at + text.length <= length; at += 1) {
      let same = 0;
      while (same < text.length && signs[at + same] === text.charCodeAt(same)) same += 1;
      if (same === text.length) found(number, at + text.length);
    }
}

/** Signs in a row, the first `length` of them. */
interface Row {
  readonly signs: Uint16Array;
  readonly length: number;
}

const scratch = { units: new Uint16Array(0), outside: new Uint16Array(0), inside: new Uint16Array(0) };

/** The code units of a text, until the next text is asked for: numbers in a row are read faster than the signs of a string. */
function unitsOf(text: string): Uint16Array {
  if (scratch.units.length < text.length) {
    const room = 2 * text.length + 0x1_0000;
    scratch.units = new Uint16Array(room);
    scratch.outside = new Uint16Array(room);
    scratch.inside = new Uint16Array(room);
  }
  const bytes = Buffer.from(scratch.units.buffer);
  bytes.write(text, 'utf16le');
  if (os.endianness() === 'BE') bytes.swap16();
  return scratch.units;
}

/** The letters and digits of a text, small, until the next text is asked for: those outside of tags, and those in each tag. */
function lettersIn({ signs: units, length }: Row, hasTags: boolean): { readonly outside: Row; readonly inside: Row } {
  const { outside, inside } = scratch;
  let outsideLength = 0;
  let insideLength = 0;
  for (let at = 0; at < length; ) {
    const open = hasTags ? placeOf(lessThan, units, at, length) : length;
    const end = endOfTag(units, open, length);
    outsideLength = copyLetters(units, at, open, letters, outside, outsideLength);
    insideLength = copyLetters(units, open, end, letters, inside, insideLength);
    // words of two tags are not read as one
    inside[insideLength] = noLetter;
    insideLength += 1;
    at = Math.max(end, open + 1);
  }
  return { outside: { signs: outside, length: outsideLength }, inside: { signs: inside, length: insideLength } };
}

/** Gives how many there are in the row then. A loop of its own without conditions: the engine makes more than twice as fast code of it. */
function copyLetters(
  units: Uint16Array,
  from: number,
  to: number,
  table: Uint16Array,
  row: Uint16Array,
  length: number,
): number {
  let next = length;
  for (let at = from; at < to; at += 1) {
    const letter = table[units[at] as number] as number;
    row[next] = letter;
    // what is no letter, 0, is written over by the next one
    next += (letter + 0xffff) >>> 16;
  }
  return next;
}

function placeOf(unit: number, units: Uint16Array, from: number, length: number): number {
  let at = from;
  while (at < length && units[at] !== unit) at += 1;
  return at;
}

const [lessThan, greaterThan] = ['<'.charCodeAt(0), '>'.charCodeAt(0)];

/** The place after the tag that begins here; the same place where none does. */
function endOfTag(units: Uint16Array, open: number, length: number): number {
  for (let at = open + 1; at < length; at += 1) {
    if (units[at] === greaterThan) return at + 1;
    if (units[at] === lessThan) return open;
  }
  return open;
}

/** A code unit that is never a sign, so no text has it. */
const noLetter = 0xffff;

/** By code unit: the letter or digit as `lettersOf` gives it, 0 for everything else. */
const letters: Uint16Array = Uint16Array.from({ length: 0x1_0000 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (!/[\p{L}\p{N}]/u.test(sign)) return 0;
  const letter = letterOf(sign);
  return letter.length === 1 ? letter.charCodeAt(0) : noLetter;
});

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
