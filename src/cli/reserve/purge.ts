import { existsSync } from 'node:fs';
import path from 'node:path';
import { memberPath, tallyDocument, tallyPath } from '../../domain/reserve/reserve-documents.ts';
import { purgeOn } from '../../views/officer.ts';
import { UsageError } from '../options.ts';
import type { Desk } from './desk.ts';
import { asOfOption, openReserve, readReserveOptions } from './open-reserve.ts';
import { isYesTo } from './questions.ts';
import { writePlanned } from './write-planned.ts';

/** Deletes the documents of people who left the list, and keeps how many there were. */
export async function purge(args: readonly string[], desk: Desk): Promise<number> {
  const options = readReserveOptions(args, {
    'as-of': { takes: 'DATE', means: 'of people who left by this day; today in Kazakhstan when left out' },
    yes: { takes: null, means: 'delete without asking, for scripts' },
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
  const unrecorded = leaving.filter(({ member }) => member.fields.removal === undefined).length;
  if (!isDry && options['yes'] !== true) {
    desk.say(
      `${words.purge.going}\n${leaving.map(({ member }) => `  ${member.id}\n`).join('')}${words.purge.keepReport}\n`,
    );
    if (!(await isYesTo(words.questions.purge, reserve, desk))) {
      desk.say(`${words.nothingWritten}\n`);
      return 0;
    }
  }
  writePlanned(reserve, planned, replaced, desk);
  desk.say(`\n${isDry ? words.purge.planned(leaving.length) : words.purge.done(leaving.length)}\n`);
  if (unrecorded > 0) desk.say(`${words.purge.unrecorded(unrecorded)}\n`);
  if (!isDry && isInRepository(reserve.folder)) desk.say(`${words.purge.history}\n`);
  return 0;
}

/** Whether the folder, or one above it, is a git repository: then its history keeps what is deleted. */
function isInRepository(folder: string): boolean {
  const above = path.dirname(folder);
  return existsSync(path.join(folder, '.git')) || (above !== folder && isInRepository(above));
}
