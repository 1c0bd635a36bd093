/** Words broken into lines, and the size at which they fit. */
export interface FittedWords {
  readonly size: number;
  readonly lines: readonly string[];
}

interface Room {
  readonly width: number;
  /** Sizes to try, the largest first, each with the number of lines that there is room for. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
  /** Width of a letter in parts of the size; null for one that the font lacks. */
  readonly widthOf: (letter: string) => number | null;
}

/**
 * Breaks words into lines at the largest size at which all of them fit. Where they fit at none, the rest is cut off after a whole word, and
 * an ellipsis says so. A word that is wider than a line is broken within.
 */
export function fitWords(text: string, { width, sizes, widthOf }: Room): FittedWords {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(words, width / size, widthOf);
    if (lines.length <= most) return { size, lines: balance(words, lines, width / size, widthOf) };
  }
  const smallest = sizes.at(-1);
  if (smallest === undefined) throw new Error('no size was given');
  const most = width / smallest.size;
  const lines = breakLines(words, most, widthOf).slice(0, smallest.lines);
  const last = lines.at(-1) ?? '';
  return { size: smallest.size, lines: [...lines.slice(0, -1), cutOff(last, most, widthOf)] };
}

/** Width of words in parts of the size of the font. */
export function widthOfWords(words: string, widthOf: Room['widthOf']): number {
  return [...words].reduce((sum, letter) => sum + (widthOf(letter) ?? 0), 0);
}

function breakLines(words: readonly string[], most: number, widthOf: Room['widthOf']): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((whole) => breakWord(whole, most, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOfWords(longer, widthOf) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, as narrow as they can be: no line of one word at the end. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  most: number,
  widthOf: Room['widthOf'],
): readonly string[] {
  let best = lines;
  for (let width = most * 0.97; width > most * 0.6; width -= most * 0.03) {
    const narrower = breakLines(words, width, widthOf);
    if (narrower.length > lines.length) return best;
    best = narrower;
  }
  return best;
}

function breakWord(word: string, most: number, widthOf: Room['widthOf']): readonly string[] {
  if (widthOfWords(word, widthOf) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOfWords(part + letter, widthOf) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function cutOff(line: string, most: number, widthOf: Room['widthOf']): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOfWords(`${words.join(' ')}…`, widthOf) > most) words.pop();
  // no sign of punctuation before an ellipsis
  return `${words.join(' ').replace(/[\s,;:–—-]+$/u, '')}…`;
}
