import { inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(signature);
}

/**
 * What the chunks of a PNG say that a look at its bytes does not: compressed texts (zTXt, iTXt), the compressed colour profile, and
 * the metadata that ImageMagick writes in hexadecimal digits.
 *
 * @throws for a chunk that is broken
 */
export function readPngTexts(bytes: Buffer): readonly Buffer[] {
  const texts: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    const text = textOf(bytes.toString('latin1', at + 4, at + 8), data);
    if (text !== null) texts.push(text, ...hexadecimal(text));
    at += 12 + length;
  }
  return texts;
}

function textOf(kind: string, data: Buffer): Buffer | null {
  const keyword = data.indexOf(0);
  if (kind === 'tEXt') return data.subarray(keyword + 1);
  if (kind === 'zTXt' || kind === 'iCCP') return inflateSync(data.subarray(keyword + 2));
  if (kind !== 'iTXt' || data[keyword + 1] !== 1) return null;
  const language = data.indexOf(0, keyword + 3);
  return inflateSync(data.subarray(data.indexOf(0, language + 1) + 1));
}

/** `\nexif\n    1234\n45786966...`: name, length, digits. */
function hexadecimal(text: Buffer): readonly Buffer[] {
  const digits = /^\s*[a-z0-9]+\s+\d+\s+([\da-f\s]+)$/u.exec(text.toString('latin1'))?.[1];
  return digits === undefined ? [] : [Buffer.from(digits.replace(/\s/gu, ''), 'hex')];
}
