// Acts by their quoted title, by date and number, or by another name: "... туралы" Қазақстан Республикасының Заңы,
// ... 2004 жылғы 28 қазандағы № 1118 қаулысымен бекітілген ... ереже, Қазақстан Республикасының Конституциясы.
// Over 150 lines: the three ways share their patterns, and what none of them knows is reported here.

import { dateOf } from '../../kazakh/months.ts';
import { findPhrase, mayContain } from '../../kazakh/sought-phrase.ts';
import { type ActText, type Provision, partsOf } from '../provision.ts';
import type { ComponentKind } from '../unit.ts';
import type { CitationProblem, OwnAct } from './citation.ts';
import { actNoun, date, dated, endOfNoun, type OutsideActs, titleKey } from './outside-acts.ts';
import { type ActReference, isInDefinition, type ReferenceFinder, referenceAt } from './reference.ts';

const firstDate = new RegExp(date, 'u');
const brackets = '\\s*\\((?!бұдан әрі)[^()]*\\)';

const quoted = /["«](?<title>[^"«»]+)["»]/gu;
/** What may stand between a quoted title and the word Заң, бұйрық ...: the state, the issuer, the date, the number, brackets. */
const betweenTitleAndNoun = new RegExp(
  `^(?:\\s*,?\\s+["«][^"«»]+["»]|${brackets}|\\s+(?:Қазақстан|Республика${endOfNoun}|Сыртқы|істер|[Мм]инистр${endOfNoun}|Үкімет${endOfNoun}|Президент${endOfNoun}|м\\.а\\.|Конституциялық|\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+\\p{L}+|№\\s*[^\\s(]+))*\\s+(?<noun>${actNoun}(?:\\s+жобас${endOfNoun})?)`,
  'u',
);
const approvedBy = new RegExp(`^(?:${brackets})?\\s+[Бб]екітілген(?![\\p{L}])`, 'u');

/** A quoted title that is known, with the words up to Заңының, бұйрығымен ... that follow it. */
export function quotedTitles(text: ActText, act: OwnAct, outside: OutsideActs): ReferenceFinder {
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
      const given = dayAndNumber(tail[0]);
      const fitting = (outside.byTitle.get(titleKey(title)) ?? []).filter((source) => fits(source, given));
      const source = fitting.length === 1 ? fitting[0] : undefined;
      if (source !== undefined) {
        return [
          {
            start: match.index,
            end: endOfApproved(words, end, outside.approved.get(source)),
            referent: { kind: 'source', source },
          },
        ];
      }
      const component = own.find(({ heading }) => heading?.replaceAll(/["«»]/gu, '') === title);
      return component === undefined || !fits(act, given)
        ? []
        : [{ start: match.index, end, referent: { kind: 'unit', provision: component } }];
    });
}

/** The day and number that stand between a title and its noun, as far as they do. */
function dayAndNumber(tail: string): { adopted: string | null; number: string | null } {
  // brackets tell of registration and publication, with days and numbers of their own
  const own = tail.replace(/\([^()]*\)/gu, '');
  const { year, day = '', month = '' } = firstDate.exec(own)?.groups ?? {};
  const number = /№\s*(?<number>[^\s(),;]+)/u.exec(own)?.groups?.['number'] ?? null;
  return { adopted: year === undefined ? null : dateOf(year, day, month), number };
}

/** Whether an act can be the one of a day and number; what is not known on either side does not contradict. */
function fits(
  act: { readonly adopted: string | null; readonly number: string | null },
  given: { readonly adopted: string | null; readonly number: string | null },
): boolean {
  const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  return agrees(act.adopted, given.adopted) && agrees(act.number, given.number);
}

/** "Қазақстан Республикасы Үкіметінің 2004 жылғы 28 қазандағы № 1118 қаулысымен бекітілген ... ереже". */
export function datedActs(text: ActText, act: OwnAct, outside: OutsideActs): ReferenceFinder {
  return ({ text: words }) => {
    if (!words.includes('№')) return [];
    return Array.from(words.matchAll(outside.dated)).flatMap((match): readonly ActReference[] => {
      const { year = '', day = '', month = '', number = '' } = match.groups ?? {};
      const adopted = dateOf(year, day, month);
      const end = match.index + match[0].length;
      if (number === act.number && adopted === act.adopted) return ownApproval(text, words, match.index, end);
      const source = outside.byDate.get(`${adopted} ${number}`);
      if (source === undefined) return [];
      const whole = endOfApproved(words, end, outside.approved.get(source));
      return [{ start: match.index, end: whole, referent: { kind: 'source', source } }];
    });
  };
}

/**
 * Includes "бекітілген ... ереженің" in the reference, so that its paragraphs are looked for there; a bracket that gives the
 * approved document a short name may stand between.
 */
function endOfApproved(words: string, end: number, approved: RegExp | undefined): number {
  const approval = approvedBy.exec(words.slice(end))?.[0].length ?? 0;
  if (approval === 0 || approved === undefined) return end + approval;
  return end + approval + (approved.exec(words.slice(end + approval))?.[0].length ?? 0);
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
export function namedSources(foldedText: string, outside: OutsideActs): ReferenceFinder {
  // of hundreds of names an act has a few
  const names = outside.names.filter(({ phrase }) => mayContain(foldedText, phrase));
  return ({ text: words }, folded) =>
    names.flatMap(({ source, phrase }) =>
      findPhrase(phrase, words, folded).map((match) => referenceAt(match, { kind: 'source', source })),
    );
}

/** Acts that are cited by title, or by date and number, but are neither this act nor a source. */
export function unknownActs(provision: Provision, references: readonly ActReference[]): readonly CitationProblem[] {
  const words = provision.text;
  const isInside = (start: number, end: number): boolean =>
    references.some((known) => start < known.end && end > known.start) || isInDefinition(words, start);
  const byTitle = Array.from(words.matchAll(quoted)).filter(
    (match) =>
      /туралы$/u.test(match.groups?.['title'] ?? '') &&
      betweenTitleAndNoun.test(words.slice(match.index + match[0].length)),
  );
  const isOfTitle = ({ index }: RegExpExecArray): boolean =>
    byTitle.some((title) => {
      const from = title.index + title[0].length;
      return index >= from && index < from + (betweenTitleAndNoun.exec(words.slice(from))?.[0].length ?? 0);
    });
  return [...byTitle, ...[...words.matchAll(dated)].filter((match) => !isOfTitle(match))]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, wanted: match[0] }))
    .filter(({ start, end }) => !isInside(start, end))
    .map((problem) => ({ kind: 'unknownAct', from: provision, ...problem }));
}
