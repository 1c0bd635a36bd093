/** A word or number as it stands in a text; `end` is the place after it. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
}

/**
 * The words and numbers of a text, in order. A number keeps what joins its parts: `11-1-2/53`, `4-1`, `2.14`, `17.03.2025`; its
 * noun is a word of its own: "16-тармақ" gives `16` and `тармақ`. Letters with figures after them are one: `V1600013475`.
 *
 * It goes over code units and not by a pattern, since an index reads millions of words.
 */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      at += 1;
      while (at < length && (isDigit(text.charCodeAt(at)) || joinsDigits(text, at))) at += 1;
      take(start, at);
    } else if (isLetter(code)) {
      at += 1;
      while (at < length && isOfWord(text.charCodeAt(at))) at += 1;
      take(start, at);
    } else at += 1;
  }
}

export function wordsOfText(text: string): readonly FoundWord[] {
  const found: FoundWord[] = [];
  eachWord(text, (start, end) => {
    found.push({ start, end });
  });
  return found;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x400 && code <= 0x52f) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

function isOfWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** `-`, `.` and `/` between two figures. */
function joinsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 46 || code === 47) && isDigit(text.charCodeAt(at + 1));
}
