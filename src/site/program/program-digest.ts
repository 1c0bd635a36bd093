import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the compiled pages are made of. */
const parts = ['src', 'schemas', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'] as const;

/** One digest for the state of the code, with the version of Node that runs it: what was made by other code is not used. */
export function programDigest(projectRoot: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const part of parts) {
    for (const file of filesOf(path.join(projectRoot, part))) {
      if (/\.test\.ts$|README\.md$/u.test(file)) continue;
      hash.update(`\0${path.relative(projectRoot, file)}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(part: string): readonly string[] {
  try {
    const entries = readdirSync(part, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOTDIR') return [part];
    throw error;
  }
}
