import { isUtf8 } from 'node:buffer';

/**
 * What bytes say when they are read as text, in each encoding in which Cyrillic letters could be in them: UTF-8 always; windows-1251
 * and its Kazakh form KZ-1048 where they are not UTF-8; UTF-16 where there is a byte that it must have, or eight Latin letters written so. In a
 * file that is no text, UTF-16 may begin at an odd byte.
 */
export function textsOfBytes(bytes: Buffer): readonly string[] {
  const texts = [bytes.toString('utf8')];
  if (isFolded(bytes)) texts.push(unfold(bytes).toString('utf8'));
  if (!isUtf8(bytes)) texts.push(...singleByte(bytes));
  // every letter of the Cyrillic block up to U+04FF has the byte 04
  if (bytes.includes(0x04) || hasWideLatin(bytes))
    for (const start of [0, 1]) texts.push(...utf16(bytes.subarray(start)));
  return texts;
}

/** Addresses and English titles in UTF-16: every second byte is nothing. */
function hasWideLatin(bytes: Buffer): boolean {
  return bytes.includes(0x00) && /(?:[\x20-\x7e]\0){8}|(?:\0[\x20-\x7e]){8}/u.test(bytes.toString('latin1'));
}

const windows1251 = new TextDecoder('windows-1251');

/** Where KZ-1048 (ҚР СТ 1048-2002) has other letters than windows-1251. */
const kazakh: Readonly<Record<string, string>> = Object.fromEntries(
  ['ЌҚ', 'ЋҺ', 'ќқ', 'ћһ', 'ЎҰ', 'ўұ', 'ЈӘ', 'ҐӨ', 'ЄҒ', 'ЇҮ', 'ґө', 'єғ', 'јә', 'ЅҢ', 'ѕң', 'їү'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);

function singleByte(bytes: Buffer): readonly string[] {
  const text = windows1251.decode(bytes);
  return [text, text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/gu, (letter) => kazakh[letter] ?? letter)];
}

function utf16(bytes: Buffer): readonly string[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return [even.toString('utf16le'), even.swap16().toString('utf16le')];
}

/** Calendars and address cards break lines after 75 bytes, some programs in the middle of a letter. */
function isFolded(bytes: Buffer): boolean {
  return bytes.subarray(0, 16).toString('latin1').includes('BEGIN:V');
}

function unfold(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n[ \t]/gu, ''), 'latin1');
}
