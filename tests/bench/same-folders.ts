import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The first file that is in one folder alone, or has other bytes in the other; null when the folders are the same. */
export function firstDifference(a: string, b: string): string | null {
  const [inA, inB] = [filesIn(a), filesIn(b)];
  const known = new Set(inB);
  const alone = inA.find((file) => !known.has(file)) ?? inB.find((file) => !inA.includes(file));
  if (alone !== undefined) return alone;
  return inA.find((file) => !readFileSync(path.join(a, file)).equals(readFileSync(path.join(b, file)))) ?? null;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
