import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** What laying out words needs to know of a font: which letters it has, and how wide they are. */
export interface FontMeasures {
  /** Width of a letter in parts of the size of the font; null when the font lacks it. */
  readonly widthOf: (codePoint: number) => number | null;
  /** Every letter that it has, in their order. */
  readonly letters: readonly number[];
}

/**
 * Reads the measures of a font in the WOFF 1.0 format with a character map of format 4 or 12, as the packages of Fontsource have them.
 *
 * @throws for a file of another kind
 */
export function readFont(file: string): FontMeasures {
  const table = tablesOf(readFileSync(file), file);
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const perEm = head.readUInt16BE(18);
  const counted = hhea.readUInt16BE(34);
  const glyphs = readCharacterMap(table('cmap'), file);
  return {
    widthOf: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? null : hmtx.readUInt16BE(Math.min(glyph, counted - 1) * 4) / perEm;
    },
    letters: [...glyphs.keys()].sort((a, b) => a - b),
  };
}

function tablesOf(woff: Buffer, file: string): (name: string) => Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error(`${file} is not a font in the WOFF format`);
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, index) => 44 + index * 20);
  return (name) => {
    const entry = entries.find((at) => woff.toString('latin1', at, at + 4) === name);
    if (entry === undefined) throw new Error(`${file} has no table ${name}`);
    const [offset, packed, whole] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    if (offset === undefined || packed === undefined) throw new Error(`${file} is cut off`);
    const bytes = woff.subarray(offset, offset + packed);
    return packed === whole ? bytes : inflateSync(bytes);
  };
}

/** Glyphs by letter, from the widest Unicode map of the font. */
function readCharacterMap(cmap: Buffer, file: string): ReadonlyMap<number, number> {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const map = (format: number): Buffer | null => {
    const offset = tables.find((at) => cmap.readUInt16BE(at) === format);
    return offset === undefined ? null : cmap.subarray(offset);
  };
  const [long, short] = [map(12), map(4)];
  if (long !== null) return readGroups(long);
  if (short !== null) return readSegments(short);
  throw new Error(`${file} has no character map of format 4 or 12`);
}

function readGroups(map: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < map.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const [first, last, glyph] = [map.readUInt32BE(at), map.readUInt32BE(at + 4), map.readUInt32BE(at + 8)];
    for (let letter = first; letter <= last; letter += 1) glyphs.set(letter, glyph + letter - first);
  }
  return glyphs;
}

function readSegments(map: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = map.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = map.readUInt16BE(14 + segment);
    const first = map.readUInt16BE(16 + size + segment);
    const delta = map.readUInt16BE(16 + size * 2 + segment);
    const rangeAt = 16 + size * 3 + segment;
    const range = map.readUInt16BE(rangeAt);
    for (let letter = first; letter <= last && letter !== 0xffff; letter += 1) {
      const own = range === 0 ? letter : map.readUInt16BE(rangeAt + range + (letter - first) * 2);
      const glyph = own === 0 ? 0 : (own + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
  return glyphs;
}
