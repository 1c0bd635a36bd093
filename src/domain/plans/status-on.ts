import { type PlanFields, type PlanStatus, planStatuses } from '../../../schemas/plan.ts';
import type { PlainDate } from '../calendar/plain-date.ts';

/**
 * How far a plan had come by a day: its status, as far as the steps were taken by then. A step whose day is not recorded counts as taken.
 *
 * @example a plan distributed on 10 January 2025 and agreed on 13 December 2024 was `agreed` on 31 December 2024
 */
export function planStatusOn(plan: Pick<PlanFields, 'status' | 'decisions'>, day: PlainDate): PlanStatus {
  const reached = planStatuses.slice(0, planStatuses.indexOf(plan.status) + 1);
  return reached.findLast((step) => step === 'draft' || (dayOfStep(plan, step) ?? day) <= day) ?? 'draft';
}

/** The day on which a plan was agreed; null for one that was not, or whose day is not recorded. */
export function agreedOn(plan: Pick<PlanFields, 'decisions'>): PlainDate | null {
  return dayOfStep(plan, 'agreed');
}

function dayOfStep({ decisions }: Pick<PlanFields, 'decisions'>, step: PlanStatus): PlainDate | null {
  return decisions.find((decision) => decision.step === step)?.on ?? null;
}
