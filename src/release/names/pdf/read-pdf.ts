import { readPdfFonts, type UnicodeMap } from './read-fonts.ts';
import { type PdfObject, readPdfObjects } from './read-objects.ts';
import { readPdfTokens } from './read-tokens.ts';

export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes('%PDF-');
}

/** What a PDF says: the texts of its pages and of its properties, and its streams unpacked. */
export interface PdfContent {
  readonly texts: readonly string[];
  readonly streams: readonly Buffer[];
}

/** More fonts of one name than this are not tried in all combinations of pages. */
const mostFontsOfOneName = 32;

/**
 * Reads a PDF as far as names could be in it. Pages show glyphs by the codes of their fonts; what the codes mean stands with each font.
 *
 * @throws for a file that is encrypted, or has a stream that this cannot read
 */
export function readPdf(bytes: Buffer): PdfContent {
  const objects = readPdfObjects(bytes);
  const fonts = readPdfFonts(objects);
  const most = Math.min(mostFontsOfOneName, Math.max(1, ...[...fonts.values()].map((maps) => maps.length)));
  const texts = objects.flatMap((object) => {
    const content = object.stream === null || !isContent(object) ? null : object.stream.toString('latin1');
    const turns = content === null ? [] : Array.from({ length: most }, (_, turn) => turn);
    return [
      ...textOf(object.dictionary, fonts, 0),
      ...turns.flatMap((turn) => [...textOf(content ?? '', fonts, turn)]),
    ];
  });
  return { texts, streams: objects.flatMap(({ stream }) => (stream === null ? [] : [stream])) };
}

/** Not an image, a font, or a table of objects. */
function isContent({ dictionary }: PdfObject): boolean {
  return !/\/(?:Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|Length1|Type\s*\/(?:XRef|ObjStm|Metadata)|FontFile)/u.test(
    dictionary,
  );
}

/** The strings one after the other: in one go where they make a word, on lines of their own where an operator stands between. */
function* textOf(text: string, fonts: ReadonlyMap<string, readonly UnicodeMap[]>, turn: number): Generator<string> {
  const readings = ['', '', ''];
  let map: UnicodeMap | undefined;
  for (const token of readPdfTokens(text)) {
    if (token.kind === 'font') {
      const maps = fonts.get(token.name) ?? [];
      map = maps[turn % Math.max(1, maps.length)];
    }
    const parts = token.kind === 'string' ? readString(token.bytes, map) : separator(token);
    for (const [index, part] of parts.entries()) readings[index] += part;
  }
  yield* new Set(readings);
}

type Reading = readonly [string, string, string];

/** A number between two strings moves the next one; far to the right it is a space. */
function separator(token: { readonly kind: string; readonly value?: number }): Reading {
  const sign = token.kind === 'number' ? ((token.value ?? 0) < -200 ? ' ' : '') : '\n';
  return [sign, sign, sign];
}

const windows1251 = new TextDecoder('windows-1251');

/** A string by its mark, by the codes of its font, and where it has neither as UTF-16, UTF-8 and windows-1251. */
function readString(bytes: Buffer, map: UnicodeMap | undefined): Reading {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return same(utf16(bytes.subarray(2)));
  if (map !== undefined) return same(byCodes(bytes, map));
  return [bytes.toString('utf8'), windows1251.decode(bytes), utf16(bytes)];
}

function same(text: string): Reading {
  return [text, text, text];
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

function byCodes(bytes: Buffer, { codeLength, letters }: UnicodeMap): string {
  let text = '';
  for (let at = 0; at + codeLength <= bytes.length; at += codeLength)
    text += letters.get(bytes.readUIntBE(at, codeLength)) ?? '\ufffd';
  return text;
}
