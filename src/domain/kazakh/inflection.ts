/**
 * Kazakh nouns take their endings one after the other: plural, then whose it is, then the case, and after a case in -дағы
 * the same again. These are the endings that a noun of a legal text takes; each has a form for every harmony of vowels and
 * every last sound.
 */
const plural = '(?:лар|лер|дар|дер|тар|тер)';
const possessive = '(?:сы|сі|ы|і|лары|лері|дары|дері|тары|тері)';
const accusative = '(?:ны|ні|ды|ді|ты|ті|н)';
const caseEndings = [
  '(?:ның|нің|дың|дің|тың|тің)', // genitive
  '(?:ға|ге|қа|ке|на|не|а|е)', // dative
  accusative,
  '(?:нда|нде|да|де|та|те)', // locative
  '(?:нан|нен|дан|ден|тан|тен)', // ablative
  '(?:мен|бен|пен)', // instrumental
];
const locativeAdjective = '(?:ндағы|ндегі|дағы|дегі|тағы|тегі)';

const endings = `${plural}?${possessive}?(?:${locativeAdjective}|${caseEndings.join('|')})?`;

/** A stem whose last sound softens before a vowel: "министрлік" gives "министрлігі", "тармақ" gives "тармағы". */
const softened: Readonly<Record<string, string>> = { қ: '[қғ]', к: '[кг]', п: '[пб]' };

/**
 * A pattern (source of a regular expression with the `u` flag) that matches a noun phrase in any case: only its last word
 * changes. An abbreviation in capitals takes its endings after a hyphen: `СІМ-нің`.
 *
 * @example new RegExp(`^${inflected('кадр резерві')}$`, 'u').test('кадр резервіне') // true
 * @example new RegExp(`^${inflected('Заң')}$`, 'u').test('Заңнама') // false: another word
 */
export function inflected(phrase: string): string {
  const last = phrase.at(-1) ?? '';
  const stem = literal(phrase.slice(0, -1)) + (softened[last] ?? literal(last));
  const isAbbreviation = /\p{Lu}{2}$/u.test(phrase);
  return `${stem}${isAbbreviation ? `(?:-${endings})?` : endings}${wordEnd}`;
}

/**
 * A pattern for the short name of an act in the singular: case endings only, and no accusative, which is also an adjective:
 * "Заңды тұлғалар" are legal entities. "Заңдар" and "Заңы" are other words.
 */
export function inCase(phrase: string): string {
  const last = phrase.at(-1) ?? '';
  const stem = literal(phrase.slice(0, -1)) + (softened[last] ?? literal(last));
  return `${stem}(?:${locativeAdjective}|${caseEndings.filter((ending) => ending !== accusative).join('|')})?${wordEnd}`;
}

/** Nothing of a word may follow, so that `Заң` is not found in `Заңнама`. */
const wordEnd = '(?![\\p{L}\\p{N}])';
/** Nothing of a word may stand before. */
export const wordStart = '(?<![\\p{L}\\p{N}])';

/**
 * A pattern for a phrase as it is written, but for what texts write now one way, now another: the kind of quotation marks, the
 * dash between years, a Latin i for the Kazakh і, the number of spaces.
 */
export function literal(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\/]/gu, (sign) => `\\${sign}`)
    .replace(/(?<=\d)\s*[-–]\s*(?=\d)|\s+[-–]\s+|–/gu, '\\s*[-–]\\s*')
    .replace(/["«»“”]/gu, '["«»“”]')
    .replace(/[iі]/gu, '[iі]')
    .replace(/ +/gu, '\\s+');
}

/**
 * A pattern whose first letter may be large or small, for a title inside a sentence.
 *
 * @example withAnyFirstLetter('өтініш') // '[өӨ]тініш'
 */
export function withAnyFirstLetter(phrase: string, pattern: (phrase: string) => string): string {
  const [first = ''] = phrase;
  const letters = new Set([first.toLowerCase(), first.toUpperCase()]);
  return letters.size === 1 ? pattern(phrase) : `[${[...letters].join('')}]${pattern(phrase.slice(1))}`;
}
