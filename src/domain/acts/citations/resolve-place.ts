import { annexNumberOf } from '../annex-number.ts';
import { type Provision, partsOf } from '../provision.ts';
import { type CitationTarget, placeIn } from './citation.ts';
import type { NumberedGroup, NumberedLevel, NumberedMember } from './numbered-references.ts';
import type { Referent } from './reference.ts';

/** Where a chain of numbers has led so far: a provision held here, or a place in an outside act. */
export type Position =
  | { readonly kind: 'unit'; readonly provision: Provision }
  | { readonly kind: 'source'; readonly source: string; readonly steps: readonly string[] };

export function positionOf(referent: Referent): Position {
  return referent.kind === 'unit'
    ? { kind: 'unit', provision: referent.provision }
    : { kind: 'source', source: referent.source.id, steps: [] };
}

export function targetAt(position: Position): CitationTarget {
  return position.kind === 'unit'
    ? { kind: 'provision', id: position.provision.id }
    : { kind: 'source', source: position.source, place: placeIn(position.steps) };
}

const sourceNames: Readonly<Record<NumberedLevel, string>> = {
  article: 'art',
  annex: 'att',
  chapter: 'chp',
  paragraph: 'para',
  subparagraph: 'subpara',
  part: 'al',
};

/** One step of a chain; null when the act held here has no such unit, or more than one. */
export function stepTo(from: Position, level: NumberedLevel, member: NumberedMember): Position | null {
  if (from.kind === 'source') {
    if (member.isAmbiguous) return null;
    return { ...from, steps: [...from.steps, `${sourceNames[level]}_${member.number.replaceAll('.', '-')}`] };
  }
  const provision = unitWithin(from.provision, level, member.number);
  return provision === null ? null : { kind: 'unit', provision };
}

function unitWithin(from: Provision, level: NumberedLevel, number: string): Provision | null {
  switch (level) {
    case 'article':
      return null;
    case 'annex':
      return only(partsOf(from).filter((child) => child.component === 'annex' && annexNumberOf(child) === number));
    case 'chapter':
      return only(partsOf(from).filter((child) => child.kind === 'chapter' && bareNumber(child) === number));
    case 'paragraph':
      return only(paragraphsOf(from).filter((paragraph) => bareNumber(paragraph) === number));
    case 'subparagraph':
      // a number given twice is cited as the first of the two, whose id is the plain one
      return partsOf(from).find((child) => child.kind === 'subparagraph' && bareNumber(child) === number) ?? null;
    case 'part': {
      const parts = partsOf(from).filter((child) => child.kind === 'part');
      // the words of a paragraph are its own first part; a chapter has only a heading
      const hasOwnWords = from.text !== '';
      if (hasOwnWords && number === '1') return from;
      return parts[Number(number) - (hasOwnWords ? 2 : 1)] ?? null;
    }
  }
}

/** The paragraphs of a component, whatever chapters and sections they stand in, without those of the components in it. */
function paragraphsOf(from: Provision): readonly Provision[] {
  return partsOf(from).flatMap((child) =>
    child.kind === 'paragraph'
      ? [child]
      : child.kind === 'chapter' || child.kind === 'section'
        ? paragraphsOf(child)
        : [],
  );
}

function bareNumber(provision: Provision): string {
  return /\d+(?:[.-]\d+)*/u.exec(provision.number ?? '')?.[0] ?? '';
}

function only(found: readonly Provision[]): Provision | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one annex of a component: "осы Қағидалардың қосымшасына". */
export function onlyAnnexOf(from: Position): Position | null {
  if (from.kind === 'source') return null;
  const annex = only(partsOf(from.provision).filter((child) => child.component === 'annex'));
  return annex === null ? null : { kind: 'unit', provision: annex };
}

/** "18-тармағының 2)" for a message. */
export function describe(groups: readonly NumberedGroup[], words: string): string {
  const first = groups[0];
  const last = groups.at(-1);
  return first === undefined || last === undefined ? '' : words.slice(first.start, last.end);
}
