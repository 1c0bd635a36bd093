import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Deletes the oldest files of a folder beyond this many. */
export function keepNewest(folder: string, most: number): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  // another build may have deleted one
  const timeOf = (name: string): number => statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byAge = names.map((name) => ({ name, time: timeOf(name) })).sort((a, b) => b.time - a.time);
  for (const { name } of byAge.slice(most)) rmSync(path.join(folder, name), { force: true });
}
