import type { Corpus, LinkedDuty, Plan, Procedure } from '../corpus/corpus.ts';
import type { CaseView, FindingView } from './compliance-view.ts';
import { rulesOf } from './plan-names.ts';
import type { CycleDuty, CycleView } from './plan-view.ts';
import { viewStatement } from './procedure.ts';
import type { StatementView } from './procedure-view.ts';

/**
 * The yearly cycle in which a plan was made, step by step, with what the records of that year say.
 *
 * @param cases the receipts that this build may show
 * @returns null where the procedure that the rules name is not held
 */
export function viewCycle(corpus: Corpus, plan: Plan, cases: readonly CaseView[], asOf: string): CycleView | null {
  const { concepts, procedure: slug } = rulesOf(corpus, plan).fields;
  const procedure = corpus.procedures.get(slug);
  if (procedure === undefined) return null;
  const year = plan.fields.submitted;
  const own = cases.filter((of) => of.procedure.id === slug && of.period === String(year));
  const findings = own.flatMap((of) => of.findings);
  const events = own.flatMap((of) => of.events).filter(({ isPlanned }) => !isPlanned);
  return {
    procedure: { id: slug, name: procedure.fields.name },
    year,
    cases: own.map(({ procedure: of, id, isInvented }) => ({ procedure: of, id, isInvented })),
    concepts: {
      lastDay: `${year}-${concepts.on}`,
      statement: statementNamed(corpus, concepts.statement, asOf),
      act: procedure.fields.act,
    },
    act: procedure.fields.act,
    steps: procedure.fields.events.map(({ id, name }) => {
      const event = events.find((happened) => happened.event.id === id);
      return {
        event: { id, name },
        on: event?.on ?? null,
        evidence: event?.evidence ?? null,
        duties: dutiesOf(procedure, id).map((duty) => dutyOf(viewStatement(corpus, procedure, duty, asOf), findings)),
      };
    }),
  };
}

/** The statements with a time limit that an event fulfils; where several events are needed, the last of them does. */
function dutiesOf({ fields, duties }: Procedure, event: string): readonly LinkedDuty[] {
  return duties.filter(({ statement: { timeLimit, fulfilledBy } }) => {
    const last = fields.events.findLast(({ id }) => fulfilledBy.includes(id));
    return timeLimit !== undefined && last?.id === event;
  });
}

function dutyOf(statement: StatementView, findings: readonly FindingView[]): CycleDuty {
  const found = findings.find((finding) => finding.statement.id === statement.id);
  if (found === undefined) return { statement, verdict: null };
  const { status, deadline, lateBy, applicability } = found;
  return {
    statement,
    verdict: {
      status,
      due: deadline?.due ?? null,
      lateBy,
      isProvisional: deadline?.isProvisional ?? false,
      applicability,
    },
  };
}

function statementNamed(corpus: Corpus, id: string, asOf: string): StatementView | null {
  for (const procedure of corpus.procedures.values()) {
    const duty = procedure.duties.find(({ statement }) => statement.id === id);
    if (duty !== undefined) return viewStatement(corpus, procedure, duty, asOf);
  }
  return null;
}
