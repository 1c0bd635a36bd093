import { includedPeople, nextId } from '../../domain/reserve/reserve-documents.ts';
import { clockAsText } from '../../reporters/reserve.ts';
import { publicationClock } from '../../views/officer.ts';
import { dateOption, UsageError } from '../options.ts';
import type { Desk } from './desk.ts';
import { namesOf, onListBy, takeRepeated } from './given-names.ts';
import { openReserve, readReserveOptions } from './open-reserve.ts';
import { askFor, isConfirmed, readDay, readLine } from './questions.ts';
import { writePlanned } from './write-planned.ts';

/** Writes an order on inclusion with its people, and says until when the list must be published. */
export async function addOrder(args: readonly string[], desk: Desk): Promise<number> {
  const [given, rest] = takeRepeated('name', args);
  const options = readReserveOptions(rest, {
    number: { takes: 'NUMBER', means: 'number of the order, like 11-1-2/84' },
    date: { takes: 'DATE', means: 'day on which it was signed' },
    name: { takes: 'NAME', means: 'a person whom it includes; as often as there are people' },
    names: { takes: 'FILE', means: 'a CSV file with the names, one a row or under the heading name' },
    paste: { takes: null, means: 'read the names from the terminal or a pipe, one a line' },
  });
  const reserve = openReserve('add-order', options, desk);
  const { words, corpus } = reserve;
  const numberRead = readLine(reserve)(options['number']?.toString() ?? '');
  if (options['number'] !== undefined && !('value' in numberRead))
    throw new UsageError('--number: expected one line of text, like 11-1-2/84');
  const number =
    'value' in numberRead ? numberRead.value : await askFor(words.questions.number, readLine(reserve), reserve, desk);
  const signed =
    options['date'] === undefined
      ? await askFor(words.questions.signed, readDay(reserve, desk), reserve, desk)
      : dateOption(options, 'date', () => desk.today);
  const names = await namesOf(given, options, onListBy(reserve, signed), reserve, desk);

  const summary = [words.summary(number, signed, names.length), ...names.map((name, index) => `${index + 1}. ${name}`)];
  // a pipe that gave the names has ended, and cannot answer
  const canAnswer = options['paste'] !== true || desk.asker.isTerminal;
  if (canAnswer && !(await isConfirmed(summary, reserve, desk))) return 0;

  const id = nextId(signed.slice(0, 4), takenOrders(corpus.paths));
  const documents = includedPeople(id, { number, signed }, names);
  const after = writePlanned(reserve, new Map(documents.map(({ path, text }) => [path, text])), [], desk);
  const clock = publicationClock(after, reserve.judgingOn(desk.today), signed);
  desk.say(
    clockAsText(clock, reserve.lang, {
      build: `${reserve.env}npm run build`,
      confirm: `npm run reserve -- confirm --url URL${reserve.option}`,
    }),
  );
  return 0;
}

/** Numbers of orders that are there, readable or not. */
function takenOrders(paths: Iterable<string>): readonly string[] {
  return [...paths].flatMap((file) => /^reserve\/(?:orders|members)\/(\d{4}-\d{2,4})\b/u.exec(file)?.[1] ?? []);
}
