import type { ActStatus } from '../../schemas/act.ts';
import type { Act, Corpus } from '../corpus/corpus.ts';

/** What an act is on a day: one that was repealed later is in force. */
export function statusOn(corpus: Corpus, act: Act, asOf: string): ActStatus {
  const { status, repealedBy } = act.fields;
  if (status !== 'repealed' || repealedBy === undefined) return status;
  const repealing = corpus.sources.get(repealedBy)?.fields.adopted;
  return repealing !== undefined && repealing > asOf ? 'inForce' : status;
}
