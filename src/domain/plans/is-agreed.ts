import type { PlanFields } from '../../../schemas/plan.ts';

/** Whether a plan is agreed with the President: from then on it is changed only by documents in changes/. */
export function isAgreed({ status }: Pick<PlanFields, 'status'>): boolean {
  return status === 'agreed' || status === 'distributed';
}
