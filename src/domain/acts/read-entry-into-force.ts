// Clauses on entry into force as orders, resolutions and amendment notes have them: "қол қойылған күнінен бастап",
// "алғашқы ресми жарияланған күнінен бастап", "... күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі".

import { addCalendarDays } from '../calendar/plain-date.ts';
import { numberOf } from '../kazakh/ordinals.ts';
import type { EntryIntoForce } from './amendment.ts';
import type { ActText, Provision } from './provision.ts';

const signing = /қол қойылған күнінен бастап/u;
const published = '(?:алғаш(?:қы)?\\s+)?(?:ресми\\s+)?жарияланған\\s+күнінен';
const days = '(?<days>\\p{L}+(?:\\s\\p{L}+)?)';
const afterDays = new RegExp(
  `${published}\\s+(?:кейін|бастап)\\s+(?:күнтізбелік\\s+${days}\\s+күн|${days.replace('days', 'daysFirst')}\\s+күнтізбелік\\s+күн)\\s+өткен\\s+соң`,
  'u',
);
const firstDay = new RegExp(`${published}\\s+бастап\\s+қолданысқа`, 'u');

const clause = /қолданысқа енгізіледі\.?$/u;

/** The paragraph of an act that says when it enters into force; null where none does. */
export function entryIntoForceClause({ main }: ActText): Provision | null {
  return (
    main.children.find((child): child is Provision => child.kind === 'paragraph' && clause.test(child.text)) ?? null
  );
}

export interface KnownDays {
  /** Day of signing; null while it is not known. */
  readonly signed: string | null;
  /** Day of the first official publication; null while it is not known. */
  readonly firstPublished: string | null;
}

/**
 * When an act enters into force by its clause. "Ten days having passed after the day of publication" is publication + 11 days;
 * the notes of 2021 say "күнінен бастап" where the orders themselves say "күнінен кейін", and are read the same.
 *
 * @example readEntryIntoForce('қол қойылған күнінен бастап қолданысқа енгізіледі', { signed: '2020-03-06', firstPublished: null })
 *   // { rule: { kind: 'onSigning' }, from: '2020-03-06', reason: null }
 */
export function readEntryIntoForce(clause: string, known: KnownDays): EntryIntoForce {
  const groups = afterDays.exec(clause)?.groups;
  const calendarDays = numberOf(groups?.['days'] ?? groups?.['daysFirst'] ?? '');
  if (calendarDays !== null) {
    const rule = { kind: 'afterFirstPublication', calendarDays } as const;
    return dated(rule, known.firstPublished === null ? null : addCalendarDays(known.firstPublished, calendarDays + 1));
  }
  if (firstDay.test(clause)) return dated({ kind: 'onFirstPublication' }, known.firstPublished);
  if (signing.test(clause)) return dated({ kind: 'onSigning' }, known.signed);
  return { rule: { kind: 'unread' }, from: null, reason: 'clauseNotUnderstood' };
}

function dated(rule: EntryIntoForce['rule'], from: string | null): EntryIntoForce {
  return { rule, from, reason: from === null ? 'publicationDayUnknown' : null };
}
