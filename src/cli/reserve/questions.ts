import { orderNumber } from '../../../schemas/fields.ts';
import { isoDateOf } from '../../domain/kazakh/months.ts';
import { datePartsOf, UsageError } from '../options.ts';
import type { Desk } from './desk.ts';
import type { OpenReserve } from './open-reserve.ts';

/** What an answer means, or what is said before the question is asked again. */
type Reading<Value> = { readonly value: Value } | { readonly again: string };

/**
 * Asks until the answer can be read.
 *
 * @throws UsageError when the input ends before: a command in a script must not hang
 */
export async function askFor<Value>(
  question: string,
  read: (answer: string) => Reading<Value>,
  { words }: OpenReserve,
  { asker, say }: Desk,
): Promise<Value> {
  for (;;) {
    const answer = await asker.ask(question);
    if (answer === null) throw new UsageError(`\n${words.inputEnded(question)}`);
    const reading = read(answer);
    if ('value' in reading) return reading.value;
    say(`${reading.again}\n`);
  }
}

/** The number of an order; the № before it is taken away, since everything that shows a number puts one there. */
export function readNumber({ words }: OpenReserve): (answer: string) => Reading<string> {
  return (answer) => {
    const number = answer.trim().replace(/^(?:(?:№|N[oº°]?\.?)\s*)+(?=[^\s№])/iu, '');
    return orderNumber.safeParse(number).success ? { value: number } : { again: words.again.number };
  };
}

/** A day that exists and has come, `2026-11-20` or `20.11.2026`. */
export function readDay({ words }: OpenReserve, { today }: Desk): (answer: string) => Reading<string> {
  return (answer) => {
    const parts = datePartsOf(answer);
    if (parts === null) return { again: words.again.date };
    const date = isoDateOf(...parts);
    if (date === null) return { again: words.again.noSuchDay };
    return date > today ? { again: words.again.later(today) } : { value: date };
  };
}

/** Any other reading, with what an empty answer stands for. */
export function orEmpty<Value, Otherwise>(
  read: (answer: string) => Reading<Value>,
  otherwise: Otherwise,
): (answer: string) => Reading<Value | Otherwise> {
  return (answer) => (answer === '' ? { value: otherwise } : read(answer));
}

/** A number from a list that was shown, or what the list names: `1` or `18-1`. */
export function readChoice<Value>(
  choices: readonly Value[],
  { words }: OpenReserve,
  nameOf: (choice: Value) => string = String,
): (answer: string) => Reading<Value> {
  return (answer) => {
    const named = choices.find((choice) => nameOf(choice) === answer);
    if (named !== undefined) return { value: named };
    const value = /^\d{1,5}$/u.test(answer) ? choices[Number(answer) - 1] : undefined;
    return value === undefined ? { again: words.again.choice(choices.length) } : { value };
  };
}

/** Whether to write what was asked for; without a question before, everything was said by options. */
export async function isConfirmed(summary: readonly string[], reserve: OpenReserve, desk: Desk): Promise<boolean> {
  if (!desk.asker.hasAsked() || reserve.isDry) return true;
  desk.say(`${summary.join('\n')}\n`);
  const { words } = reserve;
  const isYes = await isYesTo(words.questions.write, reserve, desk);
  if (!isYes) desk.say(`${words.nothingWritten}\n`);
  return isYes;
}

/** Yes or no; anything else is asked again. */
export function isYesTo(question: string, reserve: OpenReserve, desk: Desk): Promise<boolean> {
  const { yes, no, again } = reserve.words;
  return askFor(
    question,
    (answer) => {
      const word = answer.toLowerCase();
      if (yes.includes(word)) return { value: true };
      return no.includes(word) ? { value: false } : { again: again.yesOrNo };
    },
    reserve,
    desk,
  );
}
