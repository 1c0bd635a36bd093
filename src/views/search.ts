// What of an act can be found. Words of other kinds of pages are named where pages are (src/site/search-others.ts).

import type { Edition } from '../corpus/corpus.ts';
import { componentOf, type Provision, partsOf, withDescendants, wordsOf } from '../domain/acts/provision.ts';
import { keys, type SearchLine } from '../domain/search/search-document.ts';
import { labelOf, titleOf } from './labels.ts';
import type { FoundProvision } from './search-view.ts';

/** What a line counts for: a title more than a heading, a heading more than running text. */
const weights = { component: 4, chapter: 3, section: 3 } as const;

/**
 * The provisions of an edition as results of a search: each paragraph with all that stands in it is one, and so is each heading, and
 * each part outside paragraphs. Left out is what says nothing of its own: blanks of forms, notes, signatures, marks of approval.
 */
export function viewSearchedProvisions({ text }: Edition): readonly FoundProvision[] {
  return within(text.main);
}

function within(provision: Provision): readonly FoundProvision[] {
  switch (provision.kind) {
    case 'component':
    case 'chapter':
    case 'section':
      return [...headingOf(provision), ...partsOf(provision).flatMap(within)];
    case 'paragraph':
    case 'subparagraph':
    case 'part':
    case 'item':
    case 'table':
    case 'preamble':
    case 'information':
      return found(provision, withDescendants(provision).flatMap(linesOf), 1);
    case 'status':
    case 'form':
    case 'signature':
    case 'agreement':
    case 'approval':
      return [];
  }
}

function headingOf(provision: Provision): readonly FoundProvision[] {
  const { kind, number } = provision;
  const weight = kind === 'component' ? weights.component : weights.section;
  const words = [number, wordsOf(provision)].filter((part) => part !== null && part !== '').join(' ');
  return words === '' ? [] : found(provision, [{ id: null, number: null, text: words, lang: 'kk', weight }], weight);
}

function found(provision: Provision, lines: readonly SearchLine[], weight: number): readonly FoundProvision[] {
  if (lines.length === 0) return [];
  const component = componentOf(provision);
  const { id, kind, number } = provision;
  return [
    {
      id,
      kind,
      label: labelOf(provision, component),
      within: component.parent === null || provision === component ? null : titleOf(component),
      // the first line is that of the provision itself, whose number is its label
      lines: lines.map((line) => (line.id === id ? { ...line, id: null, number: null, weight } : line)),
      keys: kind === 'paragraph' && number !== null ? [keys.paragraph(bare(number))] : [],
    },
  ];
}

function linesOf({ id, number, text, rows }: Provision): readonly SearchLine[] {
  const words = rows === null ? text : rows.map((cells) => cells.join(' · ')).join(' · ');
  return words === '' && number === null ? [] : [{ id, number, text: words, lang: 'kk', weight: 1 }];
}

/** `16.` is 16, `4-1.` is 4-1. */
function bare(number: string): string {
  return /\d+(?:[.-]\d+)*/u.exec(number)?.[0] ?? number;
}
