import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
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
  /** The same twice, for somebody who looks at its texts now and wants to forget them: each reads them for itself. */
  readonly takeTwins: (files: readonly PlacedFile[], digest: string) => readonly [Act, Act] | null;
  readonly keep: (act: Act) => void;
  /** Deletes what was neither taken nor kept, once there is more of it than of the others. */
  readonly forgetOthers: () => void;
}

/**
 * Keeps acts in a folder, each in a file: what lists need, and behind it the texts, which are fifty times as much.
 *
 * @param code digest of the code that reads acts: what other code made of them is not used
 */
export function actStore(folder: string, code: string): ActStore {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  const nameOf = (digest: string): string => keyOf([code, digest]);
  const find = (digest: string): { readonly head: FoundHead; readonly place: string } | null => {
    const place = path.join(folder, nameOf(digest));
    const head = readHead(place);
    if (head === null) return null;
    used.add(nameOf(digest));
    return { head, place };
  };
  return {
    place: { folder, code },
    take: (files, digest) => {
      const found = find(digest);
      return found === null ? null : restored(found.head, files, digest, found.place);
    },
    takeTwins: (files, digest) => {
      const found = find(digest);
      if (found === null) return null;
      const one = restored(found.head, files, digest, found.place);
      const other = restored(found.head, files, digest, found.place);
      return one === null || other === null ? null : [one, other];
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
      const head = serialize({
        slug: act.slug,
        fields: act.fields,
        editions: act.editions.map(({ date, fields }) => ({ date, fields })),
      } satisfies KeptHead);
      const lengths = Buffer.alloc(lengthsSize);
      lengths.writeUInt32LE(head.length, 0);
      lengths.writeUInt32LE(texts.length, 4);
      writeWhole(place, Buffer.concat([lengths, head, texts]));
    },
    forgetOthers: () => {
      if (!existsSync(folder)) return;
      const others = readdirSync(folder).filter((name) => !used.has(name));
      if (others.length <= 2 * used.size + 100) return;
      for (const name of others) rmSync(path.join(folder, name), { force: true });
    },
  };
}

/** How long the two parts are, in bytes. */
const lengthsSize = 8;

/** What is read of an act at once. */
type KeptHead = Pick<Act, 'slug' | 'fields'> & { readonly editions: readonly Pick<Edition, 'date' | 'fields'>[] };

/** Of each edition, what is read of it when somebody asks. */
type EditionTexts = Pick<Edition, 'text' | 'notes' | 'citations' | 'citationProblems' | 'terms'>;

interface FoundHead {
  readonly act: KeptHead;
  /** Where the texts begin in the file. */
  readonly textsAt: number;
}

/** More than the beginnings of nearly all files have. */
const firstBytes = 16_384;

/** Null for what is not there, or is not what was written: the texts may be read when it is too late to read the act anew. */
function readHead(place: string): FoundHead | null {
  const file = openOrNull(place);
  if (file === null) return null;
  try {
    const { size } = fstatSync(file);
    const first = Buffer.allocUnsafe(Math.min(size, firstBytes));
    readSync(file, first, 0, first.length, 0);
    const textsAt = lengthsSize + first.readUInt32LE(0);
    if (size !== textsAt + first.readUInt32LE(4)) return null;
    const whole = textsAt <= first.length ? first : readFileSync(place);
    return { act: deserialize(whole.subarray(lengthsSize, textsAt)) as KeptHead, textsAt };
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function openOrNull(place: string): number | null {
  try {
    return openSync(place, 'r');
  } catch {
    return null;
  }
}

function restored(
  { act: { editions, ...act }, textsAt }: FoundHead,
  files: readonly PlacedFile[],
  digest: string,
  place: string,
): Act | null {
  const byDate = new Map(files.map((file) => [file.groups['edition'] ?? null, file]));
  const own = byDate.get(null);
  if (own === undefined) return null;
  const texts = once(() => deserialize(readFileSync(place).subarray(textsAt)) as readonly EditionTexts[]);
  return {
    ...act,
    digest,
    document: keptDocument(own.file, own.kind),
    editions: editions.flatMap((edition, index) => {
      const file = byDate.get(edition.date);
      return file === undefined
        ? []
        : [editionOf(edition, keptDocument(file.file, file.kind), () => textAt(texts(), index, place))];
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
