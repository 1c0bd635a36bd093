import type { EntryContent, PlannedTreaty } from './plan-on.ts';

/** The fields of an entry in the order of the form. */
export const comparedFields = ['section', 'body', 'title', 'partners', 'conclusion', 'procedures', 'notes'] as const;
export type ComparedField = (typeof comparedFields)[number];

/** What differs of one treaty between two versions of plans. */
export type TreatyDifference =
  | { readonly kind: 'added'; readonly id: string; readonly after: EntryContent }
  | { readonly kind: 'removed'; readonly id: string; readonly before: EntryContent }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly before: EntryContent;
      readonly after: EntryContent;
      readonly fields: readonly ComparedField[];
    };

/** The differences of two versions, treaty by treaty: matched by their permanent names, never by their titles. */
export function comparePlans(
  before: readonly PlannedTreaty[],
  after: readonly PlannedTreaty[],
): readonly TreatyDifference[] {
  const [old, now] = [
    new Map(before.map(({ id, content }) => [id, content])),
    new Map(after.map(({ id, content }) => [id, content])),
  ];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): readonly TreatyDifference[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === undefined) return is === undefined ? [] : [{ kind: 'added', id, after: is }];
    if (is === undefined) return [{ kind: 'removed', id, before: was }];
    const fields = comparedFields.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]));
    return fields.length === 0 ? [] : [{ kind: 'changed', id, before: was, after: is, fields }];
  });
}
