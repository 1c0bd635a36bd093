import { markedWords } from './cut-snippet.ts';
import type { Marks } from './find-documents.ts';
import type { BlockDocument, DocumentBlock } from './index-format.ts';
import { type SoughtWord, soughtWords } from './sought-words.ts';

/** A document with the block it is in. */
export interface FoundDocument {
  readonly block: DocumentBlock;
  readonly document: BlockDocument;
}

/**
 * Finds in the texts of one act, which are read whole: the documents that have all words, or else those that have most of them.
 * In the order of the text, headings first.
 */
export function searchBlocks(
  blocks: readonly DocumentBlock[],
  query: string,
): { readonly found: readonly FoundDocument[]; readonly marks: Marks } {
  const words = soughtWords(query);
  const marksOfWords = words.map((word, index) => marksOf(word, index === words.length - 1));
  const scored = blocks
    .flatMap((block) => block.documents.map((document) => ({ block, document })))
    .map((found) => ({ ...found, score: countWords(found.document, marksOfWords) }))
    .filter(({ score }) => score > 0);
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return {
    found: words.length === 0 ? [] : scored.filter(({ score }) => score === most),
    marks: {
      stems: new Set(marksOfWords.flatMap(({ stems }) => [...stems])),
      beginnings: marksOfWords.flatMap(({ beginnings }) => beginnings),
    },
  };
}

/** Marks for a word of which nobody has looked up which of its readings there are. */
export function marksOf({ stems, beginnings }: SoughtWord, isTyping: boolean): Marks {
  // of one letter almost every word begins
  const begun = isTyping ? beginnings.filter((form) => form.length > 1) : [];
  return { stems: new Set(stems.map(([stem]) => stem)), beginnings: begun };
}

function countWords([, , , lines]: BlockDocument, words: readonly Marks[]): number {
  return words.filter((marks) => lines.some(([, , text, lang = 'kk']) => markedWords(text, lang, marks).length > 0))
    .length;
}
