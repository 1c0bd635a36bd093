import { placeInWords } from '../corpus/place.ts';
import type { CitationProblem } from '../domain/acts/citations/citation.ts';
import type { DiagnosticCode } from '../domain/diagnostics/codes.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { isSampleText } from '../domain/diagnostics/sample-text.ts';
import { lineWithAnotherNumber } from './act-numbers.ts';
import type { ActsInPlace } from './check.ts';

const codes = {
  targetMissing: 'citation-target-missing',
  unresolved: 'citation-unresolved',
  unknownAct: 'citation-of-unknown-act',
} as const satisfies Record<CitationProblem['kind'], DiagnosticCode>;

/** Every citation leads to what it means. One that cannot be a link is named under unlinked, with its words. */
export function checkCitations(corpus: ActsInPlace): readonly Diagnostic[] {
  // most acts have none, and whether the sources are complete takes longer to find out
  const isOpen = corpus.acts.some(({ editions }) =>
    editions.some(({ citationProblems }) => citationProblems.length > 0),
  );
  if (!isOpen) return [];
  const isComplete = areSourcesComplete(corpus);
  return corpus.acts.flatMap(({ slug, fields: act, editions }) =>
    editions.flatMap((edition) => {
      const { document, fields, citationProblems } = edition;
      const isUnlinked = ({ from, wanted }: CitationProblem): boolean =>
        fields.unlinked.some(({ at, words }) => at === from.id && from.text.includes(words) && words.includes(wanted));
      const isItselfUnknown = lineWithAnotherNumber(act, edition) !== null;
      const open = citationProblems.filter((found) => {
        const { from, kind } = found;
        const isOwnName = isItselfUnknown && (from.kind === 'information' || from.kind === 'approval');
        return !isUnlinked(found) && !isOwnName && (isComplete || kind === 'targetMissing');
      });
      return open.flatMap((problem): Diagnostic[] => {
        if (followsFromAnother(problem, open)) return [];
        const { kind, from, start, end, wanted } = problem;
        const values = { target: wanted, text: wanted, act: kind === 'unknownAct' ? wanted : slug, id: from.id };
        return [{ code: codes[kind], place: placeInWords(document, from, start, end), values }];
      });
    }),
  );
}

/** False while a source cannot be read, or has no title yet: every citation of it would be reported as well. */
export function areSourcesComplete(corpus: ActsInPlace): boolean {
  const sourcePath = /^sources\/(?<id>[^/]+)\.md$/u;
  return [...corpus.paths].every((path) => {
    const id = sourcePath.exec(path)?.groups?.['id'];
    if (id === undefined) return true;
    const title = corpus.sources.get(id)?.fields.title;
    return title !== undefined && !isSampleText(title);
  });
}

/** What stands between the title of an act and the number of an article: the state, the issuer, the word Заңының. */
const restOfName = /^[^,;:"«]{0,150}$/u;

/** The article of an act that is unknown, and the same unknown act once more: one source to add. */
function followsFromAnother(problem: CitationProblem, all: readonly CitationProblem[]): boolean {
  const unknownActs = all.filter(({ kind }) => kind === 'unknownAct');
  if (problem.kind === 'unknownAct') return unknownActs.find(({ wanted }) => wanted === problem.wanted) !== problem;
  const { from, start } = problem;
  return unknownActs.some(
    (act) => act.from === from && act.end <= start && restOfName.test(from.text.slice(act.end, start)),
  );
}
