import path from 'node:path/posix';
import type { Diagnostic } from '../../domain/diagnostics/diagnostic.ts';
import { type PhraseKey, phrase } from '../../domain/diagnostics/phrases.ts';
import type { ContentFile, Origin } from '../files/content-files.ts';
import { type DocumentKind, placeOfFile, sameDayEdition } from './kinds.ts';

/** A file in the place of its kind; `groups` are the parts of its path. */
export interface PlacedFile {
  readonly file: ContentFile;
  readonly kind: DocumentKind;
  readonly groups: Readonly<Record<string, string>>;
}

/** Finds the kind of every file by its path; one that is in no place of a document is reported and left out. */
export function placeFiles(files: readonly ContentFile[], diagnostics: Diagnostic[]): readonly PlacedFile[] {
  const paths = new Set(files.map((file) => file.path));
  const badFolders = new Set<string>();
  const deepRoots = new Set<Origin>();
  return files.flatMap((file): PlacedFile[] => {
    if (file.path === 'README.md') return [];
    const place = placeOfFile(file.path);
    const where = { kind: 'file' as const, file: file.file };
    if (place.kind !== null) {
      const foreign = foreignIn(file.origin, place.kind.name);
      if (foreign === null) return [{ file, kind: place.kind, groups: place.groups }];
      diagnostics.push({ code: 'private-root-foreign', place: where, values: foreign });
      return [];
    }
    const first = sameDayEdition(file.path);
    const root = privateRoots[file.origin];
    const folder = root === undefined ? null : folderAbove(file.path, root);
    if (root !== undefined && folder !== null) {
      // the same is true of everything that lies beside it
      if (!deepRoots.has(file.origin))
        diagnostics.push({
          code: 'private-root-too-deep',
          place: where,
          values: { variable: root.variable, found: file.path, folder },
        });
      deepRoots.add(file.origin);
    } else if (root !== undefined && place.problem === 'misplaced') {
      const values = { variable: root.variable, holds: phrase(root.files), name: path.basename(file.path) };
      diagnostics.push({ code: 'private-file-misplaced', place: where, values });
    } else if (place.problem === 'misplaced') diagnostics.push({ code: 'file-misplaced', place: where, values: {} });
    else if (place.problem === 'badFolder') {
      const folder = path.dirname(file.file);
      if (!badFolders.has(folder)) diagnostics.push(badName({ kind: 'file', file: folder }, place));
      badFolders.add(folder);
    } else if (first !== null && paths.has(first.path)) {
      const values = { date: first.date, first: path.basename(first.path), second: path.basename(file.path) };
      diagnostics.push({ code: 'edition-repeated', place: where, values });
    } else diagnostics.push(badName(where, place));
    return [];
  });
}

interface PrivateRoot {
  readonly variable: string;
  readonly holds: PhraseKey;
  readonly files: PhraseKey;
  readonly kinds: readonly DocumentKind['name'][];
  /** The folders in it that are taken for the root itself. */
  readonly folders: readonly string[];
}

/** What a private root may hold: anything else in it would be published without anybody seeing it in the public content. */
const privateRoots: Readonly<Partial<Record<Origin, PrivateRoot>>> = {
  records: {
    variable: 'QAGIDA_RECORDS',
    holds: 'recordsHeld',
    files: 'recordFiles',
    kinds: ['record'],
    folders: ['records/'],
  },
  reserve: {
    variable: 'QAGIDA_RESERVE',
    holds: 'reserveHeld',
    files: 'reserveFiles',
    kinds: ['reserveOrder', 'reserveMember', 'reserveTally', 'receipt'],
    folders: ['reserve/', 'reserve/orders/', 'reserve/members/', 'receipts/'],
  },
};

/** The folder in which a file would have its place, where the root that was given is that folder and not the one above; null otherwise. */
function folderAbove(file: string, { folders, kinds }: PrivateRoot): string | null {
  const isPlaced = (folder: string): boolean => {
    const { kind } = placeOfFile(`${folder}${file}`);
    return kind !== null && kinds.includes(kind.name);
  };
  return folders.find(isPlaced) ?? null;
}

/** What a message says of a document that its private root may not hold; null where it may. */
function foreignIn(origin: Origin, kind: DocumentKind['name']): Diagnostic['values'] | null {
  const root = privateRoots[origin];
  if (root === undefined || root.kinds.includes(kind)) return null;
  return { variable: root.variable, holds: phrase(root.holds) };
}

function badName(
  place: Diagnostic['place'],
  { expected, example, elsewhere }: { expected: PhraseKey; example: string; elsewhere: PhraseKey | null },
): Diagnostic {
  const values = { expected: phrase(expected), example, elsewhere: elsewhere === null ? '' : phrase(elsewhere) };
  return { code: 'file-name-wrong', place, values };
}
