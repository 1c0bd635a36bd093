import type { Git } from './git.ts';
import { listTree, type TreeFault, type TreeLimits } from './list-tree.ts';
import { takeFiles } from './take-files.ts';

/** Folders that no build needs. */
const left = /^(?:tests|previews|node_modules|dist)\//u;

/**
 * Takes a folder at a commit out of git, or the whole project, and writes it; the reason where nothing was written, or not all.
 *
 * @param folder `content`, or null for everything
 */
export async function takeTree(
  git: Git,
  { commit, folder, limits, into }: { commit: string; folder: string | null; limits: TreeLimits; into: string },
): Promise<TreeFault | null> {
  const listing = await listTree(git, commit, folder, limits);
  if (listing.kind !== 'files') return listing;
  const files = folder === null ? listing.files.filter(({ path }) => !left.test(path)) : listing.files;
  return takeFiles(git, files, into);
}
