/** Endings of nouns, adjectives and verbs, the longest first; enough for titles, summaries and names of duties. */
const endings =
  'иями иях ями ами ого его ому ему ыми ими ией ием иям ются ется ить ать ять ение ении ения ению ением ений ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею ев ов ам ям ах ях ия ию ии ья ью ет ют ут ит ат ят ы и а я о е у ю ь й'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);

/**
 * The stem of a Russian word in small letters, of at least three letters. A noun in -ение and its verb are left apart.
 *
 * @example stemRussian('договоров') // 'договор'
 */
export function stemRussian(word: string): string {
  const ending = endings.find((letters) => word.endsWith(letters) && word.length - letters.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** The stem of an English word: without the ending of the plural. */
export function stemEnglish(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
