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

/** Is given the number of each text that stands there, and the place after its last sign. */
export type FoundText = (number: number, end: number) => void;

/** Looks for texts as they stand and for words, both at once: each waits for its own memory, and they wait together. */
export interface TextSearch {
  readonly plain: TextAutomaton;
  readonly words: TextAutomaton;
  readonly foundPlain: FoundText;
  readonly foundWords: FoundText;
}

/** Nothing is found by it. */
export const noTexts: TextAutomaton = textAutomaton([], { isWords: false });

/**
 * Calls `foundPlain` and `foundWords` for what stands in a text.
 *
 * @param hasTags whether words that stand in tags are read for themselves, so that a title goes on behind a tag in it, and is found in
 * an attribute
 */
export function findTexts(text: string, search: TextSearch, hasTags = false): void {
  const states: States = { plain: 0, words: 0 };
  let at = 0;
  for (let open = hasTags ? text.indexOf('<') : -1; open >= 0; ) {
    const end = text.indexOf('>', open + 1);
    if (end < 0) break;
    const another = text.indexOf('<', open + 1);
    if (another < 0 || another > end) {
      findBetween(text, at, open, states, search);
      const around = states.words;
      states.words = 0;
      at = end + 1;
      findBetween(text, open, at, states, search);
      states.words = around;
    }
    open = another;
  }
  findBetween(text, at, text.length, states, search);
}

interface States {
  plain: number;
  words: number;
}

function findBetween(
  text: string,
  from: number,
  to: number,
  states: States,
  { plain, words, foundPlain, foundWords }: TextSearch,
): void {
  const { columns: plainColumns, next: plainNext, firstEnd: plainEnd } = plain;
  const { columns: wordColumns, next: wordNext, firstEnd: wordEnd } = words;
  let inPlain = states.plain;
  let inWords = states.words;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    inPlain = plainNext[inPlain + (plainColumns[sign] as number)] as number;
    inWords = wordNext[inWords + (wordColumns[sign] as number)] as number;
    if (inPlain >= plainEnd) for (const number of plain.ends.get(inPlain) ?? []) foundPlain(number, at + 1);
    if (inWords >= wordEnd) for (const number of words.ends.get(inWords) ?? []) foundWords(number, at + 1);
  }
  states.plain = inPlain;
  states.words = inWords;
}
