// The numbers of a citation: "18-тармағының 2), 3) тармақшаларында", "15-1 және 15-2-баптарына", "бірінші бөлігінде",
// "1-қосымшаға". Groups that follow each other directly are one chain, from the larger unit to the smaller.

import { ordinalOf, ordinalPattern } from '../../kazakh/ordinals.ts';

export type NumberedLevel = 'article' | 'annex' | 'chapter' | 'paragraph' | 'subparagraph' | 'part';

/** One number as it stands: "2)" or, for the last of its group, "5) тармақшаларында". */
export interface NumberedMember {
  readonly number: string;
  readonly start: number;
  readonly end: number;
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

const joint = '\\s*(?:,|және|немесе|мен|бен|пен)\\s*';
const number = '\\d+(?:-\\d+)*';
const levels: readonly { readonly level: NumberedLevel; readonly pattern: RegExp }[] = [
  { level: 'article', pattern: numbered('ба[пб]') },
  { level: 'annex', pattern: numbered('[Ққ]осымша') },
  { level: 'chapter', pattern: numbered('тарау') },
  { level: 'paragraph', pattern: numbered('тарма[қғ](?!ша)') },
  { level: 'subparagraph', pattern: new RegExp(`${list(`${number}\\)`)}\\s+(?<noun>тармақша\\p{L}*)`, 'gu') },
  {
    level: 'part',
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
    .flatMap(({ level, pattern }) => Array.from(words.matchAll(pattern), (match) => groupOf(level, match)))
    .sort((a, b) => a.start - b.start);
}

function groupOf(level: NumberedLevel, match: RegExpExecArray): NumberedGroup {
  const noun = match.groups?.['noun'] ?? '';
  const numbers = match[0].slice(0, match[0].length - noun.length);
  const end = match.index + match[0].length;
  const found = [
    ...numbers.matchAll(level === 'part' ? new RegExp(ordinalPattern, 'giu') : new RegExp(`${number}\\)?`, 'gu')),
  ];
  const members = found.map((member, index): NumberedMember => {
    const start = match.index + member.index;
    return {
      number: level === 'part' ? String(ordinalOf(member[0])) : member[0].replace(')', ''),
      start,
      end: index === found.length - 1 ? end : start + member[0].length,
    };
  });
  return {
    level,
    members,
    isPlural: /^(?:тармақтар|тармақшалар|баптар|тараулар|бөліктер|[Ққ]осымшалар)/u.test(noun),
    start: match.index,
    end,
  };
}

const depth: Readonly<Record<NumberedLevel, number>> = {
  annex: 0,
  chapter: 0,
  article: 0,
  paragraph: 1,
  subparagraph: 2,
  part: 3,
};

/** Puts groups together that follow each other with nothing but space between, from larger to smaller. */
export function chainGroups(words: string, groups: readonly NumberedGroup[]): readonly (readonly NumberedGroup[])[] {
  const chains: NumberedGroup[][] = [];
  for (const group of groups) {
    const last = chains.at(-1)?.at(-1);
    const isNext =
      last !== undefined && depth[group.level] > depth[last.level] && words.slice(last.end, group.start).trim() === '';
    if (isNext) chains.at(-1)?.push(group);
    else chains.push([group]);
  }
  return chains;
}
