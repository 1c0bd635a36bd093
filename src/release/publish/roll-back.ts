import type { ListedRelease } from '../../domain/publication/publish-problem.ts';
import { readRecord } from './publication-record.ts';
import { PublishFailure } from './publish-failure.ts';
import { type Published, underLock } from './publish-site.ts';
import { checkRelease, lookAtReleases, type Releases } from './releases.ts';
import { confirmServed, type Switching, switchTo } from './switch-release.ts';
import type { Target } from './target.ts';

/**
 * Returns to the release before, or to one that is named, after reading all of it.
 *
 * @throws PublishFailure `noFormer`, `noRelease`, `damaged`, and those of every publication
 */
export async function rollBack(request: Switching, named: string | null): Promise<Published> {
  const { target } = request;
  return await underLock(request, async ({ ids, current, previous }, confirmLock) => {
    const id = named ?? (await formerOf(target, { ids, current, previous }));
    if (id === null) throw new PublishFailure({ kind: 'noFormer', releases: ids });
    if (!ids.includes(id)) throw new PublishFailure({ kind: 'noRelease', release: id, releases: ids });
    const { written, signature, differences } = await checkRelease(target, id);
    if (written === null || differences.length > 0)
      throw new PublishFailure({ kind: 'damaged', release: id, differences });
    const whole = { id, written, signature };
    if (id === current) {
      request.say({ kind: 'nothingChanged', release: id });
      await confirmServed({ ...request, keepsNew: true }, whole, null);
      return { kind: 'unchanged', release: id, fingerprint: written.fingerprint };
    }
    await confirmLock();
    await switchTo(request, whole, current, 'rolledBack');
    await confirmServed(request, whole, current);
    return { kind: 'published', release: id, fingerprint: written.fingerprint };
  });
}

/** The one before, unless it was taken back; then the one that came up last of the others. */
async function formerOf(target: Target, { ids, current, previous }: Releases): Promise<string | null> {
  const rest: { readonly id: string; readonly at: string }[] = [];
  for (const id of ids) {
    const last = id === current ? undefined : (await readRecord(target, id))?.switches.at(-1);
    if (last === undefined || last.withdrawn !== null) continue;
    if (id === previous) return id;
    rest.push({ id, at: last.at });
  }
  return rest.sort((a, b) => (a.at > b.at ? -1 : 1))[0]?.id ?? null;
}

/** The releases at a target, the one that came up last first. */
export async function listReleases(target: Target): Promise<readonly ListedRelease[]> {
  const { ids, current, previous } = await lookAtReleases(target);
  const listed: ListedRelease[] = [];
  for (const id of ids) {
    const record = await readRecord(target, id);
    const last = record?.switches.findLast(({ isDone }) => isDone);
    listed.push({
      id,
      isCurrent: id === current,
      isPrevious: id === previous,
      at: last?.at ?? null,
      fingerprint: record?.fingerprint ?? null,
      isReadBack: last !== undefined && last.readBack !== null,
    });
  }
  return listed.sort((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1));
}
