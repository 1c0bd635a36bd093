import type { Act, Edition, Surroundings } from '../corpus/corpus.ts';
import type { PlainDate, SourceSummary } from './act-view.ts';
import { historyOf } from './history.ts';

/** An act that changed another one, once, however many notes tell of it. */
export interface ActChange {
  /** Day of the amending act. */
  readonly on: PlainDate;
  readonly number: string;
  readonly source: SourceSummary | null;
  /** Whether it repealed the act as a whole. */
  readonly isRepeal: boolean;
  /** How many of its provisions it changed. */
  readonly changes: number;
  /** The edition that it made, where its text is held. */
  readonly edition: PlainDate | null;
}

/** What changed an act by a day, by the notes of an edition of it; the newest first. */
export function actChanges(around: Surroundings, act: Act, edition: Edition, asOf: PlainDate): readonly ActChange[] {
  const entries = historyOf(around, edition).map(({ entry }) => entry);
  const byAct = Map.groupBy(entries, ({ amendment }) => `${amendment.date} ${amendment.number}`);
  return [...byAct.values()]
    .flatMap((own): ActChange[] => {
      const [first] = own;
      if (first === undefined || first.amendment.date > asOf) return [];
      const { date, number } = first.amendment;
      return [
        {
          on: date,
          number,
          source: first.source,
          isRepeal: own.some(({ amendment }) => amendment.kind === 'repealed' && amendment.unit === 'act'),
          changes: own.length,
          edition: act.editions.find((held) => held.date === date)?.date ?? null,
        },
      ];
    })
    .toReversed();
}
