import type { Edition } from '../corpus/corpus.ts';
import { spanIn } from '../corpus/legal-markdown/report.ts';
import { type Provision, partsOf } from '../domain/acts/provision.ts';
import type { Diagnostic, Span } from '../domain/diagnostics/diagnostic.ts';
import { phrase } from '../domain/diagnostics/phrases.ts';
import type { ActsInPlace } from './check.ts';

/** Numbers follow each other: a gap is mostly a lost provision, a repetition a slip; what the official text has is allowed. */
export function checkProvisionNumbers(corpus: ActsInPlace): readonly Diagnostic[] {
  return corpus.acts.flatMap(({ editions }) =>
    editions.flatMap((edition) => edition.text.provisions.flatMap((provision) => checkChildren(edition, provision))),
  );
}

function checkChildren(edition: Edition, parent: Provision): readonly Diagnostic[] {
  const numbered = partsOf(parent).filter(
    ({ kind }) => kind === 'paragraph' || kind === 'subparagraph' || kind === 'chapter',
  );
  const allowed = new Set(edition.fields.asPublished.map(({ at }) => at));
  const lastOf = new Map<Provision['kind'], string | null>();
  return numbered.flatMap((provision): Diagnostic[] => {
    const { id, kind, number } = provision;
    const before = lastOf.get(kind) ?? null;
    lastOf.set(kind, number);
    if (number === null || allowed.has(id)) return [];
    // nearly always asked for by nobody
    const place = (): Span =>
      spanIn(edition.document, provision.line, provision.column - number.length - 1, number.length);
    if (id.includes('dup', id.lastIndexOf('__')))
      return [{ code: 'number-repeated', place: place(), values: { number, id } }];
    // paragraphs go on from the chapter before; only a list of subparagraphs in a unit always begins with 1)
    const isInUnit = parent.kind === 'paragraph' || parent.kind === 'subparagraph' || parent.kind === 'part';
    const isFirst = before === null && (kind !== 'subparagraph' || !isInUnit || lastNumber(number) === 1);
    if (isFirst || (before !== null && follows(before, number))) return [];
    const expected = number.replace(/\d+(?=\D*$)/u, () => String(before === null ? 1 : lastNumber(before) + 1));
    const values = { found: number, before: before ?? phrase('listBeginning'), expected, id };
    return [{ code: 'number-missing', place: place(), values }];
  });
}

/** `4.` is followed by `5.` or `4-1.`, `4-1.` by `4-2.` or `5.`, `2.9.` by `2.10.`. */
function follows(before: string, number: string): boolean {
  const a = figures(before);
  const b = figures(number);
  const shared = Math.min(a.length, b.length);
  const differsAt = Array.from({ length: shared }, (_, index) => index).find((index) => a[index] !== b[index]);
  if (differsAt === undefined) return b.length > a.length ? b.at(-1) === 1 : false;
  return b[differsAt] === (a[differsAt] ?? 0) + 1 && b.length === differsAt + 1;
}

function figures(number: string): readonly number[] {
  return [...number.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}

function lastNumber(number: string): number {
  return figures(number).at(-1) ?? 0;
}
