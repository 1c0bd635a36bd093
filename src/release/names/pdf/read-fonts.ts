import type { PdfObject } from './read-objects.ts';
import { readPdfTokens } from './read-tokens.ts';

/** What the codes of a font mean, by code; a code has one byte or two. */
export interface UnicodeMap {
  readonly codeLength: number;
  readonly letters: ReadonlyMap<number, string>;
}

/** The fonts of a PDF by the names that its pages give them; one name may be another font on another page. */
export function readPdfFonts(objects: readonly PdfObject[]): ReadonlyMap<string, readonly UnicodeMap[]> {
  const byNumber = new Map(objects.map((object) => [object.number, object]));
  const fonts = new Map<string, UnicodeMap[]>();
  for (const [, name = '', number] of resources(objects, byNumber)) {
    const map = /\/ToUnicode\s+(\d+)\s+\d+\s+R/u.exec(byNumber.get(Number(number))?.dictionary ?? '')?.[1];
    const stream = byNumber.get(Number(map))?.stream;
    if (stream) fonts.set(name, [...(fonts.get(name) ?? []), readMap(stream.toString('latin1'))]);
  }
  return fonts;
}

/** `/F1 12 0 R` of every dictionary of fonts. */
function resources(
  objects: readonly PdfObject[],
  byNumber: ReadonlyMap<number, PdfObject>,
): readonly RegExpMatchArray[] {
  return objects.flatMap(({ dictionary }) =>
    [...dictionary.matchAll(/\/Font\s*(?:<<([^<>]*)>>|(\d+)\s+\d+\s+R)/gu)].flatMap(([, own, number]) => [
      ...(own ?? byNumber.get(Number(number))?.dictionary ?? '').matchAll(/\/([^\s/<>]+)\s+(\d+)\s+\d+\s+R/gu),
    ]),
  );
}

function readMap(text: string): UnicodeMap {
  const space = /begincodespacerange\s*<([\da-f]+)>/iu.exec(text)?.[1] ?? '0000';
  const letters = new Map<number, string>();
  for (const [, lines = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu))
    for (const [, code = '', letter = ''] of lines.matchAll(/<([\da-f]+)>\s*<([\da-f\s]*)>/giu))
      letters.set(Number.parseInt(code, 16), utf16(letter));
  for (const [, lines = ''] of text.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu))
    for (const [, from = '', to = '', first, list] of lines.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]*)>|\[([^\]]*)\])/giu,
    )) {
      const start = Number.parseInt(from, 16);
      const given = [...readPdfTokens(list ?? '')].flatMap((token) => (token.kind === 'string' ? [token.bytes] : []));
      for (let code = start; code <= Math.min(Number.parseInt(to, 16), start + 0xffff); code += 1)
        letters.set(
          code,
          first === undefined ? utf16(given[code - start]?.toString('hex') ?? '') : after(first, code - start),
        );
    }
  return { codeLength: Math.max(1, space.length / 2), letters };
}

function utf16(digits: string): string {
  const bytes = Buffer.from(digits.replace(/\s/gu, ''), 'hex');
  return bytes.length % 2 === 0 ? bytes.swap16().toString('utf16le') : '';
}

function after(digits: string, steps: number): string {
  const first = utf16(digits);
  const last = first.charCodeAt(first.length - 1);
  return Number.isNaN(last) ? '' : first.slice(0, -1) + String.fromCharCode(last + steps);
}
