import { inheritEnds, linkFailures } from './link-failures.ts';

/**
 * Many texts in one machine (Aho and Corasick, 1975), which reads a file once, whatever their number. Either every sign counts, as in
 * an address, or letters and digits alone, small: then a title is found whatever spaces, tags and quotation marks stand in it.
 */
export interface TextAutomaton {
  /** By code unit: 0 a sign that is passed over, 1 one that no text has, else the column of `next`. */
  readonly columns: Uint16Array;
  readonly width: number;
  /** The next state, by state and column. */
  readonly next: Int32Array;
  /** The numbers of the texts that end in a state. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
  /** 1 for a state of `ends`. */
  readonly marks: Uint8Array;
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

/** @param texts not empty; of words the letters alone, as `lettersOf` gives them */
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
  linkFailures(next, width, (state, fallback) => inheritEnds(ends, state, fallback));
  const marks = new Uint8Array(states);
  for (const state of ends.keys()) marks[state] = 1;
  return { columns: columnsOf(columnOf, isWords), width, next, ends, marks };
}

function columnsOf(columnOf: ReadonlyMap<string, number>, isWords: boolean): Uint16Array {
  const columns = new Uint16Array(0x1_0000).fill(isWords ? 0 : 1);
  if (isWords) for (const [code, small] of wordSigns) columns[code] = columnOf.get(small) ?? 1;
  else for (const [sign, column] of columnOf) columns[sign.charCodeAt(0)] = column;
  return columns;
}

/**
 * Calls `found` with the number of each text that stands there and the place after its last sign.
 *
 * @param hasTags whether what stands in tags is read for itself, so that a title goes on behind a tag in it, and is found in an attribute
 */
export function findTexts(
  text: string,
  { columns, width, next, ends, marks }: TextAutomaton,
  found: (number: number, end: number) => void,
  hasTags = false,
): void {
  const tag = hasTags ? 0x3c : -1;
  let state = 0;
  let around = 0;
  let endOfTag = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === tag && at > endOfTag) {
      endOfTag = findEndOfTag(text, at);
      if (endOfTag > at) [around, state] = [state, 0];
    }
    const column = columns[sign] as number;
    if (column !== 0) {
      state = column === 1 ? 0 : (next[state * width + column] as number);
      if (marks[state] === 1) for (const number of ends.get(state) ?? []) found(number, at + 1);
    }
    if (at === endOfTag) state = around;
  }
}

/** The end of a tag that begins at a place, or -1 when none does. */
function findEndOfTag(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === 0x3e) return end;
    if (sign === 0x3c) return -1;
  }
  return -1;
}
