import { memberPath, tallyDocument, tallyPath } from '../../domain/reserve/reserve-documents.ts';
import { purgeOn } from '../../views/officer.ts';
import { UsageError } from '../options.ts';
import type { Desk } from './desk.ts';
import { asOfOption, openReserve, readReserveOptions } from './open-reserve.ts';
import { writePlanned } from './write-planned.ts';

/** Deletes the documents of people who left the list, and keeps how many there were. */
export function purge(args: readonly string[], desk: Desk): number {
  const options = readReserveOptions(args, {
    'as-of': { takes: 'DATE', means: 'of people who left by this day; today in Kazakhstan when left out' },
  });
  const asOf = asOfOption(options, desk);
  const reserve = openReserve('purge', options, desk);
  const { words, corpus, isDry } = reserve;
  // who is on the list today must not be deleted, whatever happens to the list later
  if (asOf > desk.today) throw new UsageError(words.purge.future(asOf, desk.today));
  const { leaving, purged } = purgeOn(corpus, reserve.judgingOn(asOf));
  if (leaving.length === 0) {
    desk.say(`${words.purge.nobody(asOf)}\n`);
    return 0;
  }
  const deleted = leaving.map(({ member }) => memberPath(member.id));
  const tally = tallyDocument(purged);
  const planned = new Map([...deleted.map((file) => [file, null] as const), [tally.path, tally.text] as const]);
  const replaced = [...deleted, ...(corpus.paths.has(tallyPath) ? [tallyPath] : [])];
  writePlanned(reserve, planned, replaced, desk);
  const unrecorded = leaving.filter(({ member }) => member.fields.removal === undefined).length;
  desk.say(`\n${isDry ? words.purge.planned(leaving.length) : words.purge.done(leaving.length)}\n`);
  if (unrecorded > 0) desk.say(`${words.purge.unrecorded(unrecorded)}\n`);
  if (!isDry) desk.say(`${words.purge.history}\n`);
  return 0;
}
