import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { LockHolder } from '../../domain/publication/publish-problem.ts';
import { PublishFailure } from './publish-failure.ts';
import type { Target } from './target.ts';

/** A link that leads nowhere: it is made in one step together with what it says, so there is never a lock without a holder. */
export const lockName = 'publishing.lock';

const here = hostname().replaceAll(/\s/gu, '_');

export interface HeldLock {
  /** The process whose lock was taken over, because it has ended. */
  readonly takenFrom: number | null;
  /** Refuses (`lockLost`) when somebody has taken the lock away. */
  readonly confirm: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Keeps a second publisher away from a target. Refuses (`locked`) when there is one, or may be one on another machine. */
export async function holdLock(target: Target, since: string): Promise<HeldLock> {
  const own = textOf({ host: here, pid: process.pid, since, token: randomUUID() });
  const release = async (): Promise<void> => {
    if ((await target.readLink(lockName)) === own) await target.removeLink(lockName);
  };
  const confirm = async (): Promise<void> => {
    if ((await target.readLink(lockName)) !== own)
      throw new PublishFailure({ kind: 'lockLost', lock: target.place(lockName) });
  };
  if (await target.makeLink(lockName, own)) return { takenFrom: null, confirm, release };
  const text = await target.readLink(lockName);
  const holder = text === null ? null : readHolder(text);
  if (text !== null && holder !== null && hasEnded(holder)) {
    await removeStale(target, text);
    if (await target.makeLink(lockName, own)) return { takenFrom: holder.pid, confirm, release };
  } else if (text === null && (await target.makeLink(lockName, own))) return { takenFrom: null, confirm, release };
  const now = await target.readLink(lockName);
  const current = now === null ? holder : readHolder(now);
  throw new PublishFailure({
    kind: 'locked',
    lock: target.place(lockName),
    holder: current,
    isHere: current?.host === here,
    remove: target.removal(lockName),
  });
}

/** Moves the lock away before looking again, since another publisher may be taking it over at this moment. */
async function removeStale(target: Target, held: string): Promise<void> {
  const away = `.${lockName}.${randomUUID()}.old`;
  try {
    await target.move(lockName, away);
  } catch (error) {
    if (error instanceof PublishFailure && (await target.readLink(lockName)) === null) return;
    throw error;
  }
  const moved = await target.readLink(away);
  if (moved !== null && moved !== held) await target.makeLink(lockName, moved);
  await target.removeLink(away);
}

function textOf({ host, pid, since, token }: LockHolder): string {
  return [host, pid, since, token].join(' ');
}

function readHolder(text: string): LockHolder | null {
  const parts = /^(?<host>\S{1,300}) (?<pid>[1-9]\d{0,9}) (?<since>[\d:TZ.-]{10,30}) (?<token>[\da-f-]{36})$/u.exec(
    text,
  );
  const { host, pid, since, token } = parts?.groups ?? {};
  if (host === undefined || pid === undefined || since === undefined || token === undefined) return null;
  return { host, pid: Number(pid), since, token };
}

function hasEnded({ host, pid }: LockHolder): boolean {
  if (host !== here) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // a process of another user is alive too
    return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
