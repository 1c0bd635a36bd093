import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepNewest } from './keep-newest.ts';
import { keyOf } from './key-of.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Remembers what was looked at by some rules without finding anything: each thing by a mark that is the same only for the same thing.
 * It says nothing of what has a finding, which is looked at every time.
 */
export interface CleanMarks {
  readonly known: (rules: string) => ReadonlySet<string>;
  readonly keep: (rules: string, marks: readonly string[]) => void;
}

/** So many sets of rules are remembered: those of every profile and of the days before. */
const mostKept = 24;

/**
 * Remembers in a folder. The rules stand there as a digest alone: they contain names of people.
 *
 * @param code digest of the code that looks
 */
export function cleanMarks(folder: string, code: string): CleanMarks {
  const placeOf = (rules: string): string => path.join(folder, `${keyOf([code, rules])}.txt`);
  return {
    known: (rules) => {
      try {
        return new Set(readFileSync(placeOf(rules), 'utf8').split('\n'));
      } catch {
        return new Set();
      }
    },
    keep: (rules, marks) => {
      mkdirSync(folder, { recursive: true });
      // a mark with a line break would speak for another thing
      writeWhole(placeOf(rules), marks.filter((mark) => !mark.includes('\n')).join('\n'));
      keepNewest(folder, mostKept);
    },
  };
}
