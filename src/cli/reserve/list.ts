import { asJson } from '../../exports/json.ts';
import { officerListAsCsv } from '../../exports/officer-list-csv.ts';
import { listAsText } from '../../reporters/reserve.ts';
import { viewOfficerList } from '../../views/officer.ts';
import { oneOf } from '../options.ts';
import type { Desk } from './desk.ts';
import { asOfOption, openReserve, readReadingOptions } from './open-reserve.ts';

/** Prints the list of a day, names and all: that is what it is for. */
export function list(args: readonly string[], desk: Desk): number {
  const options = readReadingOptions(args, {
    'as-of': { takes: 'DATE', means: 'the day; today in Kazakhstan when left out' },
    format: { takes: 'text|csv|json', means: 'how the list is printed' },
  });
  const format = oneOf(options, 'format', ['text', 'csv', 'json'], 'text');
  const asOf = asOfOption(options, desk);
  const reserve = openReserve('list', options, desk);
  const view = viewOfficerList(reserve.corpus, reserve.judgingOn(asOf));
  if (format === 'json') desk.say(asJson(view));
  else desk.say(format === 'csv' ? officerListAsCsv(view) : listAsText(view, reserve.lang));
  return 0;
}
