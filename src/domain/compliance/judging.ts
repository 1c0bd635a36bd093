// What the parts of the engine share: what they judge by, the case they look at, and a finding to begin with.

import type { RecordFields } from '../../../schemas/record.ts';
import type { CalendarKnownOn } from '../calendar/calendar-versions.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty } from '../procedures/duty.ts';
import { applicabilityOn } from '../procedures/wording.ts';
import type { Counting } from './calculate-deadline.ts';
import type { CaseEvents } from './case-events.ts';
import type { Finding } from './finding.ts';

/** What is needed to judge besides the acts and the case. */
export interface Judging {
  readonly asOf: PlainDate;
  readonly calendarKnownOn: CalendarKnownOn;
  readonly counting: Counting;
}

/** A case with its events as they were known on the day of the report. */
export interface OpenCase {
  readonly record: RecordFields;
  readonly events: CaseEvents;
}

/** A finding of which nothing is known yet. */
export function blank(duty: Duty): Finding {
  return {
    duty,
    status: 'notTriggered',
    reason: null,
    applicability: null,
    trigger: null,
    fulfilment: [],
    done: null,
    deadline: null,
    earliest: null,
    lateBy: null,
    second: null,
  };
}

/** A finding of a statement whose wording cannot judge on a day, or one that still has to be judged. */
export function appliesOn(duty: Duty, day: PlainDate | null): Pick<Finding, 'status' | 'reason' | 'applicability'> {
  const open = { status: 'notTriggered', reason: null } as const;
  if (day === null) return { ...open, applicability: null };
  const applicability = applicabilityOn(duty.wording, day);
  if (applicability === 'inForce' || applicability === 'presumed') return { ...open, applicability };
  if (applicability === 'undatable') return { status: 'undatable', reason: 'wordingUncertain', applicability };
  return { status: 'notApplicable', reason: applicability, applicability };
}
