import type { Corpus } from '../corpus/corpus.ts';
import { placeInWords } from '../corpus/place.ts';
import type { CitationProblem } from '../domain/acts/citations/citation.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

const codes = {
  targetMissing: 'citation-target-missing',
  unresolved: 'citation-unresolved',
  unknownAct: 'citation-of-unknown-act',
} as const satisfies Record<CitationProblem['kind'], DiagnosticCode>;

/** Every citation leads to what it means. One that the official text itself has wrong is named under asPublished. */
export function checkCitations(corpus: Corpus): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ slug, editions }) =>
    editions.flatMap(({ document, fields, citationProblems }) => {
      const allowed = new Set(fields.asPublished.map(({ at }) => at));
      return citationProblems.flatMap(({ kind, from, start, end, wanted }): Diagnostic[] => {
        if (allowed.has(from.id)) return [];
        const values = { target: wanted, text: wanted, act: kind === 'unknownAct' ? wanted : slug, id: from.id };
        return [{ code: codes[kind], place: placeInWords(document, from, start, end), values }];
      });
    }),
  );
}
