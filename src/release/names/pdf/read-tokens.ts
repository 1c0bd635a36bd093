/** What matters of the content of a PDF: a string as bytes, a number or an operator between strings, a font that is chosen. */
export type PdfToken =
  | { readonly kind: 'string'; readonly bytes: Buffer }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'font'; readonly name: string }
  | { readonly kind: 'other' };

const token =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<[\da-f\s]*>|\/(?<font>[^\s/<>[\]()]+)\s+[\d.]+\s+Tf\b|-?\d*\.?\d+|[A-Za-z'"*]+/giu;

/** The strings of a dictionary or a content stream, with what stands between them. */
export function* readPdfTokens(text: string): Generator<PdfToken> {
  for (const match of text.matchAll(token)) {
    const [written] = match;
    const font = match.groups?.['font'];
    if (font !== undefined) yield { kind: 'font', name: font };
    else if (written.startsWith('(')) yield { kind: 'string', bytes: literal(written.slice(1, -1)) };
    else if (written.startsWith('<')) yield { kind: 'string', bytes: hexadecimal(written.slice(1, -1)) };
    else if (/^[-\d.]/u.test(written)) yield { kind: 'number', value: Number(written) };
    else yield { kind: 'other' };
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literal(written: string): Buffer {
  const text = written.replace(
    /\\(?:([0-7]{1,3})|(\r?\n)|([\s\S]))/gu,
    (_, octal?: string, fold?: string, sign?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
      return fold === undefined ? (escapes[sign ?? ''] ?? sign ?? '') : '';
    },
  );
  return Buffer.from(text, 'latin1');
}

function hexadecimal(written: string): Buffer {
  const digits = written.replace(/\s/gu, '');
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
}
