import type { ActView, SourceSummary } from '../views/act-view.ts';

/** What names an act in an address of the naming convention. */
interface NamedAct {
  readonly kind: string;
  readonly number: string;
  readonly adopted: string;
}

/**
 * The address of an act as a work, after the Akoma Ntoso Naming Convention 1.0: `/akn/kz/act/order/2016-02-16/11-1-2-53`.
 * It is the same for an act held here and for one that is only cited, so that a collection of files links up by itself.
 */
export function workUri({ kind, number, adopted }: NamedAct): string {
  return `/akn/kz/act/${hyphenated(kind)}/${adopted}/${numberPart(number)}`;
}

/** One edition of its Kazakh text: `/akn/kz/act/order/2016-02-16/11-1-2-53/kaz@2025-03-17`. */
export function expressionUri(act: ActView): string {
  return `${workUri(act)}/kaz@${act.edition}`;
}

/**
 * Where a citation of an outside act leads: its address as a work, with the place after `~`. An act whose number or day is not
 * known cannot be named so, and is known by its page on this site.
 */
export function sourceUri({ id, kind, number, adopted }: SourceSummary, place: string | null): string {
  if (number === null || adopted === null) return `/sources/${id}/${place === null ? '' : `#${place}`}`;
  const work = workUri({ kind, number, adopted });
  return place === null ? work : `${work}/!main~${place}`;
}

/** `constitutionalLaw` is `constitutional-law`. */
function hyphenated(kind: string): string {
  return kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** A slash would begin the next part of the address: `11-1-2/53` is `11-1-2-53`. */
function numberPart(number: string): string {
  return encodeURIComponent(number.replace(/[\s/]+/gu, '-'));
}
