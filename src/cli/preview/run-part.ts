import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** How a part of the work ended. `said` is the end of what it printed. */
export type PartEnd =
  | { readonly kind: 'well' }
  | { readonly kind: 'failed'; readonly said: string }
  | { readonly kind: 'tooSlow'; readonly minutes: number };

/** A build of 5,000 acts takes three minutes on two cores. */
const minutes = 15;
/** Megabytes for a process that reads the content of others. */
const memory = 4096;
const longestSaid = 4000;

/**
 * Runs a command of the project in a process of its own, with a limit of time and memory: what content does to it, it does to no
 * other branch and not to this process.
 *
 * @param env all that the process is told
 */
export function runPart(
  root: string,
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<PartEnd> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${memory}`, path.join(root, script), ...args],
    {
      cwd: root,
      // whatever the shell says: a build for readers is never a development build
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // a group of its own, which ends with it: a build has processes of its own
      detached: process.platform !== 'win32',
    },
  );
  let said = '';
  const hear = (text: string): void => {
    said = (said + text).slice(-longestSaid);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    let isLate = false;
    const stop = (): void => endWithItsOwn(child);
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, minutes * 60_000);
    process.once('exit', stop);
    const end = (result: PartEnd): void => {
      clearTimeout(timer);
      process.off('exit', stop);
      resolve(isLate ? { kind: 'tooSlow', minutes } : result);
    };
    child.on('error', ({ message }) => end({ kind: 'failed', said: message }));
    child.on('close', (code, signal) =>
      end(code === 0 ? { kind: 'well' } : { kind: 'failed', said: said.trim() || `${signal ?? code}` }),
    );
  });
}

function endWithItsOwn(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // all of them have ended
  }
}

const privateRoots = /^QAGIDA_/u;

/** What a part of this project is told: everything but the private folders. */
export function publicEnvironment(): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !privateRoots.test(name)));
}

/** What the code of a branch is told: where programs are, and no secret of a pipeline. */
export function bareEnvironment(): Readonly<Record<string, string | undefined>> {
  const { PATH, HOME, TMPDIR, LANG, SystemRoot } = process.env;
  return { PATH, HOME, TMPDIR, LANG, SystemRoot };
}

/** The end of what a process printed, for a summary. */
export function inOneLine(said: string): string {
  const lines = said.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return lines.slice(-8).join(' / ').slice(0, 600) || '–';
}
