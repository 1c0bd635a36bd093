import type { Act, Edition } from '../corpus/corpus.ts';
import { spanIn } from '../corpus/legal-markdown/report.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import type { ActsInPlace } from './check.ts';

/** A heading that names a parent does not match: an act has none, which is reported where the text is read. */
const actHeading = /^(?<lead>\s*#\s+)(?<marker>\{\w+\})/u;

/** The kind in act.md is the kind that the text opens with. */
export function checkActKinds(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ fields, editions }) => editions.flatMap((edition) => checkKind(fields, edition)));
}

function checkKind({ kind }: Act['fields'], { document, text }: Edition): readonly Diagnostic[] {
  const { component: found, line } = text.main;
  const { lead, marker } = actHeading.exec(document.lines[line - 1] ?? '')?.groups ?? {};
  if (found === null || found === kind || lead === undefined || marker === undefined) return [];
  const place = spanIn(document, line, lead.length + 1, marker.length);
  return [{ code: 'act-kind-differs', place, values: { found, kind } }];
}
