import {
  closeSync,
  copyFileSync,
  existsSync,
  futimesSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { keyOf } from '../../kept/key-of.ts';
import { utf8Of } from './utf8-of.ts';

/**
 * Files that were made before, each under the digest of all that it was made from. A file stands there once, and sites hold links to
 * it: where somebody wrote into one of those, its time no longer fits its name, and it is made again. A target that is such a link
 * already, since the folder was a site before, is left as it is.
 */
export interface PageStore {
  /** Puts the file of a key in place; false where there is none. */
  readonly take: (key: string, target: string) => boolean;
  /** Keeps a file, and puts it in place. */
  readonly keep: (key: string, bytes: Uint8Array | string, target: string) => void;
  /** Puts a file in place of which nothing is known but its bytes; their digest, where it is known already. */
  readonly put: (bytes: Uint8Array | string, target: string, digest?: string) => void;
}

/**
 * The time that a file in the store has, in seconds: it follows from its key, so that another one tells that somebody wrote into it,
 * and a server that knows files by time and size takes no page for another.
 */
function timeOf(key: string): number {
  return 946_684_800 + Number.parseInt(key.slice(0, 6), 16);
}

export function pageStore(folder: string): PageStore {
  const made = new Set<string>();
  /** Nobody has put anything there before this store did: it need not be asked for. */
  const empty = new Set<string>();
  const shelfOf = (key: string): string => {
    const shelf = path.join(folder, key.slice(0, 2));
    if (!made.has(shelf)) {
      if (mkdirSync(shelf, { recursive: true }) !== undefined) empty.add(shelf);
      made.add(shelf);
    }
    return shelf;
  };
  const take = (key: string, target: string): boolean => {
    const shelf = shelfOf(key);
    if (empty.has(shelf)) return false;
    const place = path.join(shelf, key.slice(2));
    const stored = statSync(place, { throwIfNoEntry: false });
    if (stored === undefined) return false;
    if (stored.mtimeMs !== timeOf(key) * 1000) {
      rmSync(place, { force: true });
      return false;
    }
    putLink(place, stored, target, timeOf(key));
    return true;
  };
  const keep = (key: string, bytes: Uint8Array | string, target: string): void => {
    const shelf = shelfOf(key);
    empty.delete(shelf);
    const place = path.join(shelf, key.slice(2));
    writeNew(target, bytes, timeOf(key));
    if (link(target, place)) return;
    // whatever lies there is not known to be whole
    rmSync(place, { force: true });
    if (!link(target, place)) copyWhole(target, place, timeOf(key));
  };
  return {
    take,
    keep,
    put: (bytes, target, digest = keyOf([bytes])) => {
      const key = keyOf(['bytes', digest]);
      if (!take(key, target)) keep(key, bytes, target);
    },
  };
}

/** Takes out of the store what no site holds a link to any more, beyond this many files. */
export function thinOut(folder: string, most: number): void {
  if (!existsSync(folder)) return;
  // their number is wanted after every build, and is nearly always small enough
  const shelves = readdirSync(folder).map((shelf) => ({ shelf, names: readdirSync(path.join(folder, shelf)) }));
  if (shelves.reduce((sum, { names }) => sum + names.length, 0) <= most) return;
  for (const { shelf, names } of shelves)
    for (const name of names) {
      const page = path.join(folder, shelf, name);
      if (statSync(page, { throwIfNoEntry: false })?.nlink === 1) rmSync(page, { force: true });
    }
}

function writeNew(place: string, bytes: Uint8Array | string, time: number): void {
  const file = openNew(place);
  try {
    writeAll(file, typeof bytes === 'string' ? utf8Of(bytes) : bytes);
    futimesSync(file, time, time);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** A file of its own, so that nothing is written into what other sites hold links to. */
function openNew(place: string): number {
  try {
    return openSync(place, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(place, { force: true });
    return openSync(place, 'wx');
  }
}

function putLink(place: string, stored: Stats, target: string, time: number): void {
  const there = statSync(target, { throwIfNoEntry: false });
  if (there !== undefined) {
    if (there.ino === stored.ino && there.dev === stored.dev && there.nlink > 1) return;
    rmSync(target);
  }
  if (link(place, target)) return;
  copyFileSync(place, target);
  utimesSync(target, time, time);
}

/** So that another build never finds half of it. */
function copyWhole(from: string, to: string, time: number): void {
  const fresh = `${to}.${process.pid}`;
  copyFileSync(from, fresh);
  utimesSync(fresh, time, time);
  renameSync(fresh, to);
}

/** Not every file system knows links, and none links to another one, or over a file. */
function link(place: string, target: string): boolean {
  try {
    linkSync(place, target);
    return true;
  } catch {
    return false;
  }
}
