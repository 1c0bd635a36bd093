import { line } from '../../../schemas/fields.ts';
import { isoDateOf } from '../../domain/kazakh/months.ts';
import { UsageError } from '../options.ts';
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

export function readLine({ words }: OpenReserve): (answer: string) => Reading<string> {
  return (answer) => (line.safeParse(answer).success ? { value: answer } : { again: words.again.line });
}

/** A day that exists and has come, `2026-11-20` or `20.11.2026`. */
export function readDay({ words }: OpenReserve, { today }: Desk): (answer: string) => Reading<string> {
  return (answer) => {
    const {
      year = '',
      month = '',
      day = '',
    } = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(answer)?.groups ??
    /^(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})$/u.exec(answer)?.groups ??
    {};
    const date = isoDateOf(year, month, day);
    if (date === null) return { again: words.again.date };
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

/** A number from a list that was shown. */
export function readChoice<Value>(
  choices: readonly Value[],
  { words }: OpenReserve,
): (answer: string) => Reading<Value> {
  return (answer) => {
    const value = /^\d{1,5}$/u.test(answer) ? choices[Number(answer) - 1] : undefined;
    return value === undefined ? { again: words.again.choice(choices.length) } : { value };
  };
}

/** Whether to write what was asked for; without a question before, everything was said by options. */
export async function isConfirmed(summary: readonly string[], reserve: OpenReserve, desk: Desk): Promise<boolean> {
  if (!desk.asker.hasAsked() || reserve.isDry) return true;
  desk.say(`${summary.join('\n')}\n`);
  const { words } = reserve;
  const isYes = await askFor(
    words.questions.write,
    (answer) => ({ value: words.yes.includes(answer.toLowerCase()) }),
    reserve,
    desk,
  );
  if (!isYes) desk.say(`${words.nothingWritten}\n`);
  return isYes;
}
