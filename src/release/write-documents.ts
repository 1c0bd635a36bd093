// Writes several documents of a private folder together: all of them, or none.

import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { PlannedFiles } from '../corpus/files/planned-files.ts';

/** A folder in the reserve while a command writes there: it keeps a second one away, and begins with a dot, so that it is no content. */
export const writingMark = '.qagida-writing';

export type Writing =
  | { readonly kind: 'written' }
  /** Another command writes there, or one was broken off. */
  | { readonly kind: 'busy'; readonly mark: string }
  /** A document is not as it was read, or there is one where none was: somebody else wrote in between. */
  | { readonly kind: 'changed'; readonly path: string }
  /** The disk did not take it; what had been written was taken back. */
  | { readonly kind: 'failed'; readonly path: string; readonly reason: string };

/**
 * @param before the documents that are replaced or deleted, as they were read; a document that is not among them must be new
 * @throws when what was written could not be taken back, with the folder in which the former documents are
 */
export function writeDocuments(folder: string, planned: PlannedFiles, before: ReadonlyMap<string, string>): Writing {
  const mark = path.join(folder, writingMark);
  try {
    mkdirSync(mark, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'busy', mark };
    return { kind: 'failed', path: writingMark, reason: codeOf(error) };
  }
  const undo: (() => void)[] = [];
  const result = writeAll(folder, mark, planned, before, undo);
  if (result.kind !== 'written') takeBack(undo, mark);
  rmSync(mark, { recursive: true, force: true });
  return result;
}

function writeAll(
  folder: string,
  mark: string,
  planned: PlannedFiles,
  before: ReadonlyMap<string, string>,
  undo: (() => void)[],
): Writing {
  const steps = [...planned].map(([name, text], index) => ({
    name,
    text,
    target: path.join(folder, name),
    fresh: path.join(mark, `new-${index}`),
    old: path.join(mark, `old-${index}`),
  }));
  let at = '';
  try {
    for (const { name, text, target, fresh } of steps) {
      at = name;
      const was = before.get(name);
      if (was === undefined ? existsSync(target) : !existsSync(target) || digest(target) !== digestOf(was))
        return { kind: 'changed', path: name };
      // everything is on the disk before the first document changes its place
      if (text !== null) writeFileSync(fresh, text, { flag: 'wx', flush: true });
    }
    for (const { name, text, target, fresh, old } of steps) {
      at = name;
      if (before.has(name)) {
        renameSync(target, old);
        undo.push(() => renameSync(old, target));
      } else makeFolders(path.dirname(target), undo);
      if (text === null) continue;
      placeNew(fresh, target);
      undo.push(() => rmSync(target));
    }
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', path: at, reason: codeOf(error) };
  }
}

/** Unlike a renaming, neither a link nor this copy replaces what somebody put there; not every network folder knows links. */
function placeNew(fresh: string, target: string): void {
  try {
    linkSync(fresh, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(fresh, target, constants.COPYFILE_EXCL);
  }
}

function makeFolders(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolders(path.dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

function takeBack(undo: (() => void)[], mark: string): void {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) {
    try {
      step();
    } catch (cause) {
      undo.push(step);
      throw new Error(`what had been written could not be taken back; the former documents are in ${mark}`, { cause });
    }
  }
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
