import { checkReserveClocks } from '../checks/reserve-clocks.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Diagnostic } from '../domain/diagnostics/diagnostic.ts';
import { judgingOn } from '../views/judging.ts';
import { reserveTasks } from '../views/reserve.ts';

/** What the list of the reserve demands by its clocks; only of content that can be judged. */
export function reserveClocks(corpus: Corpus, asOf: string): readonly Diagnostic[] {
  if (corpus.reserve.orders.length === 0) return [];
  return checkReserveClocks(corpus, reserveTasks(corpus, judgingOn(corpus, asOf)), asOf);
}
