import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keyOf } from '../../kept/key-of.ts';
import { once } from '../../kept/once.ts';
import { writeWhole } from '../../kept/write-whole.ts';
import type { Act, Edition, SourceDocument } from '../corpus.ts';
import { keptDocument } from '../documents/kept-document.ts';
import type { PlacedFile } from '../documents/place-files.ts';

/** Acts that were read before without a complaint, each under its digest and that of the code. */
export interface ActStore {
  /** The folder and the code, for another thread. */
  readonly place: { readonly folder: string; readonly code: string };
  /** The act of this digest, whose texts are read when somebody asks for them; null when it is not kept. */
  readonly take: (files: readonly PlacedFile[], digest: string) => Act | null;
  readonly keep: (act: Act) => void;
  /** Deletes what was neither taken nor kept, once there is more of it than of the others. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps acts in a folder, each in two files: what lists need, and the texts, which are fifty times as much.
 *
 * @param code digest of the code that reads acts: what other code made of them is not used
 */
export function actStore(folder: string, code: string): ActStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (digest: string): string => keyOf([code, digest]);
  return {
    place: { folder, code },
    take: (files, digest) => {
      const place = path.join(folder, nameOf(digest));
      const head = readHead(place);
      // the texts may be read when it is too late to read the act anew
      if (head === null || statSync(textsOf(place), { throwIfNoEntry: false })?.size !== head.bytesOfTexts) return null;
      used.add(nameOf(digest));
      return restored(head.act, files, digest, textsOf(place));
    },
    keep: (act) => {
      const place = path.join(folder, nameOf(act.digest));
      used.add(nameOf(act.digest));
      const texts = serialize(
        act.editions.map(({ text, notes, citations, citationProblems, terms }) => ({
          text,
          notes,
          citations,
          citationProblems,
          terms,
        })),
      );
      const head: Head = {
        act: {
          slug: act.slug,
          fields: act.fields,
          editions: act.editions.map(({ date, fields }) => ({ date, fields })),
        },
        bytesOfTexts: texts.length,
      };
      writeWhole(textsOf(place), texts);
      writeWhole(place, serialize(head));
    },
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      const others = readdirSync(folder).filter((name) => !used.has(name.slice(0, 40)));
      if (others.length <= 2 * (2 * used.size + 100)) return;
      for (const name of others) rmSync(path.join(folder, name), { force: true });
    },
  };
}

const textsOf = (place: string): string => `${place}.texts`;

/** What is read of an act at once. */
interface Head {
  readonly act: Pick<Act, 'slug' | 'fields'> & { readonly editions: readonly Pick<Edition, 'date' | 'fields'>[] };
  readonly bytesOfTexts: number;
}

/** Of each edition, what is read of it when somebody asks. */
type EditionTexts = Pick<Edition, 'text' | 'notes' | 'citations' | 'citationProblems' | 'terms'>;

/** Null for what is not there, or is not what was written. */
function readHead(place: string): Head | null {
  try {
    return deserialize(readFileSync(place)) as Head;
  } catch {
    return null;
  }
}

function restored(
  { editions, ...act }: Head['act'],
  files: readonly PlacedFile[],
  digest: string,
  textsFile: string,
): Act | null {
  const byDate = new Map(files.map((file) => [file.groups['edition'] ?? null, file]));
  const own = byDate.get(null);
  if (own === undefined) return null;
  const texts = once(() => deserialize(readFileSync(textsFile)) as readonly EditionTexts[]);
  return {
    ...act,
    digest,
    document: keptDocument(own.file, own.kind),
    editions: editions.flatMap((edition, index) => {
      const file = byDate.get(edition.date);
      return file === undefined
        ? []
        : [editionOf(edition, keptDocument(file.file, file.kind), () => textAt(texts(), index, textsFile))];
    }),
  };
}

function editionOf(
  { date, fields }: Pick<Edition, 'date' | 'fields'>,
  document: SourceDocument,
  texts: () => EditionTexts,
): Edition {
  return {
    date,
    fields,
    document,
    get text() {
      return texts().text;
    },
    get notes() {
      return texts().notes;
    },
    get citations() {
      return texts().citations;
    },
    get citationProblems() {
      return texts().citationProblems;
    },
    get terms() {
      return texts().terms;
    },
  };
}

function textAt(texts: readonly EditionTexts[], index: number, file: string): EditionTexts {
  const found = texts[index];
  if (found === undefined) throw new Error(`${file} has not what was kept in it: delete it, and build again`);
  return found;
}
