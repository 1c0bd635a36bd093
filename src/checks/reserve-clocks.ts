import type { Corpus } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import { addCalendarDays } from '../domain/calendar/plain-date.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** What must be done on the list of the reserve, as the view of the officer gives it. */
export interface Clock {
  readonly kind: 'publish' | 'remove';
  readonly id: string;
  /** The order on inclusion. */
  readonly order: { readonly number: string; readonly signed: string };
  readonly lastDay: string | null;
  readonly isOverdue: boolean;
}

/**
 * The clocks of the list: a last day that is today or tomorrow is a warning, one that has passed an error. They are told by
 * `npm run check` alone: a build must still be possible, since it is what ends the delay. The clocks of invented people are not
 * told: they would run out one day, with nobody to stop them.
 */
export function checkReserveClocks(corpus: Corpus, clocks: readonly Clock[], asOf: string): readonly Diagnostic[] {
  const tomorrow = addCalendarDays(asOf, 1);
  return clocks.flatMap(({ kind, id, order, lastDay, isOverdue }): readonly Diagnostic[] => {
    const isOrder = kind === 'publish';
    const document = (isOrder ? corpus.reserve.orders : corpus.reserve.members).find(
      (candidate) => candidate.id === id && candidate.origin !== 'samples',
    )?.document;
    if (document === undefined || lastDay === null || (!isOverdue && lastDay > tomorrow)) return [];
    const code = isOrder
      ? isOverdue
        ? 'publication-missed'
        : 'publication-due'
      : isOverdue
        ? 'removal-missed'
        : 'removal-due';
    return [
      {
        code,
        place: placeOfField(document, [isOrder ? 'signed' : 'order']),
        values: { id, number: order.number, signed: order.signed, lastDay, asOf },
      },
    ];
  });
}
