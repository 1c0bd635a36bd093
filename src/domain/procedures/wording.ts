// When the wording of a provision applied. The days of publication of most acts are not known, so most wordings have no certain
// day of entry into force: one is never in force before its act was signed (and before the days of its clause have run from
// then), from a day on it is presumed to be, and in between nobody can say.

import type { EntryIntoForce } from '../acts/amendment.ts';
import { addCalendarDays, type PlainDate } from '../calendar/plain-date.ts';

/** A day on which something began to apply, as far as it is known. */
export interface Onset {
  /** The day itself; null while it is not known. */
  readonly certain: PlainDate | null;
  /** The first day on which it can have begun. */
  readonly earliest: PlainDate;
  /** The day from which it is taken to have begun, a presumption of the publisher; null where there is none. */
  readonly presumed: PlainDate | null;
}

/** The time in which a provision had the wording that is held. */
export interface Wording {
  readonly isDraft: boolean;
  readonly actAdopted: PlainDate;
  readonly from: Onset;
  /** The act that gave the provision this wording; null for the wording of the act as adopted. */
  readonly by: { readonly date: PlainDate; readonly number: string } | null;
  /** It tells a body what to do with the act itself, and so binds before the act enters into force. */
  readonly bindsFromAdoption: boolean;
  /** What ended it; null while nothing did. */
  readonly until: (Onset & { readonly kind: 'repealed' | 'laterWording' }) | null;
}

/** What can be said of a wording on a day. */
export type Applicability =
  | 'inForce'
  /** In force by the publisher's presumption. */
  | 'presumed'
  /** Whether it applied on that day is not known. */
  | 'undatable'
  /** Another wording applied, and its text is not held. */
  | 'editionNotHeld'
  | 'notInForce'
  | 'draft'
  | 'repealed';

/** Whether a day worked out by a wording is a model only: the text bound nobody on that day. */
export function isOnlyModel(applicability: Applicability): boolean {
  return applicability === 'draft' || applicability === 'repealed' || applicability === 'notInForce';
}

/**
 * When something began to apply, by its clause on entry into force.
 *
 * @example onsetOf({ rule: { kind: 'afterFirstPublication', calendarDays: 10 }, from: null, ... }, '2025-03-17', '2025-06-17')
 *   // { certain: null, earliest: '2025-03-28', presumed: '2025-06-17' }
 */
export function onsetOf({ rule, from }: EntryIntoForce, signed: PlainDate, presumed: PlainDate | null): Onset {
  const days = rule.kind === 'afterFirstPublication' ? rule.calendarDays + 1 : 0;
  return { certain: from, earliest: addCalendarDays(signed, days), presumed };
}

/** Whether something had begun by a day: yes, no, by presumption, or nobody can say. */
function hasBegun({ certain, earliest, presumed }: Onset, day: PlainDate): 'yes' | 'no' | 'presumed' | 'unknown' {
  if (certain !== null) return day >= certain ? 'yes' : 'no';
  if (day < earliest) return 'no';
  return presumed !== null && day >= presumed ? 'presumed' : 'unknown';
}

/**
 * What can be said of a wording on a day.
 *
 * @example for paragraph 13 of the rules on the cadre reserve (order of 17 March 2025, in force ten days after publication, presumed from
 *   17 June 2025): '2025-03-01' gives 'editionNotHeld', '2025-05-01' 'undatable', '2025-07-01' 'presumed'
 */
export function applicabilityOn(wording: Wording, day: PlainDate): Applicability {
  if (wording.isDraft) return 'draft';
  if (wording.until !== null) {
    const ended = hasBegun(wording.until, day);
    if (ended === 'unknown') return 'undatable';
    if (ended !== 'no') return wording.until.kind === 'repealed' ? 'repealed' : 'editionNotHeld';
  }
  const begun = hasBegun(wording.from, day);
  switch (begun) {
    case 'yes':
      return 'inForce';
    case 'presumed':
      return 'presumed';
    case 'unknown':
      return 'undatable';
    case 'no':
      return wording.by === null || day < wording.actAdopted ? 'notInForce' : 'editionNotHeld';
  }
}
