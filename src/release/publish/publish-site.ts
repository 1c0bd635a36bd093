import type { PublishStep, UpNow } from '../../domain/publication/publish-problem.ts';
import { releaseId } from '../../domain/publication/release-id.ts';
import { checkClock } from './check-clock.ts';
import { holdLock } from './hold-lock.ts';
import { prepareRelease, type Ready } from './prepare-release.ts';
import { pruneReleases } from './prune-releases.ts';
import { readRecord, recordOutcome, recordSwitch } from './publication-record.ts';
import { PublishFailure } from './publish-failure.ts';
import { lookAtReleases, type Releases, sweep, upNow } from './releases.ts';
import { digestOfTable } from './survey-site.ts';
import { confirmServed, type Switching, switchTo, type Whole } from './switch-release.ts';
import type { Target } from './target.ts';
import { checkNamed, isThisSite, type Named, refuseOtherProfile } from './this-site.ts';

export interface PublishRequest extends Switching {
  readonly ready: Ready;
  /** Today in Kazakhstan. */
  readonly today: string;
  /** Whether somebody typed the day as of which the site stands. */
  readonly isAsOfGiven: boolean;
  /** How many releases stay at the target. */
  readonly keep: number;
}

export interface Published {
  readonly kind: 'published' | 'unchanged';
  readonly release: string;
  readonly fingerprint: string;
}

/**
 * Publishes a finished site: makes a release of it at the target, switches to it in one step, and reads it back. Until the switch readers
 * see the release before, whatever happens; publishing again goes on where it stopped.
 *
 * @throws PublishFailure with what is wrong; nothing was switched, but for `readBack`, which says what was done
 */
export async function publishSite(request: PublishRequest): Promise<Published> {
  const { target, ready, url, now, limits, today, isAsOfGiven } = request;
  return await underLock(request, async (releases, confirmLock) => {
    const { asOf, commit } = ready.madeOf;
    const up = releases.current === null ? null : await checkNamed(target, releases.current);
    if (up !== null) await refuseOtherProfile(target, up, ready);
    const former = up?.written?.manifest.asOf ?? releases.current?.slice(0, 10) ?? null;
    await checkClock({ today, asOf, isAsOfGiven, former, commitDay: commit?.day ?? null }, url, now, limits);
    if (up !== null && up.differences.length > 0)
      request.say({ kind: 'damagedFound', release: up.id, differences: up.differences });

    if (up !== null && isThisSite(up, ready)) return await confirmUnchanged(request, up);
    if (up !== null && up.signature !== null && ready.key === null)
      request.say({ kind: 'notSignedAnyMore', release: up.id });
    const { whole, isReused } = await findOrPrepare(request, releases, up);
    if (isReused) request.say({ kind: 'reused', release: whole.id });
    await confirmLock();
    await switchTo(request, whole, releases.current, 'published');
    await confirmServed(request, whole, releases.current);
    await pruneReleases(target, request.keep, request.say);
    return { kind: 'published', release: whole.id, fingerprint: whole.written.fingerprint };
  });
}

/** Holds the lock of a target while something is done there. */
export async function underLock<Result>(
  { target, now, say }: { target: Target; now: () => Date; say: (step: PublishStep) => void },
  act: (releases: Releases, confirmLock: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  await lookAtReleases(target);
  await target.prepare();
  const lock = await holdLock(target, now().toISOString());
  if (lock.takenFrom !== null) say({ kind: 'lockTakenOver', pid: lock.takenFrom });
  say({ kind: 'lockTaken', target: target.name });
  try {
    return await act(await lookAtReleases(target), lock.confirm);
  } finally {
    // where the target has gone, the failure before is the one to tell
    await lock.release().catch(() => undefined);
  }
}

/** The same site is up. It is read back all the same, which also finishes a publication that was cut off after the switch. */
async function confirmUnchanged(request: PublishRequest, up: Named & Whole): Promise<Published> {
  const { target, say, now } = request;
  say({ kind: 'nothingChanged', release: up.id });
  const record = await readRecord(target, up.id);
  const former = record?.switches.at(-1)?.former ?? null;
  if (record === null) {
    const once = { why: 'published', at: now().toISOString(), former: null } as const;
    await recordSwitch(target, up.id, up.written, up.signature !== null, once);
  }
  // also of one that was cut off between the switch and its record
  await recordOutcome(target, up.id, { isDone: true });
  await sweep(target, null);
  const isFormerThere = former !== null && (await lookAtReleases(target)).ids.includes(former);
  // nothing to return to: then what is up stays up
  await confirmServed(isFormerThere ? request : { ...request, keepsNew: true }, up, former);
  await pruneReleases(target, request.keep, say);
  return { kind: 'unchanged', release: up.id, fingerprint: up.written.fingerprint };
}

/** A release of this site that is whole, made before or now. A damaged one of the same name stays as it is, beside a new one. */
async function findOrPrepare(
  { target, ready, say }: PublishRequest,
  { ids }: Releases,
  up: Named | null,
): Promise<{ readonly whole: Whole; readonly isReused: boolean }> {
  const idOf = (attempt: number): string => releaseId(ready.madeOf.asOf, digestOfTable(ready.files), attempt);
  let attempt = 1;
  for (; ids.includes(idOf(attempt)); attempt += 1) {
    const made = await checkNamed(target, idOf(attempt));
    if (!isThisSite(made, ready)) continue;
    await sweep(target, null);
    return { whole: made, isReused: true };
  }
  const id = idOf(attempt);
  await sweep(target, id);
  try {
    return { whole: await prepareRelease(target, id, ready, up, say), isReused: false };
  } catch (error) {
    // a full disk is needed by others too, first of all by the server
    const isFull = error instanceof PublishFailure && error.problem.kind === 'disk' && isNoSpace(error.problem.code);
    if (isFull) await sweep(target, null).catch(() => undefined);
    throw error;
  }
}

function isNoSpace(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** What readers see now, for the end of a message. */
export async function whatIsUp(target: Target): Promise<UpNow> {
  try {
    return { kind: 'known', release: await upNow(target) };
  } catch {
    return { kind: 'unknown' };
  }
}
