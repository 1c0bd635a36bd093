import type { TimeLimit } from '../../../schemas/time-limit.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty } from '../procedures/duty.ts';
import type { Start } from './calculate-deadline.ts';
import { occurrencesOf } from './case-events.ts';
import type { CaseEvent } from './finding.ts';
import type { OpenCase } from './judging.ts';

/** One occurrence of what a time limit runs from, and what fulfilled it before the next. */
export interface Occurrence {
  readonly start: Start;
  /** The day whose wording judges; null where the due day does. */
  readonly day: PlainDate | null;
  readonly trigger: CaseEvent | null;
  readonly fulfilment: readonly CaseEvent[];
  /** Null while something that is needed is missing. */
  readonly done: PlainDate | null;
}

/** Each time the limit was triggered, with what fulfilled it then. */
export function occurrencesIn(duty: Duty, limit: TimeLimit, open: OpenCase): readonly Occurrence[] {
  switch (limit.kind) {
    case 'yearly':
    case 'halfYearly': {
      const { period } = open.record;
      return period === undefined
        ? []
        : [{ start: period, day: null, trigger: null, ...fulfilmentIn(duty, open, null, null) }];
    }
    case 'before':
      return anchorsOf(limit.before, open).map((trigger, _, all) => ({
        start: trigger.on,
        day: trigger.on,
        trigger,
        ...fulfilmentIn(duty, open, dayBefore(all, trigger), dayAfter(all, trigger)),
      }));
    case 'within':
    case 'term':
    case 'notBefore':
      return triggersOf(limit.after, limit.kind === 'within' && limit.needsAll === 'yes', open.events.happened).map(
        (trigger, _, all) => ({
          start: trigger.on,
          day: trigger.on,
          trigger,
          ...fulfilmentIn(duty, open, beginning(limit, trigger, all, open), dayAfter(all, trigger), trigger),
        }),
      );
    default:
      return [];
  }
}

/**
 * From when on something fulfils: from the trigger on, where a duty has a last day after it; what was done before is no fulfilment. Of
 * several events that a time can run from, the first is enough. A term, and an earliest day, look at what was done whenever it was.
 */
function beginning(
  limit: Extract<TimeLimit, { kind: 'within' | 'term' | 'notBefore' }>,
  trigger: CaseEvent,
  all: readonly CaseEvent[],
  open: OpenCase,
): CaseEvent | null {
  if (limit.kind !== 'within') return dayBefore(all, trigger) === null ? null : trigger;
  if (limit.after.length === 1 || limit.needsAll === 'yes') return trigger;
  return occurrencesOf(open.events.happened, limit.after)[0] ?? trigger;
}

/** The last occurrence on an earlier day, and the first on a later one: what happened twice on one day has the same fulfilment. */
function dayBefore(all: readonly CaseEvent[], { on }: CaseEvent): CaseEvent | null {
  return all.findLast((other) => other.on < on) ?? null;
}

function dayAfter(all: readonly CaseEvent[], { on }: CaseEvent): CaseEvent | null {
  return all.find((other) => other.on > on) ?? null;
}

/** One event: each time it happened. Several: the latest of them. */
export function triggersOf(
  ids: readonly string[],
  needsAll: boolean,
  events: OpenCase['events']['happened'],
): readonly CaseEvent[] {
  if (ids.length === 1) return occurrencesOf(events, ids);
  if (needsAll && ids.some((id) => !events.has(id))) return [];
  const last = occurrencesOf(events, ids).at(-1);
  return last === undefined ? [] : [last];
}

/** What the act must lie before: what happened, or else what is planned. */
function anchorsOf(ids: readonly string[], { events }: OpenCase): readonly CaseEvent[] {
  const happened = occurrencesOf(events.happened, ids);
  if (happened.length > 0) return ids.length === 1 ? happened : happened.slice(0, 1);
  return occurrencesOf(events.ahead, ids).slice(0, 1);
}

/**
 * The events that fulfilled a statement, from one occurrence of its trigger on and before the next. Of a trigger that happened
 * once everything counts, whenever it happened.
 */
export function fulfilmentIn(
  duty: Duty,
  open: OpenCase,
  from: CaseEvent | null,
  until: CaseEvent | null,
  itself: CaseEvent | null = null,
): Pick<Occurrence, 'fulfilment' | 'done'> {
  return fulfilmentBy(duty.statement.fulfilledBy, duty.statement.fulfilment, open, from, until, itself);
}

export function fulfilmentBy(
  ids: readonly string[],
  mode: 'all' | 'any',
  { events }: OpenCase,
  from: CaseEvent | null,
  until: CaseEvent | null,
  itself: CaseEvent | null,
): Pick<Occurrence, 'fulfilment' | 'done'> {
  const firsts = ids.flatMap((id) => {
    const own = (events.happened.get(id) ?? []).find(
      (event) =>
        event !== itself &&
        (from === null ? event.event !== itself?.event || event.on > itself.on : event.on >= from.on) &&
        (until === null || event.on < until.on || event === until),
    );
    return own === undefined ? [] : [own];
  });
  const fulfilment = firsts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const needed = mode === 'all' ? ids.length : 1;
  if (fulfilment.length === 0 || fulfilment.length < needed) return { fulfilment, done: null };
  const decisive = mode === 'all' ? fulfilment.at(-1) : fulfilment[0];
  return { fulfilment: mode === 'all' ? fulfilment : fulfilment.slice(0, 1), done: decisive?.on ?? null };
}
