import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { isPdf, readPdf } from './pdf/read-pdf.ts';
import { isPng, readPngTexts } from './png-chunks.ts';

/** What is packed in a file: other files with their names, and texts. */
export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  readonly texts: readonly string[];
}

/** Archives that are not unpacked here: 7z, RAR, xz, bzip2, Zstandard. */
const closedArchives = ['7z\u00bc\u00af', 'Rar!', '\u00fd7zXZ', 'BZh', '(\u00b5/\u00fd'].map((mark) =>
  Buffer.from(mark, 'latin1'),
);
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const nothing: Unpacked = { files: [], texts: [] };

/**
 * What a look at the bytes of a file does not show: the files in a zip (docx, xlsx, odt), a compressed file, compressed metadata of an image,
 * pages of a PDF. It goes by the bytes, and by the name only for Brotli, which has no mark.
 *
 * @throws for a file that says it is packed and cannot be unpacked
 */
export function unpack(file: string, bytes: Buffer): Unpacked {
  const hasMark = (mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);
  if (closedArchives.some(hasMark)) throw new Error('an archive of a kind that is not known');
  // a document with a password; the letters of one without are bytes like any other
  if (hasMark(oldOffice) && bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new Error('encrypted');
  const archive = archiveIn(bytes);
  if (archive !== null) {
    if (archive.readUInt16LE(6) % 2 === 1) throw new Error('encrypted');
    const entries = Object.entries(unzipSync(archive)).map(([name, data]) => ({ name, bytes: Buffer.from(data) }));
    const before = bytes.subarray(0, bytes.length - archive.length);
    return { files: before.length === 0 ? entries : [{ name: '', bytes: before }, ...entries], texts: [] };
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return one(gunzipSync(bytes));
  if (file.endsWith('.br')) return one(brotliDecompressSync(bytes));
  if (isPng(bytes)) return { files: readPngTexts(bytes).map((text) => ({ name: '', bytes: text })), texts: [] };
  if (!isPdf(bytes)) return nothing;
  const { texts, streams } = readPdf(bytes);
  return { files: streams.map((stream) => ({ name: '', bytes: stream })), texts };
}

const firstFile = Buffer.from('PK\u0003\u0004', 'latin1');
const endOfList = Buffer.from('PK\u0005\u0006', 'latin1');

/** A zip is read from its end: programs also open one that stands behind a program or a picture. */
function archiveIn(bytes: Buffer): Buffer | null {
  const start = bytes.indexOf(firstFile);
  if (start < 0) return null;
  return start === 0 || bytes.includes(endOfList, start) ? bytes.subarray(start) : null;
}

function one(bytes: Buffer): Unpacked {
  return { files: [{ name: '', bytes }], texts: [] };
}
