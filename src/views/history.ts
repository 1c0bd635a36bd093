import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import { subjectOf } from '../domain/acts/history.ts';
import { type Provision, withAncestors } from '../domain/acts/provision.ts';
import { entryIntoForceClause, readEntryIntoForce } from '../domain/acts/read-entry-into-force.ts';
import type { HistoryEntry } from './act-view.ts';
import { amendingAct } from './amending-act.ts';
import { labelOf } from './labels.ts';
import { summariseSource } from './summaries.ts';

/** An entry of the history, and the provision it is about; null for the act as a whole. */
export interface SubjectEntry {
  readonly entry: HistoryEntry;
  readonly subject: Provision | null;
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The histories of editions. A view keeps nothing but what follows from its arguments and goes with them: this is asked several times
 * of every edition, and follows from its notes and the outside acts.
 */
const histories = new WeakMap<Edition, { readonly sources: unknown; readonly entries: readonly SubjectEntry[] }>();

/** Every amendment that the notes of an edition tell of, oldest first, in the order of the text within a day. */
export function historyOf(around: Surroundings, edition: Edition): readonly SubjectEntry[] {
  const known = histories.get(edition);
  if (known?.sources === around.sources) return known.entries;
  const entries = readHistory(around, edition);
  histories.set(edition, { sources: around.sources, entries });
  return entries;
}

function readHistory(around: Surroundings, edition: Edition): readonly SubjectEntry[] {
  const entries = edition.notes.flatMap(({ note, reading }): SubjectEntry[] => {
    const found = reading.kind === 'read' ? subjectOf(note, reading.subject) : null;
    if (reading.kind !== 'read' || found === null) return [];
    const subject = found.unit === 'act' ? null : found.provision;
    return reading.amendments.map(({ amendment }) => {
      const source = amendingAct(around, amendment.date, amendment.number);
      const firstPublished = source?.fields.firstPublished ?? null;
      const entryIntoForce = readEntryIntoForce(amendment.effect, { signed: amendment.date, firstPublished });
      const label = subject === null ? null : labelOf(subject, edition.text.main);
      return {
        subject,
        entry: { amendment, entryIntoForce, subject: label, source: source === null ? null : summariseSource(source) },
      };
    });
  });
  return entries.toSorted((a, b) => compareDates(a.entry.amendment.date, b.entry.amendment.date));
}

/** What was done to a provision itself, or to the component it stands in. */
export function historyOfProvision(history: readonly SubjectEntry[], provision: Provision): readonly HistoryEntry[] {
  const around = withAncestors(provision);
  return history
    .filter(({ subject, entry }) => subject !== null && around.includes(subject) && entry.amendment.unit !== 'title')
    .map(({ entry }) => entry);
}

/** When the act itself began to apply, and which provision says so. */
export function inForceOf(
  act: Act,
  edition: Edition,
): {
  from: string | null;
  provision: string | null;
  reason: 'publicationDayUnknown' | 'clauseNotUnderstood' | 'noClause' | 'draft' | null;
} {
  if (act.fields.status === 'draft') return { from: null, provision: null, reason: 'draft' };
  const provision = entryIntoForceClause(edition.text);
  if (provision === null) return { from: null, provision: null, reason: 'noClause' };
  const known = { signed: act.fields.adopted, firstPublished: act.fields.firstPublished ?? null };
  const { from, reason } = readEntryIntoForce(provision.text, known);
  return { from, provision: provision.id, reason };
}

/** When the amendment that made an edition entered into force; null while that is not known, and for the text as adopted. */
export function inForceFromOf(around: Surroundings, edition: Edition): string | null {
  const { amendedBy } = edition.fields;
  // an amendment whose act has no page has no id either, and is not what made the text as adopted
  if (amendedBy === undefined) return null;
  const made = historyOf(around, edition).find(({ entry }) => entry.source?.id === amendedBy);
  return made?.entry.entryIntoForce.from ?? null;
}
