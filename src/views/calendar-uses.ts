import type { Corpus } from '../corpus/corpus.ts';
import type { CalendarUse } from './calendar-view.ts';

/**
 * Which years of the calendar rest on which outside act, by its id: holidays are days off by it, it moved days, or it changed the
 * year when it had already been made known.
 *
 * @example indexCalendarUses(corpus).get('order-2024-109') // [{ year: 2024, moved: [{ works: '2024-05-04', off: '2024-05-08' }] }]
 */
export function indexCalendarUses(corpus: Corpus): ReadonlyMap<string, readonly CalendarUse[]> {
  const uses = new Map<string, CalendarUse[]>();
  for (const { year, fields } of corpus.calendars.values()) {
    const named = [
      ...fields.holidays.map(({ holiday }) => corpus.holidays.get(holiday)?.fields.source),
      ...fields.transfers.map(({ source }) => source),
      ...fields.changes.map(({ source }) => source),
    ];
    for (const id of new Set(named)) {
      if (id === undefined || !corpus.sources.has(id)) continue;
      const moved = fields.transfers.filter(({ source }) => source === id).map(({ works, off }) => ({ works, off }));
      uses.set(id, [...(uses.get(id) ?? []), { year, moved }]);
    }
  }
  return uses;
}
