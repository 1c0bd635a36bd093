// A plan as of a day: the entries as agreed, and every change that had been made by then. Nothing is ever overwritten.

import type { PlanChangeFields } from '../../../schemas/plan-change.ts';
import type { PlanEntryFields } from '../../../schemas/plan-entry.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/** What of an entry stands in the official form, and can be changed. */
export type EntryContent = Pick<
  PlanEntryFields,
  'section' | 'body' | 'title' | 'partners' | 'conclusion' | 'procedures' | 'notes'
>;

/** A treaty in a plan by its permanent name. */
export interface PlannedTreaty {
  readonly id: string;
  readonly content: EntryContent;
}

/** A change with its own name, `2025-03-10-01`. */
export interface NamedChange {
  readonly id: string;
  readonly fields: PlanChangeFields;
}

/** An entry as its document has it. */
export interface NamedEntry {
  readonly id: string;
  readonly fields: PlanEntryFields;
}

/**
 * The treaties of a plan on a day, in the order of their names: those agreed from the beginning, changed and removed by the changes
 * up to that day, and those that these brought in.
 */
export function planOn(
  entries: readonly NamedEntry[],
  changes: readonly NamedChange[],
  day: PlainDate,
): readonly PlannedTreaty[] {
  const made = changesInOrder(changes).filter(({ fields }) => fields.on <= day);
  const treaties = new Map(
    entries.filter(({ fields }) => fields.addedBy === undefined).map(({ id, fields }) => [id, contentOf(fields)]),
  );
  for (const { fields } of made) {
    for (const id of fields.added) {
      const entry = entries.find((candidate) => candidate.id === id);
      if (entry !== undefined) treaties.set(id, contentOf(entry.fields));
    }
    for (const { entry: id, ...values } of fields.changed) {
      const before = treaties.get(id);
      if (before !== undefined) treaties.set(id, { ...before, ...given(values) });
    }
    for (const id of fields.removed) treaties.delete(id);
  }
  return [...treaties].map(([id, content]) => ({ id, content })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** By their days, then by their names: two changes of one day were made in the order of their numbers. */
export function changesInOrder(changes: readonly NamedChange[]): readonly NamedChange[] {
  return changes.toSorted((a, b) =>
    a.fields.on < b.fields.on ? -1 : a.fields.on > b.fields.on ? 1 : a.id < b.id ? -1 : 1,
  );
}

/** The days on which a plan had a version of its own, oldest first: the agreement, and every change. */
export function versionDays(agreed: PlainDate | null, changes: readonly NamedChange[]): readonly PlainDate[] {
  const days = [...(agreed === null ? [] : [agreed]), ...changes.map(({ fields }) => fields.on)];
  return [...new Set(days)].sort();
}

export function contentOf({
  section,
  body,
  title,
  partners,
  conclusion,
  procedures,
  notes,
}: PlanEntryFields): EntryContent {
  return { section, body, title, partners, conclusion, procedures, notes };
}

/** Only what was given: a value that is left out stays as it was. */
function given(
  values: Partial<{ readonly [Key in keyof EntryContent]: EntryContent[Key] | undefined }>,
): Partial<EntryContent> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
