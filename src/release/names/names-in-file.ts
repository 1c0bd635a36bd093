import { decodeEscapes } from './decode-escapes.ts';
import { findNames } from './find-names.ts';
import type { NameAutomaton } from './name-automaton.ts';
import { textsOfBytes } from './texts-of-bytes.ts';
import { unpack } from './unpack.ts';

export interface NamesInFile {
  /** The documents of the people who are named and must not be. */
  readonly documents: ReadonlySet<string>;
  /** Whether the path itself names somebody. */
  readonly isPathNaming: boolean;
  /** Whether something in it is packed in a way that cannot be unpacked. */
  readonly isUnreadable: boolean;
}

/** A file in a file in a file ends somewhere. */
const deepest = 5;

/** Looks for names in the path of a file, in its bytes, and in everything that is packed in it. */
export function namesInFile(file: string, bytes: Buffer, automaton: NameAutomaton): NamesInFile {
  const inPath = namesInPath(file, automaton);
  const found = new Set(inPath);
  const isReadable = look(file, bytes, automaton, found, 0);
  return { documents: found, isPathNaming: inPath.size > 0, isUnreadable: !isReadable };
}

/** Adds what it finds; false when something could not be unpacked. */
function look(file: string, bytes: Buffer, automaton: NameAutomaton, found: Set<string>, depth: number): boolean {
  const texts = [...textsOfBytes(bytes)];
  const files: { name: string; bytes: Buffer }[] = [];
  let isReadable = true;
  try {
    const unpacked = unpack(file, bytes);
    texts.push(...unpacked.texts);
    files.push(...unpacked.files);
  } catch {
    isReadable = false;
  }
  for (const text of texts) files.push(...inText(text, automaton, found));
  if (files.length > 0 && depth === deepest) return false;
  for (const inner of files) {
    for (const document of namesInPath(inner.name, automaton)) found.add(document);
    isReadable = look(inner.name, inner.bytes, automaton, found, depth + 1) && isReadable;
  }
  return isReadable;
}

function namesInPath(file: string, automaton: NameAutomaton): ReadonlySet<string> {
  return findNames(decodeEscapes(file), automaton, { isFileName: true });
}

const hasCyrillic = /[\u0400-\u052f]/u;
const dataUri = /;base64,(?<data>[\w+/=\s-]+)/gu;

/** Adds the names in a text; gives the files that are written into it. */
function inText(
  text: string,
  automaton: NameAutomaton,
  found: Set<string>,
): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const decoded = decodeEscapes(text);
  for (const reading of readingsOf(text, decoded)) {
    if (!hasCyrillic.test(reading)) continue;
    for (const document of findNames(reading, automaton)) found.add(document);
  }
  if (!decoded.includes(';base64,')) return [];
  return [...decoded.matchAll(dataUri)].map(({ groups }) => ({
    name: '',
    bytes: Buffer.from(groups?.['data'] ?? '', 'base64'),
  }));
}

/** As decoded; and where a < was written as an escape, also without the tags that were there before. */
function readingsOf(text: string, decoded: string): readonly string[] {
  if (text === decoded || !/&lt;|&#0*60;|&#x0*3c;|\\u003c/iu.test(text)) return [decoded];
  return [decoded, decodeEscapes(text.replace(/<[^<>]*>/gu, '<>'))];
}
