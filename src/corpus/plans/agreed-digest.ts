import { createHash } from 'node:crypto';
import { contentOf, type NamedEntry } from '../../domain/plans/plan-on.ts';

/** SHA-256 of what a plan contained when it was agreed: of every entry that no change brought in, in the order of the names. */
export function agreedDigest(entries: readonly NamedEntry[]): string {
  const agreed = entries
    .filter(({ fields }) => fields.addedBy === undefined)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, fields }) => [id, contentOf(fields)]);
  return createHash('sha256').update(JSON.stringify(agreed)).digest('hex');
}
