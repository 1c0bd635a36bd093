import type { ActStatus } from '../../schemas/act.ts';
import type { Act, Surroundings } from '../corpus/corpus.ts';

/** What an act is on a day: one that was repealed later is in force. */
export function statusOn(around: Surroundings, act: Act, asOf: string): ActStatus {
  const { status, repealedBy } = act.fields;
  if (status !== 'repealed' || repealedBy === undefined) return status;
  const repealing = around.sources.get(repealedBy)?.fields.adopted;
  return repealing !== undefined && repealing > asOf ? 'inForce' : status;
}
