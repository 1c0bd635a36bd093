import { linkSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Lock =
  | { readonly kind: 'locked'; readonly release: () => void }
  | { readonly kind: 'busy'; readonly lock: string; readonly pid: number | null };

const own = `${process.pid}\n`;

/**
 * Takes `<target>.lock`, a file with the number of the process that builds there. The lock of a process that has ended is taken
 * over; a file that holds no such number is not ours, and is left alone.
 */
export function lockTarget(target: string): Lock {
  const lock = `${target}.lock`;
  if (isWritten(lock)) return locked(lock);
  const held = contentOf(lock);
  const pid = /^[1-9]\d{0,9}\n?$/u.test(held) ? Number(held) : null;
  if (pid === null || isAlive(pid)) return { kind: 'busy', lock, pid };
  removeStale(lock, held);
  return isWritten(lock) ? locked(lock) : { kind: 'busy', lock, pid: Number(contentOf(lock)) || null };
}

function locked(lock: string): Lock {
  return {
    kind: 'locked',
    release: () => {
      if (contentOf(lock) === own) rmSync(lock, { force: true });
    },
  };
}

function isWritten(lock: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What the lock holds; nothing when it has just been released, or is a folder. */
function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') return '';
    throw error;
  }
}

/** Moves the lock away before looking again, since another build may be taking it over at this moment. */
function removeStale(lock: string, held: string): void {
  const away = mkdtempSync(path.join(path.dirname(lock), `.${path.basename(lock)}-`));
  const moved = path.join(away, 'lock');
  try {
    renameSync(lock, moved);
    if (contentOf(moved) !== held) linkSync(moved, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // a process of another user is alive too
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
