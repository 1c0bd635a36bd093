import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Act, SourceDocument } from '../corpus.ts';
import type { DocumentKind } from '../documents/kinds.ts';
import type { PlacedFile } from '../documents/place-files.ts';
import { placeInDocument } from '../documents/read-document.ts';

/** Acts that were read before without a complaint, each under the digest of its files, of what it may cite, and of the code. */
export interface ActStore {
  /** The act that these files give; null when it is not kept. */
  readonly take: (files: readonly PlacedFile[], citable: string) => Act | null;
  readonly keep: (files: readonly PlacedFile[], citable: string, act: Act) => void;
  /** Deletes what was neither taken nor kept, once there is more of it than of the others. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps acts in a folder.
 *
 * @param code digest of the code that reads acts: what other code made of them is not used
 */
export function actStore(folder: string, code: string): ActStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (files: readonly PlacedFile[], citable: string): string => {
    const hash = createHash('sha256').update(`${code}\0${citable}`);
    // with its length, so that no file can be written that says the same as two
    for (const { file } of files) hash.update(`\0${file.file}\0${file.bytes.length}\0`).update(file.bytes);
    return hash.digest('hex').slice(0, 40);
  };
  return {
    take: (files, citable) => {
      const name = nameOf(files, citable);
      const kept = readOrNull(path.join(folder, name));
      if (kept === null) return null;
      used.add(name);
      return restored(kept, files);
    },
    keep: (files, citable, act) => {
      const name = nameOf(files, citable);
      used.add(name);
      const fresh = path.join(folder, `${name}.${process.pid}`);
      writeFileSync(fresh, serialize(stored(act)));
      renameSync(fresh, path.join(folder, name));
    },
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      const others = readdirSync(folder).filter((name) => !used.has(name));
      if (others.length <= 2 * used.size + 100) return;
      for (const name of others) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** An act as it can be written down: lines stand in its files, and places are looked up when somebody asks. */
type StoredAct = Omit<Act, 'document' | 'editions'> & {
  readonly editions: readonly Omit<Act['editions'][number], 'document'>[];
};

function stored({ document: _, editions, ...act }: Act): StoredAct {
  return { ...act, editions: editions.map(({ document, ...edition }) => edition) };
}

function restored({ editions, ...act }: StoredAct, files: readonly PlacedFile[]): Act | null {
  const documents = new Map(files.map((file) => [file.groups['edition'] ?? null, file]));
  const own = documents.get(null);
  if (own === undefined) return null;
  return {
    ...act,
    document: documentOf(own),
    editions: editions.flatMap((edition) => {
      const file = documents.get(edition.date);
      return file === undefined ? [] : [{ ...edition, document: documentOf(file) }];
    }),
  };
}

/** The document of a file that was read without a complaint. */
function documentOf({
  file,
  kind,
}: {
  readonly file: PlacedFile['file'];
  readonly kind: DocumentKind;
}): SourceDocument {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const lines = text.split('\n');
  let find: SourceDocument['placeOf'] | null = null;
  return {
    file: file.file,
    lines,
    placeOf: (field) => {
      find ??= placeInDocument(text, lines, file.file, kind);
      return find(field);
    },
  };
}

/** Null for what is not there, or was not written whole. */
function readOrNull(file: string): StoredAct | null {
  try {
    return deserialize(readFileSync(file)) as StoredAct;
  } catch {
    return null;
  }
}
