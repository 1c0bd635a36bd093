// The officer's command with a day, a private folder and answers of the test's own. The people are invented: Үлгі is an example,
// Қиял a fancy.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll } from 'vitest';
import { HelpRequest, UsageError } from '../../src/cli/options.ts';
import { askIn } from '../../src/cli/reserve/asker.ts';
import { reserveCommand } from '../../src/cli/reserve/reserve-command.ts';
import type { PageLimits } from '../../src/release/read-page.ts';
import { projectRoot, type Ran } from './run-command-line.ts';

const work = mkdtempSync(path.join(tmpdir(), 'qagida-reserve-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What of the content the reserve needs: the act with its procedures, and the calendars. Copied once, so that a test takes no second. */
const content = path.join(work, 'content');
for (const part of [
  'acts/cadre-reserve',
  'bodies',
  'calendars',
  'counting.md',
  'holidays',
  'procedures/reserve-inclusion.md',
  'procedures/reserve-removal.md',
  'publisher.md',
  'reserve.md',
  'sources',
])
  cpSync(path.join(projectRoot, 'content', part), path.join(content, part), { recursive: true });

/** A copy of the content, to be spoilt. */
export function copyOfContent(): string {
  const folder = mkdtempSync(path.join(work, 'content-'));
  cpSync(content, folder, { recursive: true });
  return folder;
}

/** An empty private folder. */
export function emptyReserve(): string {
  return mkdtempSync(path.join(work, 'private-'));
}

/** Writes documents into a private folder: the text between the lines of `---` by path. */
export function put(folder: string, documents: Readonly<Record<string, string>>): void {
  for (const [file, fields] of Object.entries(documents)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `---\n${fields}\n---\n`);
  }
}

export const anOrder = (number: string, signed: string, count: number): string =>
  `kind: inclusion\nnumber: ${number}\nsigned: ${signed}\ncount: ${count}`;

export const aPerson = (name: string, order: string, removal = ''): string =>
  `name: ${name}\norder: ${order}${removal}`;

/** Every file of a folder with its text, hidden ones too. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
  );
}

export interface Sitting {
  readonly folder?: string;
  readonly today?: string;
  /** What comes in, line by line; nothing at all when left out. */
  readonly answers?: readonly string[];
  readonly isTerminal?: boolean;
  readonly limits?: Partial<PageLimits>;
  /** Another content folder than the one of the reserve. */
  readonly content?: string;
}

/** Runs a verb as `npm run reserve -- <verb>` does. */
export async function officer(args: readonly string[], sitting: Sitting = {}): Promise<Ran> {
  const { folder, today = '2026-11-21', answers = [], isTerminal = false, limits = {} } = sitting;
  const ran = { out: '', err: '' };
  const input = Object.assign(Readable.from(answers.map((answer) => `${answer}\n`)), { isTTY: isTerminal });
  const output = new PassThrough();
  output.setEncoding('utf8').on('data', (text: string) => {
    ran.out += text;
  });
  const say = (text: string): void => {
    output.write(text);
  };
  const complain = (text: string): void => {
    ran.err += text;
  };
  const desk = {
    today,
    reserve: folder,
    asker: askIn(input, output),
    say,
    complain,
    limits: { milliseconds: 5000, bytes: 100_000, hasLocal: true, ...limits },
  };
  const isVerb = args.length > 0 && !(args[0] ?? '').startsWith('-');
  try {
    const code = await reserveCommand(isVerb ? [...args, '--content', sitting.content ?? content] : args, desk);
    return { code, ...ran };
  } catch (error) {
    if (error instanceof HelpRequest) return { code: 0, out: `${ran.out}${error.message}\n`, err: ran.err };
    if (error instanceof UsageError) return { code: 2, out: ran.out, err: `${ran.err}${error.message}\n` };
    throw error;
  }
}

/** Three people of one order, all on the list. */
export function threePeople(): string {
  const folder = emptyReserve();
  put(folder, {
    'reserve/orders/2026-01.md': anOrder('11-1-2/84', '2026-11-20', 3),
    'reserve/members/2026-01-01.md': aPerson('Үлгібаев Үлгі Үлгіұлы', '2026-01'),
    'reserve/members/2026-01-02.md': aPerson('Қиялов Қиял', '2026-01'),
    'reserve/members/2026-01-03.md': aPerson('Әдеміова Әдемі', '2026-01'),
  });
  return folder;
}
