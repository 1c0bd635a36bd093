import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';

/** From where a document comes: the public content, the invented samples, or one of the private roots: records about people, the reserve. */
export type Origin = 'content' | 'samples' | 'records' | 'reserve';

/** A file of the content as bytes. `path` is relative to the content folder, with forward slashes; `file` is for messages. */
export interface ContentFile {
  readonly path: string;
  readonly file: string;
  readonly origin: Origin;
  readonly bytes: Uint8Array;
}

/** The longest act of the ministry has 71 KB. */
const largestFile = 1_048_576;

/** The record of published addresses, which is a list and no document (src/release/address-record.ts). */
const addressRecord = 'addresses.txt';

/** What Windows keeps in a folder, and the mark of a document that is open in an office program. */
const leftBehind = /^(?:desktop\.ini|thumbs\.db|~\$.*)$/iu;

export interface ReadContent {
  readonly files: readonly ContentFile[];
  /** Paths of what was reported and not read: it is not missing as well. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads every file below a content folder, sorted by path. Links are never followed: what is not a file inside the folder is
 * a diagnostic, and so is a file that is too large to be a document. Names that begin with a dot are not content, nor is what an
 * operating system or an office program leaves in every folder.
 *
 * @param shownAs what the folder is and how messages call it, `content`
 */
export function readContentFiles(root: string, shownAs: Origin): ReadContent {
  const files: ContentFile[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  visit('');
  return { files, unread, diagnostics };

  function visit(folder: string): void {
    const names = readdirSync(path.join(root, folder)).sort();
    for (const name of names) {
      if (name.startsWith('.') || leftBehind.test(name)) continue;
      const relative = folder === '' ? name : `${folder}/${name}`;
      if (relative === addressRecord && shownAs === 'content') continue;
      const absolute = path.join(root, relative);
      const file = `${shownAs}/${relative}`;
      const entry = lstatSync(absolute);
      if (entry.isDirectory()) visit(relative);
      else if (entry.isSymbolicLink()) {
        unread.push(relative);
        diagnostics.push({
          code: 'file-outside-root',
          place: { kind: 'file', file },
          values: { target: readlinkSync(absolute) },
        });
      } else if (entry.size > largestFile) {
        unread.push(relative);
        const values = { size: String(entry.size), limit: String(largestFile) };
        diagnostics.push({ code: 'file-too-large', place: { kind: 'file', file }, values });
      } else if (entry.isFile()) files.push({ path: relative, file, origin: shownAs, bytes: readFileSync(absolute) });
    }
  }
}

/** Whether a folder is there to be read. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Whether a file is there to be read. */
export function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
