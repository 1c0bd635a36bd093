import { buildCalendar } from '../../../domain/calendar/working-calendar.ts';
import { calculateDuty, type DutyCalculation } from '../../../domain/compliance/calculate-duty.ts';
import type { DutyData } from '../../deadline-data.ts';
import type { FinderData } from './load-data.ts';

/** A result with all that is said of it. */
export interface FoundDeadline extends DutyCalculation {
  readonly data: FinderData;
  readonly duty: DutyData;
  readonly start: string;
  /** First and last day of the calendars that are held. */
  readonly held: { readonly first: string; readonly last: string };
  /** What leads to this result again. */
  readonly address: string;
}

/** By the code and the calendars that judge the cases, as they are known on the day of the site. */
export function countDuty(data: FinderData, duty: DutyData, start: string): FoundDeadline {
  const calendar = buildCalendar(data.years, data.week, data.asOf);
  if (calendar === null) throw new Error('the data hold no calendar');
  const { timeLimit, wording } = duty;
  return {
    ...calculateDuty({ statement: { timeLimit }, wording }, start, calendar, data.counting),
    data,
    duty,
    start,
    held: { first: calendar.first, last: calendar.last },
    address: `?${new URLSearchParams({ duty: duty.id, event: start })}`,
  };
}
