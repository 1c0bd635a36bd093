export interface Packer {
  /** Adds to the file that is being filled, or to a new one; the number of the file. */
  readonly add: (term: string, text: string) => number;
  /** Writes the last file; the least text of each. */
  readonly end: () => readonly string[];
}

/** Fills one file after the other, each with at most so many letters, or with one longer entry. */
export function packer(fileLetters: number, write: (index: number, text: string) => void): Packer {
  const bounds: string[] = [];
  let texts: string[] = [];
  let letters = 0;
  let previous = '';
  const close = (): void => {
    if (texts.length > 0) write(bounds.length - 1, texts.join(','));
    texts = [];
    letters = 0;
  };
  return {
    add: (term, text) => {
      if (letters + text.length > fileLetters) close();
      if (texts.length === 0) bounds.push(shortestBetween(previous, term));
      texts.push(text);
      letters += text.length;
      previous = term;
      return bounds.length - 1;
    },
    end: () => {
      close();
      return bounds;
    },
  };
}

/** The shortest beginning of `term` that stands after `previous`. */
function shortestBetween(previous: string, term: string): string {
  for (let length = 1; length < term.length; length += 1) {
    const beginning = term.slice(0, length);
    if (beginning > previous) return beginning;
  }
  return term;
}
