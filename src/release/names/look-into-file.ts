import { decodeEscapes } from './decode-escapes.ts';
import { textsOfBytes } from './texts-of-bytes.ts';
import { unpack } from './unpack.ts';

/** What is told of a file and of everything that is packed in it. */
export interface FileVisitor {
  /** The path of the file, or the name of a file in it; empty for what has no name. `isInside` something else. */
  readonly name: (name: string, isInside: boolean) => void;
  /** A text as it stands, and with its escapes written as letters: the same where it has none. */
  readonly text: (text: string, decoded: string) => void;
}

/** A file in a file in a file ends somewhere. */
const deepest = 5;

/**
 * Looks into a file: at its path, its bytes in every encoding they may have, and everything that is packed in it.
 *
 * @returns false when something in it is packed in a way that cannot be unpacked
 */
export function lookIntoFile(file: string, bytes: Buffer, visitor: FileVisitor, depth = 0): boolean {
  if (file !== '') visitor.name(file, depth > 0);
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
  for (const text of texts) {
    const decoded = decodeEscapes(text);
    visitor.text(text, decoded);
    if (decoded.includes(';base64,')) files.push(...filesInText(decoded));
  }
  if (files.length > 0 && depth === deepest) return false;
  for (const inner of files) isReadable = lookIntoFile(inner.name, inner.bytes, visitor, depth + 1) && isReadable;
  return isReadable;
}

const dataUri = /;base64,(?<data>[\w+/=\s-]+)/gu;

/** Files that are written into a text. */
function filesInText(text: string): readonly { readonly name: string; readonly bytes: Buffer }[] {
  return [...text.matchAll(dataUri)].map(({ groups }) => ({
    name: '',
    bytes: Buffer.from(groups?.['data'] ?? '', 'base64'),
  }));
}
