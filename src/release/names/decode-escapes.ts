// The ways in which code and addresses write letters: entities of HTML and XML, escapes of JSON, JavaScript and CSS, percent signs
// of addresses, quoted-printable of calendars and mail.

import { isUtf8 } from 'node:buffer';

const escapeHere =
  /&(?:#0*(?<decimal>\d{2,7})|#x0*(?<hex>[\da-f]{2,6})|(?<name>[a-z]{2,14}));?|\\+u\{(?<braced>[\da-f]{1,6})\}|\\+u(?<unicode>[\da-f]{4})|%u(?<percent>[\da-f]{4})|\\0{0,3}(?<css>4[\da-f]{2}|5[0-2][\da-f])(?![\da-f]) ?|(?<bytes>(?:%[\da-f]{2})+|(?:\\+x[\da-f]{2})+|(?:=(?:[\da-f]{2}|\r?\n)){2,})|(?<blank>\\+[nrtbfv])|(?<stroke>\\+\/)/iuy;

/** An escape may stand in an escape: JSON in a script, HTML in a feed. */
const deepest = 3;

/** The text with its letters written as letters. */
export function decodeEscapes(text: string): string {
  let decoded = text;
  for (let depth = 0; depth < deepest; depth += 1) {
    const before = decoded;
    decoded = decodeOnce(before);
    if (decoded === before) break;
  }
  return decoded;
}

/** Every escape begins like this: most of a text is passed over without a closer look. */
const firstSigns = /[&\\%]|=(?=[\da-fA-F\r\n])/g;

function decodeOnce(text: string): string {
  const parts: string[] = [];
  let written = 0;
  firstSigns.lastIndex = 0;
  for (let first = firstSigns.exec(text); first !== null; first = firstSigns.exec(text)) {
    escapeHere.lastIndex = first.index;
    const found = escapeHere.exec(text);
    if (found === null) continue;
    const [whole] = found;
    parts.push(text.slice(written, first.index), decode(whole, found.groups ?? {}));
    written = first.index + whole.length;
    firstSigns.lastIndex = written;
  }
  return written === 0 ? text : parts.join('') + text.slice(written);
}

interface Escape {
  readonly decimal?: string;
  readonly hex?: string;
  readonly name?: string;
  readonly braced?: string;
  readonly unicode?: string;
  readonly percent?: string;
  readonly css?: string;
  readonly bytes?: string;
  readonly blank?: string;
  readonly stroke?: string;
}

function decode(
  whole: string,
  { decimal, hex, name, braced, unicode, percent, css, bytes, blank, stroke }: Escape,
): string {
  if (name !== undefined) return named(name) ?? whole;
  if (blank !== undefined) return ' ';
  if (stroke !== undefined) return '/';
  if (bytes !== undefined) return fromBytes(bytes);
  const code =
    decimal === undefined ? Number.parseInt(hex ?? braced ?? unicode ?? percent ?? css ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}

function fromBytes(written: string): string {
  const bytes = Buffer.from(written.replace(/=\r?\n/gu, '').replace(/[%=]|\\+x/giu, ''), 'hex');
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1251').decode(bytes);
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  sol: '/',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  Tab: ' ',
  NewLine: '\n',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
};

/** HTML has names for these Cyrillic letters, with `cy` at the end. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  'a:а b:б v:в g:г d:д ie:е io:ё zh:ж z:з i:и j:й k:к l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф kh:х ts:ц ch:ч sh:ш shch:щ hard:ъ y:ы soft:ь e:э yu:ю ya:я iuk:і'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function named(name: string): string | null {
  const letter = /^(.+)cy$/iu.exec(name)?.[1];
  if (letter === undefined) return signs[name] ?? null;
  const found = letters[letter.toLowerCase()];
  if (found === undefined) return null;
  return letter === letter.toLowerCase() ? found : found.toUpperCase();
}
