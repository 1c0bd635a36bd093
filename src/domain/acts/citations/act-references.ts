// Which act, component or unit a sentence names, before any paragraph number is read: осы Қағидалар, осы тармақ,
// "... туралы" Қазақстан Республикасының Заңы, ... 2004 жылғы 28 қазандағы № 1118 қаулысымен бекітілген ... ереже, Заң.
// Over 150 lines: the ways of naming an act are one closed list, tried in one order.

import { inflected, literal, withAnyFirstLetter, wordStart } from '../../kazakh/inflection.ts';
import { dateOf } from '../../kazakh/months.ts';
import type { DefinedTerm } from '../find-terms.ts';
import { type ActText, componentOf, type Provision, partsOf, withAncestors } from '../provision.ts';
import type { ComponentKind } from '../unit.ts';
import type { CitationContext, CitationProblem, CitedSource } from './citation.ts';

/** What a reference names. `unit` is a provision of this act, from its component down to the part. */
export type Referent =
  | { readonly kind: 'unit'; readonly provision: Provision }
  | { readonly kind: 'source'; readonly source: CitedSource };

export interface ActReference {
  readonly start: number;
  readonly end: number;
  readonly referent: Referent;
}

export interface FoundReferences {
  readonly references: readonly ActReference[];
  readonly problems: readonly CitationProblem[];
}

type Finder = (provision: Provision) => readonly ActReference[];

const endOfNoun = '\\p{L}*';
const actNoun = `(?:[Зз]аң|[Жж]арлы[қғ]|[Ққ]аулы|[Бб]ұйры[қғ])${endOfNoun}`;
const date = '(?<year>\\d{4})\\s+жылғы\\s+(?<day>\\d{1,2})\\s+(?<month>\\p{L}+)';
const brackets = '\\s*\\((?!бұдан әрі)[^()]*\\)';

/** Units that a text calls осы ...: the word, and what it means for the provision that says it. */
const selfNouns: readonly { readonly pattern: string; readonly find: (from: Provision) => Provision | undefined }[] = [
  { pattern: `тармақша${endOfNoun}`, find: (from) => nearest(from, 'subparagraph') },
  { pattern: `тарма[қғ](?!ша)${endOfNoun}`, find: (from) => nearest(from, 'paragraph') },
  { pattern: `тарау${endOfNoun}`, find: (from) => nearest(from, 'chapter') },
  { pattern: `[Ққ]осымша${endOfNoun}`, find: (from) => component(from, ['annex']) },
  { pattern: `[Ққ]ағида(?!т)${endOfNoun}`, find: (from) => component(from, ['rules']) },
  { pattern: `[Тт]ұжырымдама(?!л[ыі])${endOfNoun}`, find: (from) => component(from, ['concept']) },
  { pattern: `[Бб]ұйры[қғ]${endOfNoun}`, find: (from) => component(from, ['order']) },
  { pattern: `[Ққ]аулы${endOfNoun}`, find: (from) => component(from, ['resolution']) },
  { pattern: `[Жж]арлы[қғ]${endOfNoun}`, find: (from) => component(from, ['decree']) },
];

function nearest(from: Provision, kind: Provision['kind']): Provision | undefined {
  return withAncestors(from).find((provision) => provision.kind === kind);
}

function component(from: Provision, kinds: readonly ComponentKind[]): Provision | undefined {
  return withAncestors(from).find(({ component: kind }) => kind !== null && kinds.includes(kind));
}

/** Prepares the search for everything that can be named without a paragraph number, in one act. */
export function referenceFinder(text: ActText, context: CitationContext): (provision: Provision) => FoundReferences {
  const finders: readonly Finder[] = [
    ownUnits,
    ownTitles(text),
    quotedTitles(text, context),
    datedActs(text, context),
    namedSources(context),
  ];
  return (provision) => {
    const references = withoutOverlaps(
      provision,
      finders.flatMap((find) => find(provision)),
    );
    return { references, problems: unknownActs(provision, references) };
  };
}

/** References to terms that stand for an act: Заңның after "(бұдан әрі – Заң)". */
export function termReferences(
  provision: Provision,
  terms: readonly { readonly term: DefinedTerm; readonly referent: Referent }[],
): readonly ActReference[] {
  const own = terms.filter(({ term }) => term.component === componentOf(provision));
  const found = own.flatMap(({ term, referent }) =>
    Array.from(provision.text.matchAll(new RegExp(wordStart + inflected(term.term), 'gu')), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      referent,
    })),
  );
  return withoutOverlaps(provision, found);
}

