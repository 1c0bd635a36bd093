import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ScanRules } from './scan-output.ts';

/** Files in which nothing was found before, by what they are, for one set of rules and one state of the code. */
export interface CleanFiles {
  readonly known: (rules: ScanRules) => ReadonlySet<string>;
  readonly keep: (rules: ScanRules, signs: readonly string[]) => void;
}

/** So many sets of rules are remembered: those of every profile and of the days before. */
const mostKept = 12;

/**
 * Remembers in a folder. The rules stand there as a digest alone: they contain names of people.
 *
 * @param code digest of the code that looks
 */
export function cleanFiles(folder: string, code: string): CleanFiles {
  mkdirSync(folder, { recursive: true });
  const placeOf = (rules: ScanRules): string => path.join(folder, `${digestOf(rules, code)}.txt`);
  return {
    known: (rules) => {
      try {
        return new Set(readFileSync(placeOf(rules), 'utf8').split('\n'));
      } catch {
        return new Set();
      }
    },
    keep: (rules, signs) => {
      const place = placeOf(rules);
      const fresh = `${place}.${process.pid}`;
      // a name with a line break would speak for another file
      writeFileSync(fresh, signs.filter((sign) => !sign.includes('\n')).join('\n'));
      renameSync(fresh, place);
      const byAge = readdirSync(folder).sort((a, b) => ageOf(path.join(folder, a)) - ageOf(path.join(folder, b)));
      for (const old of byAge.slice(mostKept)) rmSync(path.join(folder, old), { force: true });
    },
  };
}

/** In milliseconds; another build may have deleted it. */
function ageOf(file: string): number {
  return -(statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function digestOf(rules: ScanRules, code: string): string {
  const written = JSON.stringify(rules, (_, value: unknown) => (value instanceof RegExp ? String(value) : value));
  return createHash('sha256').update(code).update(written).digest('hex').slice(0, 40);
}
