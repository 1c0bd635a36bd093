import { closest } from '../corpus/closest.ts';
import { placeOfField } from '../corpus/place.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { ActsInPlace } from './check.ts';

/** What is said to stand so in the official text, or to be no link, names a provision that there is. */
export function checkPublished(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ editions }) =>
    editions.flatMap(({ document, fields, text }) =>
      (['asPublished', 'unlinked'] as const).flatMap((field) =>
        fields[field].flatMap(({ at: id }, index): Diagnostic[] => {
          if (text.byId.has(id)) return [];
          const suggestion = closest(id, [...text.byId.keys()]);
          const place = placeOfField(document, [field, index, 'at']);
          return [{ code: 'as-published-unknown', place, values: { id, suggestion } }];
        }),
      ),
    ),
  );
}
