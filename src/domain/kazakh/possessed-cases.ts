/** A phrase in the cases that a citation needs. */
export interface PossessedCases {
  readonly genitive: string;
  readonly dative: string;
}

/** What a title ends in when its last word belongs to what stands before it: `қағидалары`, `тұжырымдамасы`. */
const possessed = /(?:[лдт]ары|[лдт]ері|[аоұы]сы|[еәөүі]сі)$/u;

/**
 * The genitive and the dative of a title whose last word has a possessive ending: after it the endings are the same for every word,
 * so none is guessed. The vowel of the ending says which.
 *
 * @example possessedCases('кадр резервіне қосу қағидалары') // { genitive: '… қағидаларының', dative: '… қағидаларына' }
 * @example possessedCases('Өтініш') // null: refuses any other ending, whose cases depend on the word
 */
export function possessedCases(title: string): PossessedCases | null {
  if (!possessed.test(title)) return null;
  const isBack = title.endsWith('ы');
  return { genitive: `${title}${isBack ? 'ның' : 'нің'}`, dative: `${title}${isBack ? 'на' : 'не'}` };
}
