import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Removes from a folder every file that is not to stay, everything that is neither file nor folder, and the folders that are empty then.
 * Links are removed and not followed.
 *
 * @param stays is given the path in the folder, with forward slashes, and the whole path
 * @param isLeftAlone folders into which nobody looks; none when left out
 */
export function sweepFolder(
  folder: string,
  stays: (file: string, absolute: string) => boolean,
  isLeftAlone: (folder: string) => boolean = () => false,
): void {
  if (existsSync(folder)) sweep('');

  /** Whether nothing is left. */
  function sweep(within: string): boolean {
    let left = 0;
    for (const entry of readdirSync(path.join(folder, within), { withFileTypes: true })) {
      const relative = within === '' ? entry.name : `${within}/${entry.name}`;
      const absolute = path.join(folder, relative);
      if (entry.isDirectory()) {
        if (isLeftAlone(relative) || !sweep(relative)) left += 1;
        else rmdirSync(absolute);
      } else if (entry.isFile() && stays(relative, absolute)) left += 1;
      else rmSync(absolute);
    }
    return left === 0;
  }
}
