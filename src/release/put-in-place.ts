import { existsSync, renameSync } from 'node:fs';

/**
 * Puts a folder where another may be, which is moved aside; when that fails, the other is put back.
 *
 * @throws what the file system said; when the old folder could not be put back either, where it is now
 */
export function putInPlace(fresh: string, target: string, aside: string): void {
  const hasOld = existsSync(target);
  if (hasOld) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hasOld) putBack(aside, target);
    throw error;
  }
}

function putBack(aside: string, target: string): void {
  try {
    renameSync(aside, target);
  } catch (cause) {
    throw new Error(`the new site could not be put in place, nor the old one put back: move ${aside} to ${target}`, {
      cause,
    });
  }
}
