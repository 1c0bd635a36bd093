import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A table of expected values, written by hand from the texts: tab-separated, `#` begins a comment. */
export function readTable(file: string): readonly (readonly string[])[] {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
