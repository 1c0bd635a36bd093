import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Pages that were rendered before, each under the digest of all that it was made from. A page stands there once, and sites hold
 * links to it: where somebody wrote into one of those, its size or time no longer fits its name, and it is rendered again.
 */
export interface PageStore {
  /** Puts the page of a key in place; false where there is none. */
  readonly take: (key: string, target: string) => boolean;
  /** Keeps a page, and puts it in place. */
  readonly keep: (key: string, bytes: Uint8Array, target: string) => void;
}

/**
 * The time that a page in the store has, in seconds: it follows from its key, so that another one tells that somebody wrote into it,
 * and a server that knows files by time and size takes no page for another.
 */
function timeOf(key: string): number {
  return 946_684_800 + Number.parseInt(key.slice(0, 6), 16);
}

export function pageStore(folder: string): PageStore {
  const made = new Set<string>();
  const placeOf = (key: string): string => {
    const shelf = path.join(folder, key.slice(0, 2));
    if (!made.has(shelf)) {
      mkdirSync(shelf, { recursive: true });
      made.add(shelf);
    }
    return path.join(shelf, key.slice(2));
  };
  return {
    take: (key, target) => {
      const place = placeOf(key);
      const stored = statSync(place, { throwIfNoEntry: false });
      if (stored === undefined) return false;
      if (stored.mtimeMs !== timeOf(key) * 1000) {
        rmSync(place, { force: true });
        return false;
      }
      putLink(place, target, timeOf(key));
      return true;
    },
    keep: (key, bytes, target) => {
      const place = placeOf(key);
      writeFileSync(target, bytes);
      utimesSync(target, timeOf(key), timeOf(key));
      putLink(target, place, timeOf(key));
    },
  };
}

/** Takes out of the store what no site holds a link to any more, beyond this many pages. */
export function thinOut(folder: string, most: number): void {
  if (!existsSync(folder)) return;
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  if (pages.length <= most) return;
  for (const { parentPath, name } of pages) {
    const page = path.join(parentPath, name);
    if (statSync(page, { throwIfNoEntry: false })?.nlink === 1) rmSync(page, { force: true });
  }
}

/** Not every file system knows links, and none links to another one; a page that another build has just kept is the same page. */
function putLink(file: string, target: string, time: number): void {
  try {
    linkSync(file, target);
  } catch (error) {
    if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(file, target);
    utimesSync(target, time, time);
  }
}
