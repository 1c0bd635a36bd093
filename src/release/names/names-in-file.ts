import { decodeEscapes } from './decode-escapes.ts';
import { findNames } from './find-names.ts';
import { type FileVisitor, lookIntoFile } from './look-into-file.ts';
import type { NameAutomaton } from './name-automaton.ts';

export interface NamesInFile {
  /** The documents of the people who are named and must not be. */
  readonly documents: ReadonlySet<string>;
  /** Whether the path itself names somebody. */
  readonly isPathNaming: boolean;
}

/** Looks for names in the path of a file, in its bytes, and in everything that is packed in it. */
export function namesInFile(file: string, bytes: Buffer, automaton: NameAutomaton): NamesInFile {
  const search = nameSearch(automaton);
  lookIntoFile(file, bytes, search.visitor);
  return search.found();
}

/** Collects the names in what it is told of one file. */
export function nameSearch(automaton: NameAutomaton): {
  readonly visitor: FileVisitor;
  readonly found: () => NamesInFile;
} {
  const documents = new Set<string>();
  let isPathNaming = false;
  const add = (names: ReadonlySet<string>): void => {
    for (const document of names) documents.add(document);
  };
  return {
    visitor: {
      name: (name, isInside) => {
        const named = findNames(decodeEscapes(name), automaton, { isFileName: true });
        if (!isInside && named.size > 0) isPathNaming = true;
        add(named);
      },
      text: (text, decoded) => {
        for (const reading of readingsOf(text, decoded))
          if (hasCyrillic.test(reading)) add(findNames(reading, automaton));
      },
    },
    found: () => ({ documents, isPathNaming }),
  };
}

const hasCyrillic = /[\u0400-\u052f]/u;

/** As decoded; and where a < was written as an escape, also without the tags that were there before. */
function readingsOf(text: string, decoded: string): readonly string[] {
  if (text === decoded || !/&lt;|&#0*60;|&#x0*3c;|\\u003c/iu.test(text)) return [decoded];
  return [decoded, decodeEscapes(text.replace(/<[^<>]*>/gu, '<>'))];
}
