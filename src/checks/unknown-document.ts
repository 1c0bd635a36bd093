import { closest } from '../corpus/closest.ts';
import type { Corpus, SourceDocument } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { type FieldPath, problemAt } from './problem-at.ts';

/** The folders of documents that others name by their ids. */
export type NamedFolder =
  | 'acts'
  | 'bodies'
  | 'sources'
  | 'holidays'
  | 'procedures'
  | 'plan-rules'
  | 'partners'
  | 'plans';

/**
 * What is said of an id that no document has; nothing where the id is left out, or the document is there, readable or not.
 *
 * @param otherNames what may be meant besides documents
 */
export function unknownDocument(
  corpus: Corpus,
  document: SourceDocument,
  folder: NamedFolder,
  path: FieldPath,
  id: string | undefined,
  otherNames: readonly string[] = [],
): readonly Diagnostic[] {
  const ownFile = { acts: '/act', plans: '/plan' }[folder as string] ?? '';
  const file = `${folder}/${id}${ownFile}.md`;
  if (id === undefined || corpus.paths.has(file)) return [];
  const suggestion = closest(id, [...idsIn(corpus, folder), ...otherNames]);
  return [problemAt(document, 'unknown-document', path, { id, folder, suggestion, file: `content/${file}` })];
}

function idsIn(corpus: Corpus, folder: NamedFolder): readonly string[] {
  switch (folder) {
    case 'acts':
    case 'plans':
      return corpus[folder].map(({ slug }) => slug);
    case 'plan-rules':
      return [...corpus.planRules.keys()];
    default:
      return [...corpus[folder].keys()];
  }
}
