import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Manifest, ManifestFile } from '../../../schemas/manifest.ts';
import { digestOf } from './digest.ts';
import { inParallel } from './in-parallel.ts';
import { type FileTable, sortedTable } from './survey-site.ts';
import type { LinkedFile, SentFile } from './target.ts';

/** Compressed copies of a site: those to be sent, and those that the release that is up has already. */
export interface CompressedSite {
  readonly table: FileTable;
  readonly fresh: readonly SentFile[];
  readonly reused: readonly LinkedFile[];
}

const texts = /\.(?:html|css|js|mjs|json|xml|atom|svg|txt|md|csv|ics|webmanifest)$/u;
/** Files that steer a server, and are not handed out. */
const notServed = /^_/u;
/** Below it the head of a reply is larger than what is saved. */
const leastBytes = 1024;
/** Zlib works beside the program, in as many threads as Node has for it. */
const atOnce = 4;

type Coding = 'br' | 'gz';
const codings: readonly Coding[] = ['br', 'gz'];

/**
 * Compresses what is worth it. What the former release has compressed already, by the digest of the file it was made of, is not done
 * again; `isThere` says whether a file of it is still as its manifest says.
 */
export async function compressSite(
  folder: string,
  files: FileTable,
  former: Pick<Manifest, 'files' | 'compressed'> | null,
  isThere: (path: string) => boolean,
): Promise<CompressedSite> {
  const known = new Map(Object.entries(former?.files ?? {}).map(([file, { sha256 }]) => [sha256, file]));
  const table: [string, ManifestFile][] = [];
  const fresh: SentFile[] = [];
  const reused: LinkedFile[] = [];
  const worth = Object.entries(files).filter(
    ([file, { bytes }]) => bytes >= leastBytes && texts.test(file) && !notServed.test(file),
  );
  await inParallel(worth, atOnce, async ([file, { sha256, bytes }]) => {
    const twin = known.get(sha256);
    let data: Buffer | null = null;
    for (const coding of codings) {
      const copy = twin === undefined ? undefined : former?.compressed[`${twin}.${coding}`];
      if (copy !== undefined && isThere(`${twin}.${coding}`)) {
        table.push([`${file}.${coding}`, copy]);
        reused.push({ from: `${twin}.${coding}`, to: `${file}.${coding}` });
        continue;
      }
      data ??= await readFile(path.join(folder, file));
      const packed = await compress(data, coding, isHashed(file));
      if (packed.length > bytes * 0.95) continue;
      const entry = { sha256: digestOf(packed), bytes: packed.length };
      table.push([`${file}.${coding}`, entry]);
      fresh.push({ path: `${file}.${coding}`, ...entry, from: { kind: 'bytes', data: packed } });
    }
  });
  return { table: sortedTable(table), fresh, reused };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Pages change every day, with the day they stand on; what has a digest in its name stays for months and may take its time. */
function compress(data: Buffer, coding: Coding, isLasting: boolean): Promise<Buffer> {
  if (coding === 'gz') return zip(data, { level: isLasting ? 9 : 6 });
  return brotli(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isLasting ? 11 : 5,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
}

function isHashed(file: string): boolean {
  return file.startsWith('assets/');
}
