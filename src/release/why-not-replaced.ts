import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** A file beside the first page: this folder was written by a build, and the next one may replace it. */
export const siteMarker = '.qagida-site';

/** Folders that are not a site, whatever is in them. */
export interface KeptFolders {
  readonly project: string;
  /** Folders of documents: the content that is built, and the project's own content and samples. */
  readonly content: readonly string[];
}

/**
 * Why a build must not replace a folder, as the end of a sentence about it, `it is the project itself`; null when it may:
 * there is nothing, or an empty folder, or an earlier site.
 */
export function whyNotReplaced(out: string, { project, content }: KeptFolders): string | null {
  const target = realPathOf(out);
  const root = realPathOf(project);
  if (target === root) return 'it is the project itself';
  if (isWithin(root, target)) return 'the project is inside it';
  for (const folder of content.map(realPathOf)) {
    if (target === folder) return 'it is a folder of documents';
    if (isWithin(target, folder)) return `it is inside a folder of documents, ${folder}`;
    if (isWithin(folder, target)) return `a folder of documents is inside it, ${folder}`;
  }
  const entry = lstatSync(target, { throwIfNoEntry: false });
  if (entry === undefined) return null;
  if (!entry.isDirectory()) return 'it is not a folder';
  if (readdirSync(target).length === 0 || isFormerSite(target)) return null;
  return 'it has files in it, and they are not a site that was built here';
}

/** The path without links, also of what is not there yet. */
export function realPathOf(file: string): string {
  const absolute = path.resolve(file);
  if (existsSync(absolute)) return realpathSync.native(absolute);
  const parent = path.dirname(absolute);
  return parent === absolute ? absolute : path.join(realPathOf(parent), path.basename(absolute));
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Sites built before there was a marker are known by two files that only they have together. */
function isFormerSite(folder: string): boolean {
  const has = (file: string): boolean => existsSync(path.join(folder, file));
  return has(siteMarker) || (has('index.html') && has('api/acts/index.json'));
}
