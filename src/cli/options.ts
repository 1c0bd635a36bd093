import { parseArgs } from 'node:util';
import { isoDateOf } from '../domain/kazakh/months.ts';
import { commandWordsFor, languageAmong } from '../i18n/commands.ts';

/** What a command's options look like: a name, what it takes (nothing for a switch), and what it is for. */
export interface OptionShape {
  readonly takes: string | null;
  readonly means: string;
}

export type Options = Readonly<Record<string, string | true>>;

/** Ends a command with exit code 2 and one sentence: what was typed, and what to type. */
export class UsageError extends Error {}

/** Ends a command with exit code 0, after the list of its options. */
export class HelpRequest extends Error {}

/**
 * Reads the options of a command.
 *
 * @throws UsageError for an option that the command does not have, or a value that is missing
 */
export function readOptions(args: readonly string[], shapes: Readonly<Record<string, OptionShape>>): Options {
  const options = Object.fromEntries(
    Object.entries(shapes).map(([name, { takes }]) => [
      name,
      { type: takes === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const list = Object.entries(shapes).map(
    ([name, { takes, means }]) => `  --${name}${takes === null ? '' : ` ${takes}`}   ${means}`,
  );
  const words = commandWordsFor(languageAmong(args));
  if (args.includes('--help')) throw new HelpRequest(`${words.options}\n${list.join('\n')}`);
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value as string | true]])),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${words.wrongCall(String(reason))} ${words.options}\n${list.join('\n')}`);
  }
}

/** One of a list of words, or the default. */
export function oneOf<Word extends string>(
  options: Options,
  name: string,
  words: readonly Word[],
  otherwise: Word,
): Word {
  const given = options[name];
  if (given === undefined) return otherwise;
  const word = words.find((known) => known === given);
  if (word === undefined) throw new UsageError(commandWordsFor(options['lang']).oneOf(name, String(given), words));
  return word;
}

/** The parts of `2026-11-21` or `21.11.2026`; null for any other text. */
export function datePartsOf(text: string): readonly [year: string, month: string, day: string] | null {
  const found =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u.exec(text) ??
    /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/u.exec(text);
  const { year, month, day } = found?.groups ?? {};
  return year === undefined || month === undefined || day === undefined ? null : [year, month, day.padStart(2, '0')];
}

/** A date that exists, `2026-11-21` or `21.11.2026`, or the default. */
export function dateOption(options: Options, name: string, otherwise: () => string): string {
  const given = options[name];
  if (given === undefined) return otherwise();
  const words = commandWordsFor(options['lang']);
  const parts = datePartsOf(String(given));
  if (parts === null) throw new UsageError(words.wrongShape(name, String(given)));
  const date = isoDateOf(...parts);
  if (date === null) throw new UsageError(words.noSuchDay(name, String(given)));
  return date;
}

/** A port number, or the default. */
export function portOption(options: Options, otherwise: number): number {
  const given = options['port'];
  if (given === undefined) return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${given}: expected a number from 1 to 65535`);
  return port;
}