/** The longest reference wins where two overlap; brackets that define a term are not references. */
export function withoutOverlaps(provision: Provision, all: readonly ActReference[]): readonly ActReference[] {
  const citing = all.filter(({ start }) => !isInDefinition(provision.text, start));
  const longestFirst = citing.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: ActReference[] = [];
  for (const reference of longestFirst) {
    if (!kept.some((other) => reference.start < other.end && reference.end > other.start)) kept.push(reference);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * "осы Қағидалардың", "Осы тармақтың"; and "Осы <any title> қағидалары (бұдан әрі ...": with осы before it and a short name
 * after it, that is the document itself, even where the official text words its own title differently.
 */
const selfReferences = [
  ...selfNouns.map(({ pattern, find }) => ({
    find,
    pattern: new RegExp(`${wordStart}(?:Қағидалардың\\s+)?[Оо]сы\\s+${pattern}`, 'gu'),
  })),
  {
    find: (from: Provision) => component(from, ['rules']),
    pattern: new RegExp(`${wordStart}Осы\\s+\\p{Lu}[^.;()"«»]*\\sқағидалары(?=\\s*\\(бұдан әрі)`, 'gu'),
  },
];

function ownUnits(provision: Provision): readonly ActReference[] {
  return selfReferences.flatMap(({ pattern, find }) =>
    Array.from(provision.text.matchAll(pattern)).flatMap((match) => {
      const meant = find(provision);
      return meant === undefined ? [] : [reference(match, { kind: 'unit', provision: meant })];
    }),
  );
}

/** Official texts write Қазақстан Республикасы and Қазақстан Республикасының in one and the same title. */
const stateInAnyCase = 'Республикасы(?:ның)?';

/** "Осы ... кадр резервіне қосу қағидалары", "Қоса беріліп отырған ... қағидалары": components by their titles. */
function ownTitles(text: ActText): Finder {
  // a short title like Өтініш is a word of the language as well
  const shortestTitle = 30;
  const titled = text.provisions.flatMap((provision) => {
    const title = (provision.heading ?? '').replaceAll(/["«»]/gu, '');
    if (provision.kind !== 'component' || title.length < shortestTitle) return [];
    const words = withAnyFirstLetter(title, inflected).replace(/Республикасы(?:ның)?(?=\\s)/gu, stateInAnyCase);
    return [{ provision, pattern: new RegExp(`(?:${wordStart}[Оо]сы\\s+)?["«]?${words}["»]?`, 'gu') }];
  });
  return ({ text: words }) =>
    titled.flatMap(({ provision, pattern }) =>
      Array.from(words.matchAll(pattern), (match) => reference(match, { kind: 'unit', provision })),
    );
}

const quoted = /["«](?<title>[^"«»]+)["»]/gu;
/** What may stand between a quoted title and the word Заң, бұйрық ...: the state, the issuer, the date, the number, brackets. */
const betweenTitleAndNoun = new RegExp(
  `^(?:\\s*,?\\s+["«][^"«»]+["»]|${brackets}|\\s+(?:Қазақстан|Республика${endOfNoun}|Сыртқы|істер|[Мм]инистр${endOfNoun}|Үкімет${endOfNoun}|Президент${endOfNoun}|м\\.а\\.|Конституциялық|\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+\\p{L}+|№\\s*[^\\s(]+))*\\s+(?<noun>${actNoun}(?:\\s+жобас${endOfNoun})?)`,
  'u',
);
const approvedBy = new RegExp(`^(?:${brackets})?\\s+[Бб]екітілген(?![\\p{L}])`, 'u');

/** A quoted title that is known, with the words up to Заңының, бұйрығымен ... that follow it. */
function quotedTitles(text: ActText, context: CitationContext): Finder {
  const known = context.sources.map((source) => ({ source, title: new RegExp(`^${literal(source.title)}$`, 'u') }));
  const own = text.provisions.filter(({ kind }) => kind === 'component');
  return ({ text: words }) =>
    Array.from(words.matchAll(quoted)).flatMap((match): ActReference[] => {
      const title = match.groups?.['title'] ?? '';
      const after = words.slice(match.index + match[0].length);
      const tail = betweenTitleAndNoun.exec(after);
      if (tail === null) return [];
      // in `"A", "B" заңдарда` the noun belongs to both; the first ends with its quotation mark
      const isFirstOfSeveral = /^\s*,?\s+["«]/u.test(tail[0]);
      const end = match.index + match[0].length + (isFirstOfSeveral ? 0 : tail[0].length);
      const source = known.find((candidate) => candidate.title.test(title))?.source;
      if (source !== undefined) {
        return [{ start: match.index, end: endOfApproved(words, end, source), referent: { kind: 'source', source } }];
      }
      const component = own.find(({ heading }) => heading?.replaceAll(/["«»]/gu, '') === title);
      return component === undefined
        ? []
        : [{ start: match.index, end, referent: { kind: 'unit', provision: component } }];
    });
}

/** "Қазақстан Республикасы Үкіметінің 2004 жылғы 28 қазандағы № 1118 қаулысымен бекітілген ... ереже". */
function datedActs(text: ActText, context: CitationContext): Finder {
  const issuers = [...context.issuers].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(
    `(?:(?:${issuers.join('|') || '(?!)'})\\s+)?${date}\\s+№\\s*(?<number>[^\\s(),;]+)\\s+${actNoun}`,
    'gu',
  );
  return ({ text: words }) =>
    Array.from(words.matchAll(pattern)).flatMap((match): readonly ActReference[] => {
      const { year = '', day = '', month = '', number = '' } = match.groups ?? {};
      const adopted = dateOf(year, day, month);
      const end = match.index + match[0].length;
      if (number === context.act.number && adopted === context.act.adopted)
        return ownApproval(text, words, match.index, end);
      const source = context.sources.find((candidate) => candidate.number === number && candidate.adopted === adopted);
      if (source === undefined) return [];
      return [{ start: match.index, end: endOfApproved(words, end, source), referent: { kind: 'source', source } }];
    });
}

/**
 * Includes "бекітілген ... ереженің" in the reference, so that its paragraphs are looked for there; a bracket that gives the
 * approved document a short name may stand between.
 */
function endOfApproved(words: string, end: number, source: CitedSource): number {
  const approval = approvedBy.exec(words.slice(end))?.[0].length ?? 0;
  if (approval === 0 || source.approves === null) return end + approval;
  const title = new RegExp(`^(?:\\s*\\(бұдан әрі[^()]*\\))?\\s+${inflected(source.approves)}`, 'u').exec(
    words.slice(end + approval),
  );
  return end + approval + (title?.[0].length ?? 0);
}

const approvedNouns: readonly { readonly noun: RegExp; readonly kind: ComponentKind }[] = [
  { noun: /^[Бб]екітілген\s+(?:[^,;:()]{0,200}?\s)?қағида(?!т)\p{L}*/u, kind: 'rules' },
  { noun: /^[Бб]екітілген\s+(?:[^,;:()]{0,200}?\s)?тұжырымдама\p{L}*/u, kind: 'concept' },
];

/** The act cites itself; "бекітілген ... қағидалары" after it is the one component of that kind that it approves. */
function ownApproval(text: ActText, words: string, start: number, end: number): readonly ActReference[] {
  const self: ActReference = { start, end, referent: { kind: 'unit', provision: text.main } };
  const rest = words.slice(end);
  const space = rest.length - rest.trimStart().length;
  for (const { noun, kind } of approvedNouns) {
    const match = noun.exec(rest.trimStart());
    const approved = partsOf(text.main).filter((child) => child.component === kind);
    const [only] = approved;
    if (match === null || only === undefined || approved.length > 1) continue;
    return [
      self,
      { start: end + space, end: end + space + match[0].length, referent: { kind: 'unit', provision: only } },
    ];
  }
  return [self];
}

/** Outside acts by the other names that content/sources/ gives them, and by the title of what they approve. */
function namedSources(context: CitationContext): Finder {
  const named = context.sources.flatMap((source) =>
    [...source.citedAs, ...(source.approves === null ? [] : [source.approves])].map((name) => {
      const words = withAnyFirstLetter(name, inflected);
      return { source, pattern: new RegExp(`["«]${words}["»]|${wordStart}${words}`, 'gu') };
    }),
  );
  return ({ text: words }) =>
    named.flatMap(({ source, pattern }) =>
      Array.from(words.matchAll(pattern), (match) => reference(match, { kind: 'source', source })),
    );
}

const dated = new RegExp(`${date}\\s+№\\s*(?<number>[^\\s(),;]+)\\s+${actNoun}`, 'gu');

/** Acts that are cited by title, or by date and number, but are neither this act nor a source. */
function unknownActs(provision: Provision, references: readonly ActReference[]): readonly CitationProblem[] {
  const words = provision.text;
  const isInside = (start: number, end: number): boolean =>
    references.some((known) => start < known.end && end > known.start) || isInDefinition(words, start);
  const byTitle = Array.from(words.matchAll(quoted)).filter(
    (match) =>
      /туралы$/u.test(match.groups?.['title'] ?? '') &&
      betweenTitleAndNoun.test(words.slice(match.index + match[0].length)),
  );
  return [...byTitle, ...words.matchAll(dated)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, wanted: match[0] }))
    .filter(({ start, end }) => !isInside(start, end))
    .map((problem) => ({ kind: 'unknownAct', from: provision, ...problem }));
}

/** Whether a place lies inside "(бұдан әрі – ...)", where a term is defined and nothing is cited. */
export function isInDefinition(words: string, at: number): boolean {
  const open = words.lastIndexOf('(бұдан әрі', at);
  return open >= 0 && words.indexOf(')', open) > at;
}

function reference(match: RegExpExecArray, referent: Referent): ActReference {
  return { start: match.index, end: match.index + match[0].length, referent };
}
