import type { PublishStep } from '../../domain/publication/publish-problem.ts';
import { readRecord } from './publication-record.ts';
import { lookAtReleases, removeRelease } from './releases.ts';
import type { Target } from './target.ts';

/**
 * Deletes the releases that came up longest ago until so many are left; what is up, and what was up before, always stay. Their records
 * stay too.
 */
export async function pruneReleases(target: Target, keep: number, say: (step: PublishStep) => void): Promise<void> {
  const { ids, current, previous } = await lookAtReleases(target);
  if (ids.length <= keep) return;
  const dated: { readonly id: string; readonly at: string }[] = [];
  for (const id of ids) {
    if (id === current || id === previous) continue;
    dated.push({ id, at: (await readRecord(target, id))?.switches.at(-1)?.at ?? '' });
  }
  const oldest = dated.sort((a, b) => `${a.at} ${a.id}`.localeCompare(`${b.at} ${b.id}`, 'en'));
  const removed = oldest.slice(0, ids.length - keep).map(({ id }) => id);
  for (const id of removed) await removeRelease(target, id);
  if (removed.length > 0) say({ kind: 'removed', releases: removed });
}
