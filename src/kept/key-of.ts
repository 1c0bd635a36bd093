import { createHash } from 'node:crypto';

/** A name for what is made from these parts, and from nothing else. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // with its length, so that parts that say the same together are not the same
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 40);
}
