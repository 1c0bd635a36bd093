import type { DeadlineData } from '../../schemas/deadline-data.ts';
import type { LinkedDuty, Procedure } from '../corpus/corpus.ts';
import type { DutyCalculation } from '../domain/compliance/calculate-duty.ts';
import { actOfProcedure } from './procedure.ts';

/** A calculated deadline as data, with the provision and the state of its wording. */
export function viewDeadlineData(
  procedure: Procedure,
  { statement }: LinkedDuty,
  event: string,
  { calculation, applicability }: DutyCalculation,
): DeadlineData {
  const act = actOfProcedure(procedure);
  const common = {
    duty: statement.id,
    event,
    act: act.slug,
    edition: act.edition,
    provision: statement.at,
    applicability,
    steps: [...calculation.steps],
  };
  if (calculation.kind === 'due') {
    const { due, tolerant, safe, disputedUntil, isProvisional } = calculation;
    return {
      kind: 'due',
      ...common,
      due,
      ...(tolerant === null ? {} : { tolerant }),
      ...(safe === null ? {} : { safe }),
      ...(disputedUntil === null ? {} : { disputedUntil }),
      provisional: isProvisional,
    };
  }
  const { reason, earliest, edge } = calculation;
  return {
    kind: 'undetermined',
    ...common,
    reason,
    ...(earliest === null ? {} : { earliest }),
    ...(edge === null ? {} : { calendarEdge: edge }),
  };
}
