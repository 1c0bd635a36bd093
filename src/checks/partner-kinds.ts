import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { problemAt } from './problem-at.ts';

/** A partner whose name begins with `org-` is an organisation, any other a state. */
export function checkPartnerKinds({ partners }: Corpus): readonly Diagnostic[] {
  return [...partners.values()].flatMap(({ code, document, fields }) => {
    const expected = code.startsWith('org-') ? 'organisation' : 'state';
    if (fields.kind === expected) return [];
    return [problemAt(document, 'partner-kind-differs', ['kind'], { code, kind: fields.kind, expected })];
  });
}
