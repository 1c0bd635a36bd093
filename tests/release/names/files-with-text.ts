// Files of every kind that a build can hold, with a text in the place where a program would put it.

import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A PNG of one pixel with a chunk of metadata in it. */
export function png(kind: string, data: Buffer): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    // the check sum is not looked at
    return Buffer.concat([length, Buffer.from(name, 'latin1'), body, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
    chunk(kind, data),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const pngText = (text: string): Buffer => png('tEXt', Buffer.from(`Author\0${text}`, 'utf8'));

export const pngCompressedText = (text: string): Buffer =>
  png('zTXt', Buffer.concat([Buffer.from('Author\0\0', 'latin1'), deflateSync(Buffer.from(text, 'utf8'))]));

export const pngInternationalText = (text: string, isCompressed: boolean): Buffer =>
  png(
    'iTXt',
    Buffer.concat([
      Buffer.from(`Author\0${isCompressed ? '\u0001' : '\0'}\0kk\0\0`, 'latin1'),
      isCompressed ? deflateSync(Buffer.from(text, 'utf8')) : Buffer.from(text, 'utf8'),
    ]),
  );

/** The metadata as ImageMagick writes it: digits in a compressed text. */
export const pngRawProfile = (text: string): Buffer =>
  png(
    'zTXt',
    Buffer.concat([
      Buffer.from('Raw profile type exif\0\0', 'latin1'),
      deflateSync(
        Buffer.from(
          `\nexif\n      ${Buffer.byteLength(text)}\n${Buffer.from(text, 'utf8').toString('hex').replace(/.{72}/gu, '$&\n')}\n`,
        ),
      ),
    ]),
  );

/** The TIFF block of EXIF with the field XPAuthor, which is UTF-16. */
function exif(text: string): Buffer {
  const value = Buffer.from(`${text}\0`, 'utf16le');
  const head = Buffer.from('49492a000800000001009d9c010000000000' + '1a00000000000000', 'hex');
  head.writeUInt32LE(value.length, 14);
  return Buffer.concat([head, value]);
}

export const pngExif = (text: string): Buffer => png('eXIf', exif(text));

function jpeg(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, marker]), length, data, Buffer.from([0xff, 0xd9])]);
}

export const jpegExif = (text: string): Buffer =>
  jpeg(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(text)]));

export const jpegXmp = (text: string): Buffer =>
  jpeg(
    0xe1,
    Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>${text}</dc:creator></x:xmpmeta>`, 'utf8'),
  );

export const jpegComment = (text: string): Buffer => jpeg(0xfe, Buffer.from(text, 'utf8'));

export function webp(text: string): Buffer {
  const data = exif(text);
  const [size, length] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32LE(12 + data.length);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBPEXIF'), length, data]);
}

/** A document of a word processor, with what is given as its paragraphs. */
export function docx(paragraphs: string): Buffer {
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(`<w:document><w:body>${paragraphs}</w:body></w:document>`),
    }),
  );
}

export const zip = (files: Readonly<Record<string, Buffer>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, data]) => [name, new Uint8Array(data)]))));

export const gzip = (text: string): Buffer => gzipSync(Buffer.from(text, 'utf8'));

function pdf(objects: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.flatMap((object, index) => [
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object, 'latin1') : object,
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from('trailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}

export function pdfStream(text: string | Buffer, dictionary = ''): Buffer {
  const data = deflateSync(typeof text === 'string' ? Buffer.from(text, 'latin1') : text);
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode /Length ${data.length} ${dictionary}>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** Metadata in XML, in a compressed stream. */
export const pdfMetadata = (text: string): Buffer =>
  pdf([pdfStream(Buffer.from(`<dc:creator>${text}</dc:creator>`, 'utf8'), '/Type /Metadata ')]);

/** The author as the properties of a document give him: UTF-16 with a mark, in digits or in signs and escapes. */
export const pdfAuthor = (text: string, form: 'digits' | 'signs'): Buffer => {
  const bytes = Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian(text)]);
  const signs = [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  return pdf([`<< /Author ${form === 'digits' ? `<${bytes.toString('hex')}>` : `(${signs})`} >>`]);
};

/** The same in a stream of objects. */
export const pdfAuthorPacked = (text: string): Buffer => {
  const object = `<< /Author <feff${bigEndian(text).toString('hex')}> >>`;
  return pdf([pdfStream(`7 0 ${object}`, '/Type /ObjStm /N 1 /First 4 ')]);
};

/** A page whose letters come from two fonts by turns, as when one font lacks the Kazakh letters; each glyph has a code of its own. */
export function pdfPage(text: string): Buffer {
  const letters = [...new Set(text)];
  const isKazakh = (letter: string): boolean => /[әғқңөұүһі]/iu.test(letter);
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const map = (own: readonly string[]): Buffer =>
    pdfStream(
      `1 begincodespacerange <0000> <FFFF> endcodespacerange ${own.length} beginbfchar ${own
        .map((letter) => `<${hex(letters.indexOf(letter) + 3)}> <${bigEndian(letter).toString('hex')}>`)
        .join('\n')} endbfchar`,
    );
  const runs = text.match(/[әғқңөұүһі]+|[^әғқңөұүһі]+/giu) ?? [];
  const shown = runs.map((run) => {
    const codes = [...run].map((letter) => `<${hex(letters.indexOf(letter) + 3)}>`).join(' -5 ');
    return `/F${isKazakh(run) ? 2 : 1} 12 Tf [${codes}] TJ`;
  });
  return pdf([
    '<< /Resources << /Font << /F1 2 0 R /F2 3 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /ToUnicode 4 0 R >>',
    '<< /Type /Font /ToUnicode 5 0 R >>',
    map(letters.filter((letter) => !isKazakh(letter))),
    map(letters.filter(isKazakh)),
    pdfStream(`BT ${shown.join(' ')} ET`),
  ]);
}

export const pdfEncrypted = (): Buffer => pdf(['<< /Encrypt 5 0 R >>']);

/** The letters of KZ-1048 and of windows-1251 that names use. */
export function singleByte(text: string, encoding: 'windows-1251' | 'kz-1048'): Buffer {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.from([byte])), byte]));
  const kazakh = { Қ: 0x8d, Һ: 0x8e, қ: 0x9d, һ: 0x9e, Ұ: 0xa1, ұ: 0xa2, Ә: 0xa3, Ө: 0xa5, Ғ: 0xaa, Ү: 0xaf, ө: 0xb4 };
  const more = { ғ: 0xba, ә: 0xbc, Ң: 0xbd, ң: 0xbe, ү: 0xbf };
  if (encoding === 'kz-1048')
    for (const [letter, byte] of Object.entries({ ...kazakh, ...more })) codes.set(letter, byte);
  return Buffer.from(Array.from(text, (letter) => codes.get(letter) ?? 0x3f));
}
