import { gapOf, isFitting } from './gaps.ts';
import type { NameAutomaton } from './name-automaton.ts';
import type { SoughtName } from './sought-name.ts';

export interface FindOptions {
  /** In the name of a file words are joined by hyphens. */
  readonly isFileName: boolean;
}

interface Hit {
  readonly name: SoughtName;
  /** From where to where each letter group between two spaces of the name stands. */
  readonly words: readonly { readonly from: number; readonly to: number }[];
}

/**
 * The documents of the people who are named in a text and must not be. A name counts when nothing but formatting and signs stands
 * between its words, in capitals or not, also with a Kazakh case ending; not inside a longer word, and not where the words belong to names
 * of people who are on the list.
 *
 * @example findNames('<td>ҮЛГІБАЕВ</td><td>Үлгі</td>', automaton) // Set { 'reserve/members/2021-01-01.md' }
 */
export function findNames(
  text: string,
  automaton: NameAutomaton,
  options: FindOptions = { isFileName: false },
): ReadonlySet<string> {
  const { hits, hasFirstWord } = read(text, automaton, options, false);
  const found = unlisted(hits);
  if (!hasFirstWord || !text.includes('<')) return found;
  // once more without what stands in tags, so that letters of an attribute do not come between two cells of a table
  return new Set([...found, ...unlisted(read(text, automaton, options, true).hits)]);
}

/** The documents of those who are named where no name of somebody on the list stands. */
function unlisted(hits: readonly Hit[]): Set<string> {
  const listed = hits.filter(({ name }) => name.document === null).flatMap(spanOf);
  const isListed = ({ words }: Hit): boolean =>
    words.every(({ from, to }) => listed.some((span) => span.from <= from && to <= span.to));
  return new Set(hits.flatMap((hit) => (hit.name.document === null || isListed(hit) ? [] : [hit.name.document])));
}

function spanOf({ words }: Hit): readonly { readonly from: number; readonly to: number }[] {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
}

/** What one reading of a text found; `hasFirstWord`: somewhere a name that is sought begins, though it may not go on. */
interface Reading {
  readonly hits: readonly Hit[];
  readonly hasFirstWord: boolean;
}

function read(text: string, automaton: NameAutomaton, options: FindOptions, skipsTags: boolean): Reading {
  const { columns, width, next, marks, ends, firstWords, longest } = automaton;
  const hits: Hit[] = [];
  // where the letters that were read last stand; one more than a name has, for the letter before it
  const places = new Int32Array(2 ** Math.ceil(Math.log2(longest + 2)));
  const mask = places.length - 1;
  const tag = skipsTags ? 0x3c : -1;
  let hasFirstWord = false;
  let count = 0;
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === tag) at = endOfTag(text, at);
    const column = columns[sign] as number;
    if (column === 0) continue;
    state = next[state * width + column] as number;
    places[count & mask] = at;
    count += 1;
    if (marks[state] === 0) continue;
    if (!hasFirstWord && firstWords.has(state))
      hasFirstWord = columns[text.charCodeAt(at + 1)] === 0 || at + 1 === text.length;
    for (const name of ends.get(state) ?? []) {
      const first = count - name.letters.length;
      const own = Array.from(name.letters, (_, index) => places[(first + index) & mask] ?? 0);
      const hit = hitAt(text, { name, own, before: first === 0 ? -1 : (places[(first - 1) & mask] ?? -1) }, options);
      if (hit !== null) hits.push(hit);
    }
  }
  return { hits, hasFirstWord };
}

/** The end of a tag that begins at a place, or the place itself when none does. */
function endOfTag(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end += 1) {
    const sign = text.charCodeAt(end);
    if (sign === 0x3e) return end;
    if (sign === 0x3c) return at;
  }
  return at;
}

interface Candidate {
  readonly name: SoughtName;
  /** Where its letters stand, and the letter before them, -1 for none. */
  readonly own: readonly number[];
  readonly before: number;
}

function hitAt(text: string, { name, own, before }: Candidate, { isFileName = false }: FindOptions): Hit | null {
  const words = [{ from: own[0] ?? 0, to: (own[0] ?? 0) + 1 }];
  let isJoinedByHyphens = isFileName;
  for (const [index, joint] of name.joints.entries()) {
    const [left = 0, right = 0] = [own[index], own[index + 1]];
    const gap = gapOf(text, left + 1, right);
    if (!isFitting(gap, joint, isCapitalAfterSmall(text, left, right))) return null;
    if (joint === 'space') {
      // `нұр-сұлтан` is a city; three words with hyphens are the end of an address
      if (gap === 'hyphen' && !isFileName && name.words === 2) return null;
      if (name.isSurnameLast && /[,;]/u.test(text.slice(left + 1, right).replace(/&[a-z]+;/giu, ''))) return null;
      isJoinedByHyphens ||= gap === 'hyphen';
      words.push({ from: right, to: right + 1 });
    } else words[words.length - 1] = { from: words.at(-1)?.from ?? right, to: right + 1 };
  }
  const isWhole =
    isStart(text, before, own[0] ?? 0, isJoinedByHyphens) && isEnd(text, own.at(-1) ?? 0, name, isJoinedByHyphens);
  return isWhole ? { name, words } : null;
}

function isStart(text: string, before: number, from: number, isJoinedByHyphens: boolean): boolean {
  if (before === -1) return true;
  const gap = gapOf(text, before + 1, from);
  if (gap === 'none') return isCapitalAfterSmall(text, before, from);
  return gap !== 'hyphen' || isJoinedByHyphens;
}

const wordGoesOn = /(?:\p{M}|\p{Cf})*(-?)(\p{Script=Cyrillic}(?:\p{Script=Cyrillic}|\p{M}|\p{Cf})*)/uy;
/** Endings of the Kazakh cases; a lone -н only after the possessive of `ұлы`, `қызы`. */
const caseEnding = /^(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае]|[ндт][ае]н|[мбп]ен)$/u;

function isEnd(text: string, last: number, { words, letters }: SoughtName, isJoinedByHyphens: boolean): boolean {
  wordGoesOn.lastIndex = last + 1;
  const [, hyphen = '', rest] = wordGoesOn.exec(text) ?? [];
  if (rest === undefined) return true;
  if (hyphen === '' && isCapitalAfterSmall(text, last, text.indexOf(rest, last + 1))) return true;
  // after a patronymic a hyphen is a dash
  if (hyphen !== '' && (words > 2 || isJoinedByHyphens)) return true;
  const ending = rest.toLowerCase().replace(/\p{M}|\p{Cf}/gu, '');
  return caseEnding.test(ending) || (ending === 'н' && /[ыі]$/u.test(letters));
}

function isCapitalAfterSmall(text: string, left: number, right: number): boolean {
  return /\p{Ll}/u.test(text.charAt(left)) && /\p{Lu}/u.test(text.charAt(right));
}
