import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ManifestFile, publishedPath } from '../../../schemas/manifest.ts';
import { siteMarker } from '../why-not-replaced.ts';
import { digestOf } from './digest.ts';
import { PublishFailure } from './publish-failure.ts';

export type FileTable = Readonly<Record<string, ManifestFile>>;

/**
 * Size and SHA-256 of every file of a finished site, sorted by path; the mark of the build is none of them.
 * Refuses (`badName`) a name that could not be an address, or would be read as something else by another machine.
 */
export function surveySite(folder: string): FileTable {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const files = entries.flatMap((entry): readonly [string, ManifestFile][] => {
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(folder, absolute).split(path.sep).join('/');
    if (file === siteMarker) return [];
    if (!entry.isFile() || !publishedPath.safeParse(file).success)
      throw new PublishFailure({ kind: 'badName', path: file });
    const bytes = readFileSync(absolute);
    return [[file, { sha256: digestOf(bytes), bytes: bytes.length }]];
  });
  return sortedTable(files);
}

/**
 * The same of files that were looked at already.
 * Refuses (`badName`) like `surveySite`.
 */
export function tableOf(
  files: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[],
): FileTable {
  return sortedTable(
    files.map(({ file, bytes, sha256 }) => {
      if (!publishedPath.safeParse(file).success) throw new PublishFailure({ kind: 'badName', path: file });
      return [file, { sha256, bytes }] as const;
    }),
  );
}

export function sortedTable(files: Iterable<readonly [string, ManifestFile]>): FileTable {
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** SHA-256 over `<digest>  <path>` of each file, as `sha256sum` would list them in this order. */
export function digestOfTable(files: FileTable): string {
  const lines = Object.entries(files).map(([file, { sha256 }]) => `${sha256}  ${file}\n`);
  return digestOf(lines.join(''));
}
