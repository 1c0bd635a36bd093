import { constants, inflateSync } from 'node:zlib';

/** An object of a PDF: its dictionary as it is written, byte for letter, and the bytes of its stream, null when it has none. */
export interface PdfObject {
  readonly number: number;
  readonly dictionary: string;
  readonly stream: Buffer | null;
}

/** Filters of images, whose bytes are those of an image file. */
const imageFilters = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);

/**
 * All objects of a PDF, also those of earlier versions of it and those that lie in compressed streams.
 *
 * @throws for a file that is encrypted, or has a stream that this cannot read: what cannot be looked into must not go out
 */
export function readPdfObjects(bytes: Buffer): readonly PdfObject[] {
  const text = bytes.toString('latin1');
  if (/\/Encrypt\s+\d+\s+\d+\s+R/u.test(text)) throw new Error('the file is encrypted');
  const objects = [...text.matchAll(/(\d+)\s+\d+\s+obj\b/gu)].map((match): PdfObject => {
    const from = match.index + match[0].length;
    const end = text.indexOf('endobj', from);
    const body = text.slice(from, end === -1 ? undefined : end);
    const stream = /\bstream\r?\n/u.exec(body);
    const number = Number(match[1]);
    if (stream === null) return { number, dictionary: body, stream: null };
    const dictionary = body.slice(0, stream.index);
    const start = from + stream.index + stream[0].length;
    const data = bytes.subarray(start, endOfStream(text, start, dictionary));
    return { number, dictionary, stream: decoded(data, dictionary) };
  });
  return [...objects, ...objects.flatMap(objectsIn)];
}

function endOfStream(text: string, from: number, dictionary: string): number {
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/u.exec(dictionary)?.[1];
  const byLength = from + Number(length ?? 0);
  if (length !== undefined && /^\s*endstream/u.test(text.slice(byLength, byLength + 12))) return byLength;
  const end = text.indexOf('endstream', from);
  return end === -1 ? text.length : end;
}

function decoded(bytes: Buffer, dictionary: string): Buffer {
  const written = /\/Filter\s*(\[[^\]]*\]|\/\w+)/u.exec(dictionary)?.[1] ?? '';
  return [...written.matchAll(/\/(\w+)/gu)].reduce((data, [, filter = '']) => apply(filter, data), bytes);
}

function apply(filter: string, data: Buffer): Buffer {
  // a stream that ends too early still shows what is in it
  if (filter === 'FlateDecode') return inflateSync(data, { finishFlush: constants.Z_SYNC_FLUSH });
  if (filter === 'ASCIIHexDecode') return Buffer.from(data.toString('latin1').replace(/[^\da-f]/giu, ''), 'hex');
  if (filter === 'ASCII85Decode') return fromAscii85(data.toString('latin1'));
  if (imageFilters.has(filter)) return data;
  throw new Error(`the filter ${filter} is not known`);
}

function fromAscii85(text: string): Buffer {
  const signs = text.replace(/~>[\s\S]*$|\s/gu, '').replaceAll('z', '!!!!!');
  const bytes: number[] = [];
  for (let at = 0; at < signs.length; at += 5) {
    const group = signs.slice(at, at + 5);
    const value = [...group.padEnd(5, 'u')].reduce((sum, sign) => sum * 85 + sign.charCodeAt(0) - 33, 0);
    bytes.push(...[24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).slice(0, group.length - 1));
  }
  return Buffer.from(bytes);
}

/** The objects in an object stream: pairs of number and place first, then the objects. */
function objectsIn({ dictionary, stream }: PdfObject): readonly PdfObject[] {
  const first = /\/First\s+(\d+)/u.exec(dictionary)?.[1];
  if (stream === null || first === undefined || !/\/Type\s*\/ObjStm/u.test(dictionary)) return [];
  const text = stream.toString('latin1');
  const pairs = [...text.slice(0, Number(first)).matchAll(/(\d+)\s+(\d+)/gu)];
  return pairs.map(([, number, place], index) => {
    const next = pairs[index + 1]?.[2];
    const to = next === undefined ? undefined : Number(first) + Number(next);
    return { number: Number(number), dictionary: text.slice(Number(first) + Number(place), to), stream: null };
  });
}
