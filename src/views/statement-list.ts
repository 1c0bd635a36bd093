import type { Corpus } from '../corpus/corpus.ts';
import { isReportable } from '../domain/procedures/duty.ts';

/** One statement in the list of all: where it lives, and how it is judged. */
export interface StatementEntry {
  readonly id: string;
  readonly kind: string;
  readonly act: string;
  readonly provision: string;
  readonly procedure: string;
  /** `within 2 workingDays`, `documents, oneOf`, `listed`. */
  readonly judged: string;
  readonly isReported: boolean;
}

/** Every statement of every procedure, in the order of the acts' texts. */
export function listStatements({ procedures }: Pick<Corpus, 'procedures'>): readonly StatementEntry[] {
  return [...procedures.values()].flatMap(({ slug, fields, duties }) =>
    duties.map(({ statement }) => {
      const { id, kind, at, timeLimit, conditions } = statement;
      const limit = timeLimit === undefined ? [] : [limitOf(timeLimit)];
      const judged = [...limit, ...new Set(conditions.map((condition) => condition.kind))].join(', ');
      return {
        id,
        kind,
        act: fields.act,
        provision: at,
        procedure: slug,
        judged: judged === '' ? 'listed' : judged,
        isReported: isReportable(statement),
      };
    }),
  );
}

function limitOf(limit: {
  readonly kind: string;
  readonly n?: number | undefined;
  readonly unit?: string | undefined;
  readonly on?: string;
}): string {
  if (limit.n !== undefined) return `${limit.kind} ${limit.n} ${limit.unit ?? ''}`.trim();
  return limit.on === undefined ? limit.kind : `${limit.kind} ${limit.on}`;
}
