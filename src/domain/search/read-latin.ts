// Kazakh in Latin letters: the alphabet of the official draft of 2021 (ä ğ ı ñ ö q ş u ū ü y), and what people type without it.
// The result is in folded letters, so that what folds together anyway needs no choice: q and k, ä and a.

/** The longest spelling first. */
const spellings: readonly (readonly [string, readonly string[]])[] = [
  ['shch', ['щ']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['gh', ['г']],
  ['ng', ['н', 'нг']],
  ['sh', ['ш']],
  ['ch', ['ч']],
  ['tş', ['ч']],
  ['ts', ['ц', 'тс']],
  ['ya', ['я']],
  ['yu', ['ю']],
  ['ia', ['ия', 'иа']],
  ['iy', ['ий']],
  ['a', ['а']],
  ['ä', ['а']],
  ['á', ['а']],
  ['b', ['б']],
  ['c', ['ц', 'к']],
  ['ç', ['ч']],
  ['d', ['д']],
  ['e', ['е']],
  ['f', ['ф']],
  ['g', ['г']],
  ['ğ', ['г']],
  ['ǵ', ['г']],
  ['h', ['х']],
  ['ı', ['и', 'ы']],
  ['i', ['и', 'ы', 'й']],
  ['j', ['ж', 'й']],
  ['k', ['к']],
  ['l', ['л']],
  ['m', ['м']],
  ['n', ['н']],
  ['ñ', ['н']],
  ['ń', ['н']],
  ['o', ['о']],
  ['ö', ['о']],
  ['ó', ['о']],
  ['p', ['п']],
  ['q', ['к']],
  ['r', ['р']],
  ['s', ['с']],
  ['ş', ['ш']],
  ['t', ['т']],
  ['u', ['у']],
  ['ū', ['у']],
  ['ü', ['у']],
  ['ú', ['у']],
  ['v', ['в']],
  ['w', ['у', 'в']],
  ['x', ['х', 'кс']],
  ['y', ['ы', 'й', 'и', 'у']],
  ['ý', ['у']],
  ['z', ['з']],
];

/** More readings than this cost more than they find. */
const mostReadings = 16;

/**
 * How a word in Latin letters may be spelt in Cyrillic, likeliest first, folded; empty for a word with another sign in it.
 *
 * @example readLatin('qagida')[0] // 'кагида'
 */
export function readLatin(word: string): readonly string[] {
  let readings: readonly Reading[] = [{ text: '', unlikely: 0 }];
  for (let at = 0; at < word.length; ) {
    const found = spellings.find(([latin]) => word.startsWith(latin, at));
    if (found === undefined) return [];
    const [latin, choices] = found;
    readings = readings
      .flatMap(({ text, unlikely }) =>
        choices.map((choice, index) => ({ text: text + choice, unlikely: unlikely + index })),
      )
      .toSorted((a, b) => a.unlikely - b.unlikely)
      .slice(0, mostReadings);
    at += latin.length;
  }
  return readings.map(({ text }) => text);
}

interface Reading {
  readonly text: string;
  /** How far it is from the first choice for every letter. */
  readonly unlikely: number;
}

/** Whether a word in small letters has Latin letters alone. */
export function isLatin(word: string): boolean {
  return /^[a-zà-ɏ]+$/u.test(word);
}
