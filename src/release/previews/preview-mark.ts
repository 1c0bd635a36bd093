import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file in the folder of a preview that says of what it is one: without it a folder is not ours and is never removed. */
const name = '.qagida-preview';

export interface PreviewMark {
  readonly ref: string;
  readonly commit: string;
}

export function writeMark(folder: string, { ref, commit }: PreviewMark): void {
  writeFileSync(path.join(folder, name), `${JSON.stringify({ ref, commit })}\n`);
}

/** What a folder is a preview of; null for any other folder, for a link to one, and for a mark that was not written here. */
export function readMark(folder: string): PreviewMark | null {
  const file = path.join(folder, name);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return null;
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (entry?.isFile() !== true || entry.size > 10_000) return null;
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null || !('ref' in read) || !('commit' in read)) return null;
    return typeof read.ref === 'string' && typeof read.commit === 'string'
      ? { ref: read.ref, commit: read.commit }
      : null;
  } catch {
    return null;
  }
}
