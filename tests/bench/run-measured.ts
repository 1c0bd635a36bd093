import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { watchMemory } from './watch-memory.ts';

export interface Step {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where what it says goes. */
  readonly log: string;
}

/** What one run of a program, or of several one after the other, took. */
export interface Run {
  readonly seconds: number;
  /** Time of the processors, of the program itself and of all that it started. */
  readonly cpuSeconds: number;
  /** Most memory at one time, of all its processes; null where the system does not tell. */
  readonly megabytes: number | null;
}

/**
 * Runs programs one after the other and measures them together.
 *
 * @throws when one of them fails, with the end of what it said
 */
export async function runMeasured(steps: readonly Step[]): Promise<Run> {
  let total: Run = { seconds: 0, cpuSeconds: 0, megabytes: null };
  for (const step of steps) total = together(total, await runStep(step));
  return total;
}

function together(a: Run, b: Run): Run {
  const megabytes = b.megabytes === null ? a.megabytes : Math.max(a.megabytes ?? 0, b.megabytes);
  return { seconds: a.seconds + b.seconds, cpuSeconds: a.cpuSeconds + b.cpuSeconds, megabytes };
}

/** The shell's `time` counts the processes that the program started too, once they were waited for; Node has no call for that. */
const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" >"$BENCH_LOG" 2>&1';

function runStep({ program, args, folder, env, log }: Step): Promise<Run> {
  mkdirSync(path.dirname(log), { recursive: true });
  const child = spawn('bash', ['-c', script, 'bench', program, ...args], {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', BENCH_LOG: log },
    stdio: ['ignore', 'ignore', 'pipe'],
    // a group of its own: so its processes are known, and can be ended together
    detached: true,
  });
  const end = (): void => endGroup(child.pid);
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll);
  const memory = watchMemory(child.pid ?? 0);
  let times = '';
  child.stderr.on('data', (data: Buffer) => {
    times += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const megabytes = memory.stop();
      process.removeListener('exit', end);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stopAll);
      const [seconds, user, system] = times.trim().split(/\s+/u).slice(-3).map(Number);
      if (code !== 0 || seconds === undefined || user === undefined || system === undefined)
        reject(new Error(`${program} ${args.join(' ')} failed (${code}):\n${endOf(log)}\nAll of it: ${log}`));
      else resolve({ seconds, cpuSeconds: user + system, megabytes });
    });
  });
}

function stopAll(): void {
  process.exit(130);
}

function endGroup(group: number | undefined): void {
  try {
    if (group !== undefined) process.kill(-group);
  } catch {
    // it has ended
  }
}

function endOf(log: string): string {
  try {
    return readFileSync(log, 'utf8').slice(-2_000);
  } catch {
    return 'it said nothing';
  }
}

/** The median of times, and the most memory of all runs. */
export function medianOf(runs: readonly Run[]): Run {
  const memory = runs.flatMap(({ megabytes }) => (megabytes === null ? [] : [megabytes]));
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    megabytes: memory.length === 0 ? null : Math.max(...memory),
  };
}

/** @throws when there is nothing to take it of */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('nothing was measured');
  return (low + high) / 2;
}
