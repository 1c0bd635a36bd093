import { placeOfLine } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { isSampleText } from '../domain/diagnostics/sample-text.ts';
import type { ActsInPlace } from './check.ts';

/** The title in act.md is the title in the newest text, letter for letter, where the text has one. */
export function checkActTitles(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ fields, editions }): Diagnostic[] => {
    const edition = editions.at(-1);
    if (edition === undefined) return [];
    const { heading, component } = edition.text.main;
    // the title of something else: that it does not open the act has been reported
    if (component !== null && component !== fields.kind) return [];
    if (heading === null || heading === fields.title || isSampleText(heading) || isSampleText(fields.title)) return [];
    const place = placeOfLine(edition.document, edition.text.main);
    return [{ code: 'act-title-differs', place, values: { title: fields.title } }];
  });
}
