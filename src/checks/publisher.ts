import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** Somebody publishes the site: a publisher.md that is there but cannot be read has been reported where it was read. */
export function checkPublisher(corpus: Corpus): readonly Diagnostic[] {
  if (corpus.paths.has('publisher.md')) return [];
  return [{ code: 'publisher-missing', place: { kind: 'file', file: 'content/publisher.md' }, values: {} }];
}
