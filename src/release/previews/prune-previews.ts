import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { lockTarget } from '../lock-target.ts';
import type { Git } from './git.ts';
import { readMark } from './preview-mark.ts';
import { isContained, type NamedCommit, resolveRef } from './resolve-ref.ts';
import { slugOf } from './slug.ts';

export interface Pruned {
  readonly ref: string;
  readonly slug: string;
  readonly why: 'merged' | 'gone';
  /** Another process is building there; it was left. */
  readonly isBusy: boolean;
}

/**
 * Removes the previews of what has been published and of branches that are no more, with their summaries. A folder without our mark,
 * or with the mark of another name, is left alone.
 */
export function prunePreviews(git: Git, folder: string, published: NamedCommit): readonly Pruned[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((slug): readonly Pruned[] => {
      const mark = readMark(path.join(folder, slug));
      if (mark === null || slugOf(mark.ref) !== slug) return [];
      const now = resolveRef(git, mark.ref);
      if (now !== null && !isContained(git, now.commit, published.commit)) return [];
      const why = now === null ? 'gone' : 'merged';
      return [{ ref: mark.ref, slug, why, isBusy: !isRemoved(path.join(folder, slug)) }];
    });
}

function isRemoved(target: string): boolean {
  const lock = lockTarget(target);
  if (lock.kind === 'busy') return false;
  // moved away first: nobody is shown half a site
  const away = mkdtempSync(path.join(path.dirname(target), '.removing-'));
  try {
    renameSync(target, path.join(away, 'site'));
    for (const form of ['json', 'md']) rmSync(`${target}.${form}`, { force: true });
    rmSync(away, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } finally {
    lock.release();
  }
}
