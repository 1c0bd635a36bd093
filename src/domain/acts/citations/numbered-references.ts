// The numbers of a citation: "18-тармағының 2), 3) тармақшаларында", "15-1 және 15-2-баптарына", "бірінші бөлігінде",
// "1-қосымшаға". Groups that follow each other directly are one chain, from the larger unit to the smaller.

import { ordinalOf, ordinalPattern } from '../../kazakh/ordinals.ts';

export type NumberedLevel = 'article' | 'annex' | 'chapter' | 'paragraph' | 'subparagraph' | 'part';

/**
 * One number as it stands: "2)" or, for the last of its group, "5) тармақшаларында". A number that a range only implies
 * ("3 – 5-тармақтар" means 4 as well) has no width.
 */
export interface NumberedMember {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** "15-17, 20-баптар": article 15-17, or articles 15 to 17? Only the text itself can tell. */
  readonly isAmbiguous: boolean;
}

/** "18-тармағының", "2), 3) тармақшаларында". */
export interface NumberedGroup {
  readonly level: NumberedLevel;
  readonly members: readonly NumberedMember[];
  /** The noun is plural, so that what follows in the chain belongs to every member: "3 және 4-тармақтарының 1) тармақшасы". */
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

/** Between two numbers; a dash makes a range of them. A hyphen without spaces belongs to a number: `15-1`. */
const joint = '(?:\\s*(?:,?\\s*сондай-ақ|және/немесе|,|және|немесе|мен|бен|пен|–|—)\\s*|\\s+-\\s+|(?<=\\))-(?=\\d))';
const isRange = /[–—]|\s-\s|\)-$/u;
const number = '\\d+(?:[.-]\\d+)*';
const everyNumber = new RegExp(`${number}\\)?`, 'gu');
const everyOrdinal = new RegExp(ordinalPattern, 'giu');
const levels: readonly { readonly level: NumberedLevel; readonly noun: RegExp; readonly pattern: RegExp }[] = [
  { level: 'article', noun: /-ба[пб]/u, pattern: numbered('ба[пб]') },
  { level: 'annex', noun: /-[Ққ]осымша/u, pattern: numbered('[Ққ]осымша') },
  { level: 'chapter', noun: /-тарау/u, pattern: numbered('тарау') },
  { level: 'paragraph', noun: /-тарма[қғ]/u, pattern: numbered('тарма[қғ](?!ша)') },
  { level: 'subparagraph', noun: /-тармақша/u, pattern: numbered('тармақша') },
  {
    level: 'subparagraph',
    noun: /\)\s+тармақша/u,
    pattern: new RegExp(`${list(`${number}\\)`)}\\s+(?<noun>тармақша\\p{L}*)`, 'gu'),
  },
  {
    level: 'part',
    noun: /бөлі[кг]/iu,
    pattern: new RegExp(`(?<![\\p{L}])${list(`(?:${ordinalPattern})`)}\\s+(?<noun>бөлі[кг]\\p{L}*)`, 'giu'),
  },
];

function list(member: string): string {
  return `(?<![\\d.-])${member}(?:${joint}${member})*`;
}

function numbered(noun: string): RegExp {
  return new RegExp(`${list(number)}-(?<noun>${noun}\\p{L}*)`, 'gu');
}

/** Finds every group of numbers with its noun, in the order of the text. */
export function findNumberedGroups(words: string): readonly NumberedGroup[] {
  return levels
    .flatMap(({ level, noun, pattern }) =>
      // most paragraphs have none of a level, and a noun is found sooner than the numbers before it
      noun.test(words) ? Array.from(words.matchAll(pattern), (match) => groupOf(level, match)) : [],
    )
    .sort((a, b) => a.start - b.start);
}

function groupOf(level: NumberedLevel, match: RegExpExecArray): NumberedGroup {
  const noun = match.groups?.['noun'] ?? '';
  const numbers = match[0].slice(0, match[0].length - noun.length);
  const end = match.index + match[0].length;
  const found = [...numbers.matchAll(level === 'part' ? everyOrdinal : everyNumber)];
  const isPlural = /^(?:тармақтар|тармақшалар|баптар|тараулар|бөліктер|[Ққ]осымшалар)/u.test(noun);
  const members = found.flatMap((member, index): NumberedMember[] => {
    const start = match.index + member.index;
    const typed = level === 'part' ? String(ordinalOf(member[0])) : member[0].replace(')', '');
    const memberEnd = index === found.length - 1 ? end : start + member[0].length;
    // "3-5-тармақтар": one number cannot be plural, so this is a range without spaces
    const ends = isPlural && found.length === 1 ? /^(?<from>\d+)-(?<to>\d+)$/u.exec(typed)?.groups : undefined;
    if (ends !== undefined && Number(ends['to']) > Number(ends['from'])) {
      const from = ends['from'] ?? '';
      const second = start + from.length + 1;
      return [
        { number: from, start, end: start + from.length, isAmbiguous: false },
        ...impliedBetween(from, ends['to'] ?? '', second),
        { number: ends['to'] ?? '', start: second, end: memberEnd, isAmbiguous: false },
      ];
    }
    const before = found[index - 1];
    const between = before === undefined ? '' : numbers.slice(before.index + before[0].length - 1, member.index);
    const implied = before !== undefined && isRange.test(between) ? impliedBetween(before[0], typed, start) : [];
    return [
      ...implied,
      { number: typed, start, end: memberEnd, isAmbiguous: isPlural && found.length > 1 && mayBeRange(typed) },
    ];
  });
  return { level, members, isPlural, start: match.index, end };
}

/** "15-17" may be a range, "15-1" only a number. */
function mayBeRange(typed: string): boolean {
  const [from = '', to] = typed.split('-');
  return to !== undefined && Number(to) > Number(from);
}

/** No act has a list of this many neighbours: the number is a slip. */
const longestRange = 200;

/** The whole numbers between the ends of a range; none where an end is a number like `15-1`. */
function impliedBetween(from: string, to: string, at: number): NumberedMember[] {
  const first = Number(from.replace(')', ''));
  const last = Number(to);
  if (!Number.isInteger(first) || !Number.isInteger(last)) return [];
  const count = Math.max(0, last - first - 1);
  if (count > longestRange) return [{ number: `${from}–${to}`, start: at, end: at, isAmbiguous: true }];
  return Array.from({ length: count }, (_, index) => ({
    number: String(first + index + 1),
    start: at,
    end: at,
    isAmbiguous: false,
  }));
}

/** From the larger unit to the smaller. */
export const depth: Readonly<Record<NumberedLevel, number>> = {
  annex: 0,
  chapter: 0,
  article: 0,
  paragraph: 1,
  subparagraph: 2,
  part: 3,
};

/** Chains go from the larger unit to the smaller; a part may hold subparagraphs: "бірінші бөлігінің 2) тармақшасы". */
function goesInto(outer: NumberedLevel, inner: NumberedLevel): boolean {
  return depth[inner] > depth[outer] || (outer === 'part' && inner === 'subparagraph');
}

/** Puts groups together that follow each other with nothing but space between, from larger to smaller. */
export function chainGroups(words: string, groups: readonly NumberedGroup[]): readonly (readonly NumberedGroup[])[] {
  const chains: NumberedGroup[][] = [];
  for (const group of groups) {
    const last = chains.at(-1)?.at(-1);
    const isNext =
      last !== undefined && goesInto(last.level, group.level) && words.slice(last.end, group.start).trim() === '';
    if (isNext) chains.at(-1)?.push(group);
    else chains.push([group]);
  }
  return chains;
}
