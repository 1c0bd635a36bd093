import type { PublishStep, ServedDifference } from '../../domain/publication/publish-problem.ts';
import { readRecord, recordOutcome, recordSwitch } from './publication-record.ts';
import { PublishFailure } from './publish-failure.ts';
import { type ReadBackLimits, readBack } from './read-back.ts';
import { folderOf } from './releases.ts';
import type { Target } from './target.ts';
import type { WrittenManifest } from './write-manifest.ts';

/** What a release is put up with, and how it is looked at afterwards. */
export interface Switching {
  readonly target: Target;
  /** The address at which readers find the site; null where it is not read back. */
  readonly url: URL | null;
  /** Leave a release up although what is read back differs. */
  readonly keepsNew: boolean;
  readonly limits: ReadBackLimits;
  readonly now: () => Date;
  readonly say: (step: PublishStep) => void;
}

export interface Whole {
  readonly id: string;
  readonly written: WrittenManifest;
  readonly signature: Buffer | null;
}

/** Puts a complete release up: the former one stays within reach, for the pages that a reader has open. */
export async function switchTo(
  { target, now, say }: Switching,
  { id, written, signature }: Whole,
  former: string | null,
  why: 'published' | 'rolledBack',
): Promise<void> {
  const at = now().toISOString();
  await recordSwitch(target, id, written, signature !== null, { why, at, former });
  if (former !== null) await target.replaceLink('previous', folderOf(former));
  await target.replaceLink('current', folderOf(id));
  await recordOutcome(target, id, { isDone: true });
  say({ kind: 'switched', release: id, former, at });
}

/**
 * Reads a release back that is up. When it differs, returns to the one before, unless it was kept on purpose or had been read back already:
 * then it was changed later, and the one before would be no better.
 *
 * @throws PublishFailure `readBack`
 */
export async function confirmServed(switching: Switching, whole: Whole, former: string | null): Promise<void> {
  const { target, url, keepsNew, limits, now, say } = switching;
  if (url === null) return;
  const differences = await readBack(url, whole.written, whole.signature, limits);
  if (differences.length === 0) {
    const files = Object.keys(whole.written.manifest.files).length;
    await recordOutcome(target, whole.id, { readBack: { url: url.href, files, at: now().toISOString() } });
    say({ kind: 'readBack', url: url.href, files });
    return;
  }
  const fail = (outcome: 'rolledBack' | 'kept' | 'wasUp', found: readonly ServedDifference[]): PublishFailure =>
    new PublishFailure({ kind: 'readBack', url: url.href, release: whole.id, differences: found, outcome });
  const last = (await readRecord(target, whole.id))?.switches.at(-1);
  if (last !== undefined && last.readBack !== null) throw fail('wasUp', differences);
  if (keepsNew) throw fail('kept', differences);
  await goBack(target, whole.id, former);
  await recordOutcome(target, whole.id, { withdrawn: now().toISOString() });
  throw fail('rolledBack', differences);
}

async function goBack(target: Target, id: string, former: string | null): Promise<void> {
  if (former === null) await target.removeLink('current');
  else {
    // a reader may have a page of it open
    await target.replaceLink('previous', folderOf(id));
    await target.replaceLink('current', folderOf(former));
  }
}
