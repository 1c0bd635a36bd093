import type { Corpus, SourceDocument } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { FieldPath } from './problem-at.ts';
import { type NamedFolder, unknownDocument } from './unknown-document.ts';

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
  for (const { document, fields } of corpus.holidays.values())
    expectDocument(document, 'sources', ['source'], fields.source);
  for (const { document, fields } of corpus.calendars.values()) {
    for (const [index, { holiday }] of fields.holidays.entries())
      expectDocument(document, 'holidays', ['holidays', index, 'holiday'], holiday);
    for (const list of ['transfers', 'changes'] as const) {
      for (const [index, { source }] of fields[list].entries())
        expectDocument(document, 'sources', [list, index, 'source'], source);
    }
  }
  for (const { document, fields } of corpus.procedures.values()) {
    if (!corpus.acts.some(({ slug }) => slug === fields.act)) expectDocument(document, 'acts', ['act'], fields.act);
    const roles = new Set(fields.roles.map(({ id }) => id));
    for (const [index, statement] of fields.statements.entries()) {
      for (const side of ['bearer', 'recipient'] as const) {
        for (const [position, id] of statement[side].entries())
          if (!roles.has(id)) expectDocument(document, 'bodies', ['statements', index, side, position], id, [...roles]);
      }
    }
  }
  for (const { document, fields } of corpus.records) {
    for (const [role, body] of Object.entries(fields.roles)) expectDocument(document, 'bodies', ['roles', role], body);
  }
  return diagnostics;

  function expectDocument(
    document: SourceDocument,
    folder: NamedFolder,
    path: FieldPath,
    id: string | undefined,
    otherNames: readonly string[] = [],
  ): void {
    diagnostics.push(...unknownDocument(corpus, document, folder, path, id, otherNames));
  }
}
