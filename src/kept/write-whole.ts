import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that nobody finds half of it, also when two builds write it at once. */
export function writeWhole(place: string, bytes: string | Uint8Array): void {
  const fresh = `${place}.${process.pid}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, place);
}
