// The real command as a process of its own, to be ended from outside.
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

/** A hundred processes need not compile the same modules a hundred times. */
const compiled = path.join(tmpdir(), 'qagida-compiled-for-tests');

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when it has taken the lock of the target, or has ended. */
  readonly begun: Promise<void>;
  /** Resolves when all files are at the target, just before the switch, or when it has ended. */
  readonly sent: Promise<void>;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly out: string;
    readonly err: string;
  }>;
}

export function startPublishing(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(project, 'src/cli/publish.ts'), ...args],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        QAGIDA_RECORDS: '',
        QAGIDA_RESERVE: '',
        GITHUB_ACTIONS: '',
        CI_RUNNER_TAGS: '',
        NODE_COMPILE_CACHE: compiled,
        ...env,
      },
    },
  );
  const told = { out: '', err: '' };
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let send: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told.out += text;
    begin();
    if (told.out.includes('Files sent: ')) send();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.err += text;
  });
  const ended = new Promise<Awaited<Running['ended']>>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      begin();
      send();
      resolve({ code, signal, ...told });
    });
  });
  return { child, begun, sent, ended };
}

/** The same moments at every run, so that a failure can be looked at again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
