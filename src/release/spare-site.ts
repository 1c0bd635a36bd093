import { mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { sweepFolder } from '../kept/sweep-folder.ts';

/** Moves the site that was replaced last to where the next one is made. Whoever renders removes from it what has no place there. */
export function takeSpare(spare: string, fresh: string): void {
  isMoved(spare, fresh);
}

/**
 * Keeps of a site that was replaced the files that are kept elsewhere too, as links to the same (src/site/program/page-store.ts). The
 * others go: there may be names of people in them who are not on the list any more.
 */
export function giveSpare(old: string, spare: string): void {
  mkdirSync(path.dirname(spare), { recursive: true });
  if (isMoved(old, spare)) sweepFolder(spare, (_, file) => statSync(file).nlink > 1);
}

/** There may be none, another build may have it, it may lie on another disk: nothing depends on it. */
function isMoved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
