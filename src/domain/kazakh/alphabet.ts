/** The Kazakh alphabet in its order (42 letters), which is not that of the code points: ә stands after а, һ after х, і after ы. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

const places: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, index) => [letter, index]));

/**
 * Compares two texts in the order of the Kazakh alphabet, without regard to capitals; a space comes before every letter, any
 * other sign after them.
 *
 * @example ['Өмір', 'Ораз', 'Әли', 'Абай'].toSorted(compareKazakh) // ['Абай', 'Әли', 'Ораз', 'Өмір']
 */
export function compareKazakh(a: string, b: string): number {
  const [first, second] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  for (const [index, letter] of first.entries()) {
    const other = second[index];
    if (other === undefined) return 1;
    const difference = placeOf(letter) - placeOf(other);
    if (difference !== 0) return difference;
  }
  if (first.length < second.length) return -1;
  // of two texts that differ in capitals alone the order must still be one
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf(letter: string): number {
  if (letter === ' ') return -1;
  return places.get(letter) ?? alphabet.length + (letter.codePointAt(0) ?? 0);
}
