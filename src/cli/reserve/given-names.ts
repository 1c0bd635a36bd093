import { readFileSync } from 'node:fs';
import { isFile } from '../../corpus/files/content-files.ts';
import { readNameTable } from '../../corpus/files/read-name-table.ts';
import {
  checkNames,
  type GivenName,
  type NameProblem,
  nameKey,
  tidyName,
  withoutCapitals,
} from '../../domain/reserve/name-list.ts';
import type { NamesFrom } from '../../i18n/officer.ts';
import { type Options, UsageError } from '../options.ts';
import { type Desk, Refusal } from './desk.ts';
import type { OpenReserve } from './open-reserve.ts';
import { askFor } from './questions.ts';

/** `--name X --name Y` among other arguments: the options of every command are given once, these as often as there are people. */
export function takeRepeated(name: string, args: readonly string[]): readonly [readonly string[], readonly string[]] {
  const values: string[] = [];
  const rest: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg.startsWith(`--${name}=`)) values.push(arg.slice(name.length + 3));
    else if (arg === `--${name}` && args[index + 1] !== undefined) {
      index += 1;
      values.push(args[index] ?? '');
    } else rest.push(arg);
  }
  return [values, rest];
}

/**
 * The names of an order: from options, a file, a pasted text, or asked one by one.
 *
 * @throws Refusal with a line for every mistake, by row and column and without the name
 */
export async function namesOf(
  given: readonly string[],
  options: Options,
  onList: ReadonlyMap<string, string>,
  reserve: OpenReserve,
  desk: Desk,
): Promise<readonly string[]> {
  const file = options['names']?.toString();
  const isPasted = options['paste'] === true;
  const ways = [given.length > 0, file !== undefined, isPasted].filter((isGiven) => isGiven).length;
  if (ways > 1)
    throw new UsageError('--name, --names and --paste: names are given in one of these ways, not in several');
  if (file !== undefined) return fromFile(file, onList, reserve, desk);
  if (given.length > 0) return checked(numbered(given), 'options', '', onList, reserve, desk);
  if (isPasted) {
    const lines = await desk.asker.askLines(reserve.words.questions.names);
    const names = withoutLastEmpty(lines).map((line) => line.replace(/^\s*\d{1,4}[.)]\s+/u, ''));
    if (names.length === 0) throw new UsageError(`\n${reserve.words.inputEnded(reserve.words.questions.names)}`);
    return checked(numbered(names), 'lines', '', onList, reserve, desk);
  }
  return askNames(onList, reserve, desk);
}

/** The people who are on the list on the day of an order, by name: an order cannot include them again. */
export function onListBy({ corpus }: OpenReserve, signed: string): ReadonlyMap<string, string> {
  const still = corpus.reserve.members.filter(
    ({ fields }) => fields.removal === undefined || fields.removal.on > signed,
  );
  return new Map(still.map(({ id, fields }) => [nameKey(fields.name), id]));
}

function fromFile(
  file: string,
  onList: ReadonlyMap<string, string>,
  reserve: OpenReserve,
  desk: Desk,
): readonly string[] {
  if (!isFile(file)) throw new UsageError(`--names ${file}: there is no such file`);
  const { names, otherColumns, problems } = readNameTable(readFileSync(file));
  if (problems.length > 0) throw refused(problems, 'table', `${file}: `, reserve, desk);
  const found = checked(names, 'table', `${file}: `, onList, reserve, desk);
  if (otherColumns.length > 0) desk.say(`${reserve.words.notReadColumns(otherColumns)}\n`);
  return found;
}

function numbered(texts: readonly string[]): readonly GivenName[] {
  return texts.map((text, index) => ({ row: index + 1, column: null, text }));
}

function withoutLastEmpty(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, last + 1);
}

function checked(
  given: readonly GivenName[],
  from: NamesFrom,
  before: string,
  onList: ReadonlyMap<string, string>,
  reserve: OpenReserve,
  desk: Desk,
): readonly string[] {
  const { names, problems } = checkNames(given, onList);
  if (names.length === 0) throw refused([{ kind: 'noNames', row: 1, column: null }], from, before, reserve, desk);
  if (problems.length > 0) throw refused(problems, from, before, reserve, desk);
  return names;
}

function refused(
  problems: readonly NameProblem[],
  from: NamesFrom,
  before: string,
  { words }: OpenReserve,
  { complain }: Desk,
): Refusal {
  for (const problem of problems) complain(`${before}${words.place(problem, from)}: ${words.nameProblem(problem)}\n`);
  return new Refusal(words.namesRefused(problems.length));
}

/** What is said of a name that was just typed: it stands on the screen, so the right form can stand there, too. */
function againOf(problem: NameProblem, answer: string, { words }: OpenReserve): string {
  if (problem.kind === 'repeated') return words.again.namedAlready(problem.other ?? '');
  if (problem.kind === 'onList') return words.again.onListAlready(problem.other ?? '');
  const said = `${words.place(problem, 'options')}: ${words.nameProblem(problem)}`;
  return problem.kind === 'capitals' ? `${said}. ${words.again.correctly(withoutCapitals(answer))}` : said;
}

/** One name after the other; a mistake is told at once, and only that name is asked again. */
async function askNames(
  onList: ReadonlyMap<string, string>,
  reserve: OpenReserve,
  desk: Desk,
): Promise<readonly string[]> {
  const { words } = reserve;
  const names: string[] = [];
  desk.say(`${words.questions.names}\n`);
  for (;;) {
    const name = await askFor(
      String(names.length + 1),
      (answer) => {
        if (answer === '') return names.length === 0 ? { again: words.again.empty } : { value: '' };
        const { problems } = checkNames(numbered([...names, answer]), onList);
        const [problem] = problems;
        return problem === undefined ? { value: tidyName(answer) } : { again: againOf(problem, answer, reserve) };
      },
      reserve,
      desk,
    );
    if (name === '') return names;
    names.push(name);
  }
}
