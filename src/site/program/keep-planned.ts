import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes from a folder that was a site before whatever is no page of the next one: then nothing that this build does not write can be
 * in it. Links go as well, and are not followed.
 *
 * @param planned files of the next site, from its root, with forward slashes
 * @param kept a folder in it that somebody else puts in order
 */
export function keepPlanned(folder: string, planned: ReadonlySet<string>, kept: string): void {
  if (existsSync(folder)) visit('');

  /** Whether nothing is left. */
  function visit(within: string): boolean {
    let left = 0;
    for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      const relative = within === '' ? entry.name : `${within}/${entry.name}`;
      const absolute = path.join(folder, relative);
      if (relative === kept && entry.isDirectory()) left += 1;
      else if (entry.isDirectory()) {
        if (visit(relative)) rmdirSync(absolute);
        else left += 1;
      } else if (entry.isFile() && planned.has(relative)) left += 1;
      else rmSync(absolute);
    }
    return left === 0;
  }
}
