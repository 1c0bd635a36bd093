import { spawn } from 'node:child_process';
import path from 'node:path';

export const projectRoot: string = path.resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The invented people of tests may be read on the machine of a build service too. */
export const ownMachine = { GITHUB_ACTIONS: '', CI_RUNNER_TAGS: '' };

/** Runs a command as `npm run` does, with no private folder but the one given. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const script = path.join(projectRoot, 'src/cli', `${command}.ts`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...ownMachine, NODE_OPTIONS: '', QAGIDA_RECORDS: '', QAGIDA_RESERVE: '', ...env },
  });
  const ran = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...ran }));
  });
}

/** What a wrong call says: nothing on the way out, exit code 2. */
export const refused = (err: string): Ran => ({ code: 2, out: '', err: `${err}\n` });
