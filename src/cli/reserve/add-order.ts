import { addCalendarDays } from '../../domain/calendar/plain-date.ts';
import { includedPeople, nextId } from '../../domain/reserve/reserve-documents.ts';
import { clockAsText } from '../../reporters/reserve.ts';
import { publicationClock } from '../../views/officer.ts';
import { dateOption, type Options, UsageError } from '../options.ts';
import { type Desk, Refusal } from './desk.ts';
import { namesOf, onListBy, takeRepeated } from './given-names.ts';
import { type OpenReserve, openReserve, readReserveOptions } from './open-reserve.ts';
import { askFor, isConfirmed, isYesTo, readDay, readNumber } from './questions.ts';
import { writePlanned } from './write-planned.ts';

/** Writes an order on inclusion with its people, and says until when the list must be published. */
export async function addOrder(args: readonly string[], desk: Desk): Promise<number> {
  const [given, rest] = takeRepeated('name', args);
  const options = readReserveOptions(rest, {
    number: { takes: 'NUMBER', means: 'number of the order, like 11-1-2/84' },
    date: { takes: 'DATE', means: 'day on which it was signed' },
    name: { takes: 'NAME', means: 'a person whom it includes; as often as there are people' },
    names: { takes: 'FILE', means: 'a CSV file with the names, one a row or under the heading name' },
    yes: { takes: null, means: 'the day is right although the order is old, for scripts' },
    paste: { takes: null, means: 'read the names from the terminal or a pipe, one a line' },
  });
  const reserve = openReserve('add-order', options, desk);
  const { words, corpus } = reserve;
  const { number, signed } = await orderOf(options, reserve, desk);
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

/** Number and day of the order. What was asked is told at once where it cannot be, and asked again. */
async function orderOf(
  options: Options,
  reserve: OpenReserve,
  desk: Desk,
): Promise<{ readonly number: string; readonly signed: string }> {
  const { words, corpus } = reserve;
  for (;;) {
    const number = await numberOf(options, reserve, desk);
    const signed =
      options['date'] === undefined
        ? await askFor(words.questions.signed, readDay(reserve, desk), reserve, desk)
        : dateOption(options, 'date', () => desk.today);
    const isAsked = desk.asker.hasAsked();
    const same = corpus.reserve.orders.find(({ fields }) => fields.number === number && fields.signed === signed);
    if (same !== undefined && (options['number'] === undefined || options['date'] === undefined)) {
      desk.say(`${words.again.repeatedOrder(number, signed, same.id)}\n`);
      continue;
    }
    const isOld = signed < addCalendarDays(desk.today, -60);
    if (!isOld || options['yes'] === true) return { number, signed };
    if (!isAsked && !desk.asker.isTerminal) throw new Refusal(words.oldOrder(signed));
    if (await isYesTo(words.questions.really(signed), reserve, desk)) return { number, signed };
    if (options['date'] !== undefined) throw new Refusal(words.nothingWritten);
  }
}

async function numberOf(options: Options, reserve: OpenReserve, desk: Desk): Promise<string> {
  const { words } = reserve;
  const given = options['number']?.toString();
  if (given === undefined) return askFor(words.questions.number, readNumber(reserve), reserve, desk);
  const read = readNumber(reserve)(given);
  if ('value' in read) return read.value;
  throw new UsageError(`--number: ${read.again}`);
}

/** Numbers of orders that are there, readable or not. */
function takenOrders(paths: Iterable<string>): readonly string[] {
  return [...paths].flatMap((file) => /^reserve\/(?:orders|members)\/(\d{4}-\d{2,4})\b/u.exec(file)?.[1] ?? []);
}
