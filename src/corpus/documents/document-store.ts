import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { z } from 'zod';
import { keyOf } from '../../kept/key-of.ts';
import { writeWhole } from '../../kept/write-whole.ts';
import type { ContentFile } from '../files/content-files.ts';
import { keptDocument } from './kept-document.ts';
import type { DocumentKind } from './kinds.ts';
import type { ReadDocument } from './read-document.ts';

/** Documents that were read before without a complaint, each under its bytes, its path, its kind and the code. */
export interface DocumentStore {
  readonly take: <Schema extends z.ZodType>(
    file: ContentFile,
    kind: DocumentKind<Schema>,
  ) => ReadDocument<Schema> | null;
  readonly keep: <Schema extends z.ZodType>(
    file: ContentFile,
    kind: DocumentKind<Schema>,
    read: ReadDocument<Schema>,
  ) => void;
  /** Writes down what is new, and gives up what nobody asked for once there is more of it than of the others. */
  readonly save: () => void;
}

type Kept = Pick<ReadDocument<z.ZodType>, 'fields' | 'bodyLine'>;

/**
 * Keeps documents in one file: there are hundreds of them, and they are small. What is about people is not kept: it has
 * one place, and that is not here.
 *
 * @param code digest of the code that reads
 */
export function documentStore(place: string, code: string): DocumentStore {
  const known = readKept(place);
  const used = new Map<string, Kept>();
  let isNew = false;
  const isKept = (file: ContentFile, kind: DocumentKind): boolean =>
    kind.isAboutPeople !== true && (file.origin === 'content' || file.origin === 'samples');
  const nameOf = (file: ContentFile, kind: DocumentKind): string => keyOf([code, kind.name, file.file, file.bytes]);
  return {
    take: (file, kind) => {
      if (!isKept(file, kind)) return null;
      const name = nameOf(file, kind);
      const kept = known.get(name);
      if (kept === undefined) return null;
      used.set(name, kept);
      return {
        ...(kept as Pick<ReadDocument<typeof kind.schema>, 'fields' | 'bodyLine'>),
        document: keptDocument(file, kind),
      };
    },
    keep: (file, kind, { fields, bodyLine }) => {
      if (!isKept(file, kind)) return;
      used.set(nameOf(file, kind), { fields, bodyLine });
      isNew = true;
    },
    save: () => {
      if (!isNew) return;
      const others = [...known].filter(([name]) => !used.has(name));
      mkdirSync(path.dirname(place), { recursive: true });
      writeWhole(place, serialize(new Map(others.length > 2 * used.size + 1000 ? used : [...used, ...others])));
      isNew = false;
    },
  };
}

/** Nothing where nothing is kept, or it was not written whole. */
function readKept(place: string): ReadonlyMap<string, Kept> {
  try {
    return deserialize(readFileSync(place)) as ReadonlyMap<string, Kept>;
  } catch {
    return new Map();
  }
}
