import type { StatementFields } from '../../schemas/procedure.ts';
import type { Corpus, Procedure } from '../corpus/corpus.ts';
import { viewStatement } from './procedure.ts';
import { changeOf, compareFields, namesInOrder } from './review-fields.ts';
import type { LimitInWords, ProcedureReview, StatementReview } from './review-view.ts';

/** The procedures that differ: what is said of each, and each of its statements. */
export function reviewProcedures(before: Corpus, after: Corpus, asOf: string): readonly ProcedureReview[] {
  return namesInOrder([...before.procedures.keys()], [...after.procedures.keys()]).flatMap(
    (slug): readonly ProcedureReview[] => {
      const [was, is] = [before.procedures.get(slug), after.procedures.get(slug)];
      const own = is ?? was;
      if (own === undefined) return [];
      const anchor = `procedure-${slug}`;
      const isInBoth = was !== undefined && is !== undefined;
      const fields = isInBoth ? compareFields(withoutStatements(was), withoutStatements(is)) : [];
      const sides = {
        before: was && { corpus: before, procedure: was },
        after: is && { corpus: after, procedure: is },
      };
      const statements = reviewStatements(sides, anchor, asOf);
      if (isInBoth && fields.length === 0 && statements.length === 0) return [];
      return [{ anchor, slug, change: changeOf(was, is), name: own.fields.name, fields, statements }];
    },
  );
}

interface Side {
  readonly corpus: Corpus;
  readonly procedure: Procedure;
}

function reviewStatements(
  { before, after }: { readonly before: Side | undefined; readonly after: Side | undefined },
  anchor: string,
  asOf: string,
): readonly StatementReview[] {
  const [old, now] = [byId(before), byId(after)];
  return namesInOrder([...old.keys()], [...now.keys()]).flatMap((id): readonly StatementReview[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const own = is ?? was;
    if (own === undefined) return [];
    const all = compareFields(was, is);
    if (all.length === 0) return [];
    const hasOtherLimit = JSON.stringify(was?.timeLimit) !== JSON.stringify(is?.timeLimit);
    const limits = hasOtherLimit ? { before: limitOf(before, id, asOf), after: limitOf(after, id, asOf) } : null;
    const isOnOneSide = was === undefined || is === undefined;
    const fields = isOnOneSide ? [] : all.filter(({ path }) => limits === null || !path.startsWith('timeLimit.'));
    return [{ anchor: `${anchor}-${id}`, id, change: changeOf(was, is), action: own.action ?? null, limits, fields }];
  });
}

function limitOf(side: Side | undefined, id: string, asOf: string): LimitInWords | null {
  const duty = side?.procedure.duties.find(({ statement }) => statement.id === id);
  if (side === undefined || duty === undefined) return null;
  const { timeLimit, names } = viewStatement(side.corpus, side.procedure, duty, asOf);
  return timeLimit === null ? null : { limit: timeLimit, names };
}

function byId(side: Side | undefined): ReadonlyMap<string, StatementFields> {
  return new Map((side?.procedure.fields.statements ?? []).map((statement) => [statement.id, statement]));
}

function withoutStatements({ fields }: Procedure): object {
  const { statements: _, ...rest } = fields;
  return rest;
}
