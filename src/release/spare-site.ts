import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';

/** Moves the site that was replaced last to where the next one is made. Whoever renders removes from it what has no place there. */
export function takeSpare(spare: string, fresh: string): void {
  moveIfPossible(spare, fresh);
}

/** Keeps a site that was replaced; one that is there already stays. */
export function giveSpare(old: string, spare: string): void {
  mkdirSync(path.dirname(spare), { recursive: true });
  moveIfPossible(old, spare);
}

/** There may be none, another build may have it, it may lie on another disk: nothing depends on it. */
function moveIfPossible(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // what stays behind is deleted by whoever made it
  }
}
