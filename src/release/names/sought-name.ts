/** How two letters of a name that follow each other belong together: in a word, over the hyphen of a double name, or in two words. */
export type Joint = 'word' | 'hyphen' | 'space';

/** A name as the scan looks for it. */
export interface SoughtName {
  /** The letters alone, folded. */
  readonly letters: string;
  /** Before each letter but the first: `joints[0]` stands between the first and the second. */
  readonly joints: readonly Joint[];
  readonly words: number;
  /** Written with the surname last; then a comma is not in it, but between two people. */
  readonly isSurnameLast: boolean;
  /** The document of the person who must not be found; null for somebody who is on the list. */
  readonly document: string | null;
}

/**
 * A letter as the scan compares it: small, and without a mark over it, so that й and ё are the same in every Unicode form and in
 * texts that write е for ё.
 *
 * @example foldLetter('Ё') // 'е'
 */
export function foldLetter(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a name, folded, with one space between them: what makes two names the same. */
export function foldName(name: string): string {
  return [...name.normalize('NFC').replace(/\s+/gu, ' ').trim()].map(foldLetter).join('');
}

/** A name in the two orders in which it is written: surname first, as on the list, and surname last. */
export function soughtForms(name: string, document: string | null): readonly SoughtName[] {
  const [surname = '', ...others] = foldName(name).split(' ');
  return [
    soughtName([surname, ...others], { isSurnameLast: false, document }),
    soughtName([...others, surname], { isSurnameLast: true, document }),
  ];
}

function soughtName(words: readonly string[], more: Pick<SoughtName, 'isSurnameLast' | 'document'>): SoughtName {
  const signs = [...words.join(' ')];
  const letters: string[] = [];
  const joints: Joint[] = [];
  let joint: Joint = 'word';
  for (const sign of signs) {
    if (sign === ' ') joint = 'space';
    else if (sign === '-') joint = 'hyphen';
    else {
      if (letters.length > 0) joints.push(joint);
      letters.push(sign);
      joint = 'word';
    }
  }
  return { letters: letters.join(''), joints, words: words.length, ...more };
}
