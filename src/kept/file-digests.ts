import { mkdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { keepNewest } from './keep-newest.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Digests of files that were read before, by which a file is known that is still the same, whatever its name: it has the same place on
 * the disk, length and time. Whoever changes a file and sets its time back deceives it, as he deceives git and make.
 */
export interface FileDigests {
  /** By the mark of the file (`fileMark`). */
  readonly find: (mark: string) => string | null;
  /** Remembers these files, and no other. */
  readonly keep: (files: readonly { readonly mark: string; readonly sha256: string }[]) => void;
}

/** So many sites are remembered. */
const mostKept = 24;

/** Remembers in a folder; of every site that was built, under its name. */
export function fileDigests(folder: string, site: string): FileDigests {
  const place = path.join(folder, `${site}.txt`);
  const known = readDigests(place);
  return {
    find: (mark) => known.get(mark) ?? null,
    keep: (files) => {
      mkdirSync(folder, { recursive: true });
      writeWhole(place, files.map(({ mark, sha256 }) => `${sha256} ${mark}`).join('\n'));
      keepNewest(folder, mostKept);
    },
  };
}

/** The same for the same file: its place on the disk, its length and its time. */
export function fileMark({ dev, ino, size, mtimeMs }: Stats): string {
  return `${dev} ${ino} ${size} ${mtimeMs}`;
}

function readDigests(place: string): ReadonlyMap<string, string> {
  try {
    const lines = readFileSync(place, 'utf8').split('\n');
    return new Map(lines.map((line) => [line.slice(65), line.slice(0, 64)]));
  } catch {
    return new Map();
  }
}
