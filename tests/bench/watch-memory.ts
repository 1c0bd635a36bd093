import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks; each takes about two. */
const between = 100;

/**
 * Looks again and again at how much memory the processes of a group have.
 *
 * @returns `stop`, which gives the most that was seen at one time, in megabytes of 1,000,000 bytes; null without `/proc`. Pages that
 *   several processes share are counted in each, so it is rather too much than too little.
 */
export function watchMemory(group: number): { readonly stop: () => number | null } {
  if (!existsSync('/proc/self/stat')) return { stop: () => null };
  let most = 0;
  const look = (): void => {
    const now = processesOf(group).map(memoryOf);
    const together = now.reduce((sum, { resident }) => sum + resident, 0);
    // what one process had at its highest the system remembers between two looks
    most = Math.max(most, together, ...now.map(({ highest }) => highest));
  };
  const timer = setInterval(look, between);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return most / 1_000_000;
    },
  };
}

function processesOf(group: number): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && groupOf(name) === group);
}

function groupOf(process: string): number | null {
  // the name of the program, in parentheses, may contain anything
  const fields = read(`/proc/${process}/stat`).split(') ').at(-1)?.split(' ');
  return fields?.[2] === undefined ? null : Number(fields[2]);
}

function memoryOf(process: string): { readonly resident: number; readonly highest: number } {
  const status = read(`/proc/${process}/status`);
  const bytes = (name: string): number =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'mu').exec(status)?.[1] ?? 0);
  return { resident: bytes('VmRSS'), highest: bytes('VmHWM') };
}

/** Nothing when the process has just ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
