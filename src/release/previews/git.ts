import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';

/** Nothing of a repository may start a program, follow a replacement or fetch: only its objects are read. */
const guards = [
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.attributesFile=/dev/null'],
  ...['-c', 'protocol.allow=never', '-c', 'core.quotePath=false', '-c', 'submodule.recurse=false'],
  ...['--no-pager', '--no-replace-objects', '--literal-pathspecs'],
];

/** What one call of git may answer, in bytes: names of some ten thousand branches, or a part of the content. */
const longestAnswer = 64 * 1024 * 1024;

/** A call of git that ended. `out` is empty where git could not be started. */
export interface GitAnswer {
  readonly isWell: boolean;
  readonly out: Buffer;
  /** What git said, for a message. */
  readonly said: string;
}

/** Reads the objects of one repository. No call changes anything in it. */
export interface Git {
  readonly ask: (args: readonly string[], input?: string) => GitAnswer;
  /** For answers that may have no end: whoever listens ends the process. */
  readonly listen: (args: readonly string[]) => ChildProcessWithoutNullStreams;
}

/**
 * Git in a folder, by its own settings and none of the system's. Settings of whoever calls stay, since a build service says in them
 * whose repositories it trusts.
 */
export function gitIn(folder: string): Git {
  const env = {
    // a hook or another git would tell of a repository of its own
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(?!CONFIG_)/u.test(name))),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const whole = (args: readonly string[]): string[] => ['-C', folder, ...guards, ...args];
  return {
    ask: (args, input) => {
      const { status, stdout, stderr, error } = spawnSync('git', whole(args), {
        env,
        input: input ?? '',
        maxBuffer: longestAnswer,
      });
      const said = error === undefined ? stderr.toString('utf8').trim() : error.message;
      return { isWell: error === undefined && status === 0, out: stdout ?? Buffer.alloc(0), said };
    },
    listen: (args) => spawn('git', whole(args), { env }),
  };
}
