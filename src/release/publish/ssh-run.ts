import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PublishFailure } from './publish-failure.ts';
import { type RemoteScript, remoteScripts } from './remote-scripts.ts';

export interface SshHost {
  /** `user@host` */
  readonly login: string;
  /** The program that connects, as GIT_SSH names one. */
  readonly program: string;
}

export interface RemoteAnswer {
  readonly code: number;
  readonly out: Buffer;
}

const options = [
  ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'],
  ...['-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'],
];

/** The exit code of ssh itself, when it is not that of the command. */
const exitSsh = 255;
/** Where the end came by a signal there. */
const exitSignal = 128;

/**
 * Runs a script on another machine.
 *
 * @param accepted exit codes that are answers, besides 0
 * @throws PublishFailure `noSsh`, `hostGone` where the connection failed or broke, `disk` or `remote` where the script did
 */
export async function runThere(
  { login, program }: SshHost,
  script: RemoteScript,
  args: readonly string[],
  {
    input,
    accepted = [],
  }: { readonly input?: AsyncIterable<Buffer> | string; readonly accepted?: readonly number[] } = {},
): Promise<RemoteAnswer> {
  const command = ['sh', '-c', remoteScripts[script], 'qagida', ...args].map(quoted).join(' ');
  const child = spawn(program, [...options, '--', login, command], { stdio: ['pipe', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(new PublishFailure({ kind: 'noSsh', program: `${program} (${error.code ?? error.message})` }, error));
    });
    child.on('close', (code) => resolve(code ?? exitSsh));
  });
  // a connection that breaks ends the input early; the exit code says so too
  const sent = send(input, child.stdin);
  const [code, unread] = await Promise.all([ended, sent]);
  if (unread instanceof Error && !isBrokenPipe(unread)) throw unread;
  // whether everything arrived, the digests of the files say
  if (code === 0 || accepted.includes(code)) return { code, out: Buffer.concat(out) };
  throw new PublishFailure(problemOf(login, code, complaint.trim().split('\n').at(-1) ?? ''));
}

async function send(input: AsyncIterable<Buffer> | string | undefined, stdin: NodeJS.WritableStream): Promise<unknown> {
  try {
    await pipeline(
      Readable.from(typeof input === 'string' || input === undefined ? [Buffer.from(input ?? '')] : input),
      stdin,
    );
    return null;
  } catch (error) {
    return error;
  }
}

function isBrokenPipe(error: Error): boolean {
  return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
}

function problemOf(login: string, code: number, detail: string): PublishFailure['problem'] {
  if (code === exitSsh || code > exitSignal)
    return { kind: 'hostGone', host: login, detail: detail === '' ? `exit code ${code}` : detail };
  const reasons = [
    { words: /No space left/u, code: 'ENOSPC' },
    { words: /quota exceeded/iu, code: 'EDQUOT' },
    { words: /Read-only file system/u, code: 'EROFS' },
    { words: /Permission denied/u, code: 'EACCES' },
  ];
  const known = reasons.find(({ words }) => words.test(detail));
  if (known !== undefined) return { kind: 'disk', code: known.code, path: `${login}: ${detail}` };
  return { kind: 'remote', host: login, detail: detail === '' ? `exit code ${code}` : detail };
}

/** One word for a POSIX shell, whatever is in it. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
