import { closest } from '../corpus/closest.ts';
import type { Corpus, SourceDocument } from '../corpus/corpus.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';

/** Every document that is named by its id exists. */
export function checkReferences(corpus: Corpus): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { document, fields, editions } of corpus.acts) {
    expectDocument(document, 'bodies', ['issuer'], fields.issuer);
    expectDocument(document, 'sources', ['repealedBy'], fields.repealedBy);
    for (const edition of editions)
      expectDocument(edition.document, 'sources', ['amendedBy'], edition.fields.amendedBy);
  }
  for (const { document, fields } of corpus.sources.values())
    expectDocument(document, 'bodies', ['issuer'], fields.issuer);
  return diagnostics;

  function expectDocument(
    document: SourceDocument,
    folder: 'bodies' | 'sources',
    path: string[],
    id: string | undefined,
  ): void {
    if (id === undefined || corpus.paths.has(`${folder}/${id}.md`)) return;
    const suggestion = closest(id, [...corpus[folder].keys()]);
    diagnostics.push({
      code: 'unknown-document',
      place: placeOfField(document, path),
      values: { id, folder, suggestion },
    });
  }
}
