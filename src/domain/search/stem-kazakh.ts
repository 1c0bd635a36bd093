// A light stemmer: it takes endings off until none is left, so that every form of a word comes to the same stem, which need not be
// a word. Endings must fit the vowels and the last sound before them, as Kazakh joins them: тәртіп + тер, қағида + лар.
import { foldLetters } from '../kazakh/fold-letters.ts';
import { type Ending, type Kind, type Rules, rulesFor } from './kazakh-endings.ts';

/** A stem has at least this many letters. */
const shortest = 3;

const back = 'аыоұя';
const front = 'еіәөүэ';
const vowels = 'аәеёиоөуұүыіэюя';
const voiceless = 'пткқсшщчцхфһ';
/** In words from other languages a voiced sound at the end is spoken without voice: резервтер, педагогке. */
const maybeVoiceless = `${voiceless}бвгд`;

const asWritten = rulesFor((text) => text, false);
const asFolded = rulesFor(foldLetters, true);

/**
 * The stem of a Kazakh word in small letters.
 *
 * @example stemKazakh('қағидаларының') // 'қағида'
 * @example stemKazakh('тәртібі') // 'тәртіп'
 */
export function stemKazakh(word: string): string {
  return stemBy(asWritten, word);
}

/**
 * The same for a word that was typed without Kazakh letters, so that its vowels cannot be checked.
 *
 * @example stemFoldedKazakh('тартиби') // 'тартип'
 */
export function stemFoldedKazakh(word: string): string {
  return stemBy(asFolded, word);
}

function stemBy(rules: Rules, word: string): string {
  let stem = word;
  let isVerb = false;
  let isPossessed = false;
  for (;;) {
    const ending = rules.whole.has(stem) ? null : endingOf(rules, stem);
    if (ending === null) break;
    stem = stem.slice(0, -ending.letters.length);
    if (ending.kind === 'verb') isVerb = true;
    if (ending.kind === 'possessed') {
      isPossessed = true;
      stem = rules.fallenVowels.get(stem) ?? stem;
    }
  }
  if (isVerb) stem = withoutPassive(stem);
  // three letters are as likely the beginning of a word: қағ
  return isPossessed || stem.length > shortest ? hardened(stem, rules.isFolded) : stem;
}

function endingOf(rules: Rules, word: string): Ending | null {
  const possessedBefore = rules.afterPossession.find((ending) => isPossessedBefore(word, ending.letters));
  const plain = rules.endings.find((ending) => fits(rules, word, ending));
  if (possessedBefore === undefined) return plain ?? null;
  return plain === undefined || possessedBefore.letters.length >= plain.letters.length ? possessedBefore : plain;
}

function isPossessedBefore(word: string, letters: string): boolean {
  if (!word.endsWith(letters)) return false;
  const rest = word.length - letters.length;
  // the vowel of possession goes too, and a stem is left
  if (rest < shortest + 1) return false;
  const last = word[rest - 1] ?? '';
  return 'ыіи'.includes(last) && !vowels.includes(word[rest - 2] ?? '');
}

function fits({ isFolded }: Rules, word: string, { letters, kind }: Ending): boolean {
  if (!word.endsWith(letters)) return false;
  const rest = word.slice(0, -letters.length);
  if (rest.length < shortest || !hasVowel(rest)) return false;
  if (!isJoined(rest.at(-1) ?? '', letters, kind)) return false;
  return isFolded || isInHarmony(rest, letters);
}

/** Whether an ending that begins so can follow a stem that ends so. */
function isJoined(last: string, letters: string, kind: Kind): boolean {
  const first = letters[0] ?? '';
  const isVowel = vowels.includes(last);
  if (kind === 'verb' && first !== 'й') return first === 'с' || !vowels.includes(first) || !isVowel || first === 'у';
  switch (first) {
    case 'й':
    case 'с':
      return isVowel;
    case 'ы':
    case 'і':
    case 'и':
      // қосу + ы: here у is no vowel
      return !isVowel || last === 'у';
    case 'т':
    case 'қ':
    case 'к':
    case 'п':
      return maybeVoiceless.includes(last);
    case 'ғ':
    case 'г':
      // қазір + гі, but министрліг + і
      return !voiceless.includes(last) && !(isVowel && /^[ғг][ыіи]$/u.test(letters));
    case 'л':
      return isVowel || 'рлй'.includes(last);
    case 'н':
      return isVowel || 'мнң'.includes(last);
    default:
      return !voiceless.includes(last);
  }
}

function hasVowel(text: string): boolean {
  for (const letter of text) if (vowels.includes(letter)) return true;
  return false;
}

function isInHarmony(rest: string, letters: string): boolean {
  const wanted = harmonyOf(letters);
  // мен, бен, пен and у have one form for all
  if (wanted === null || /^[мбп]ен$/u.test(letters)) return true;
  const given = harmonyOf(rest);
  return given === null || given === wanted;
}

/** By the last vowel that has one; и, у and ю have none. */
function harmonyOf(text: string): 'back' | 'front' | null {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text[at] ?? '';
    if (back.includes(letter)) return 'back';
    if (front.includes(letter)) return 'front';
  }
  return null;
}

/** жіберіл(еді) is a form of жібер(у), жариялан(ған) of жарияла(у). */
function withoutPassive(stem: string): string {
  const plain = /[ыіи]л$/u.test(stem)
    ? stem.slice(0, -2)
    : /(?:[ае]л|[лдт][ае]н)$/u.test(stem)
      ? stem.slice(0, -1)
      : stem;
  return plain.length < shortest ? stem : plain;
}

/** The last sound as it is without an ending: тәртіб(і) is тәртіп. */
function hardened(stem: string, isFolded: boolean): string {
  const last = stem.at(-1);
  const hard = last === 'б' ? 'п' : last === 'г' ? 'к' : last === 'ғ' && !isFolded ? 'қ' : null;
  return hard === null ? stem : stem.slice(0, -1) + hard;
}
