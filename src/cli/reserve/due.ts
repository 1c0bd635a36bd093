import { nextLeave } from '../../domain/reserve/reserve-list.ts';
import { tasksAsText } from '../../reporters/reserve.ts';
import { listingsHeld, reserveTasks } from '../../views/reserve.ts';
import type { Desk } from './desk.ts';
import { asOfOption, openReserve, readReadingOptions } from './open-reserve.ts';

/** Prints what must be published or removed, by when, overdue first, by documents. */
export function due(args: readonly string[], desk: Desk): number {
  const options = readReadingOptions(args, {
    'as-of': { takes: 'DATE', means: 'the day on which it is looked at; today in Kazakhstan when left out' },
  });
  const asOf = asOfOption(options, desk);
  const { corpus, judgingOn, lang } = openReserve('due', options, desk);
  const judging = judgingOn(asOf);
  desk.say(tasksAsText(reserveTasks(corpus, judging), nextLeave(listingsHeld(corpus, judging), asOf), asOf, lang));
  return 0;
}
