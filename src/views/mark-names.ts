import type { Corpus } from '../corpus/corpus.ts';
import type { MarkNames } from './procedure-view.ts';

/** Names of the holidays, and of the acts that moved days of rest. */
export function markNames({ holidays, calendars, sources }: Corpus): MarkNames {
  const moving = new Set([...calendars.values()].flatMap(({ fields }) => fields.transfers.map(({ source }) => source)));
  return {
    holidays: Object.fromEntries([...holidays.values()].map(({ id, fields }) => [id, fields.name])),
    sources: Object.fromEntries(
      [...moving].flatMap((id) => {
        const name = sources.get(id)?.fields.name;
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  };
}
