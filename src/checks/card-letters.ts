import type { Corpus, SourceDocument } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { lettersWithoutGlyph } from '../domain/publication/card-letters.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** The words on share cards have only letters that the font of the cards can draw. */
export function checkCardLetters(corpus: Corpus): readonly Diagnostic[] {
  return [
    ...corpus.acts.flatMap(({ document, fields: { title, number } }) => [
      ...lettersAt(document, ['title'], title),
      ...lettersAt(document, ['number'], number),
    ]),
    ...[...corpus.planRules.values()].flatMap(({ document, fields }) =>
      (['current', 'perspective'] as const).flatMap((kind) =>
        lettersAt(document, [kind, 'title', 'kk'], fields[kind].title.kk),
      ),
    ),
  ];
}

function lettersAt(document: SourceDocument, path: FieldPath, words: string): readonly Diagnostic[] {
  const letters = lettersWithoutGlyph(words);
  if (letters.length === 0) return [];
  return [problemAt(document, 'card-letter-missing', path, { letters: letters.map(named).join(', ') })];
}

/** `ꙮ (U+A66E)` */
function named(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${letter} (U+${code})`;
}
