import { closeSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

const deflate = promisify(deflateRaw);

/** A file as it goes into an archive. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly compression: 0 | 8;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** @param isPacked a file that compressing would only make larger */
export async function compress(name: string, bytes: Buffer<ArrayBuffer>, isPacked: boolean): Promise<Entry> {
  const data = isPacked ? bytes : new Uint8Array(await deflate(bytes, { level: 6 }));
  return { name, size: bytes.length, crc: crc32(bytes), compression: isPacked ? 0 : 8, data };
}

/** Writes entries into a file as they come, in one folder, as if all had been made on a day. */
export function openArchive(target: string, day: string, folder: string) {
  const out = openSync(target, 'w');
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    written += writeSync(out, chunk);
  });
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // an archive keeps local time without a zone: the same parts give the same bytes everywhere
  const mtime = new Date(year, month - 1, date);
  return {
    add({ name, size, crc, compression, data }: Entry): void {
      const entry: ZipInputFile = { filename: `${folder}/${name}`, size, crc, compression, mtime };
      zip.add(entry);
      entry.ondata?.(null, data, true);
    },
    end(): number {
      zip.end();
      return written;
    },
    close: () => closeSync(out),
  };
}
