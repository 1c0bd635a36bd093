import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
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
 * or with the mark of another name, is left alone; a summary without a folder is that of a branch whose content has errors.
 */
export function prunePreviews(git: Git, folder: string, published: NamedCommit): readonly Pruned[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).map((name) => name.replace(/\.json$/u, ''));
  return [...new Set(names)].sort().flatMap((slug): readonly Pruned[] => {
    const target = path.join(folder, slug);
    const ref = existsSync(target) ? (readMark(target)?.ref ?? null) : refOfSummary(`${target}.json`);
    if (ref === null || slugOf(ref) !== slug) return [];
    const now = resolveRef(git, ref);
    if (now !== null && !isContained(git, now.commit, published.commit)) return [];
    return [{ ref, slug, why: now === null ? 'gone' : 'merged', isBusy: !isRemoved(target) }];
  });
}

/** What a summary was made of; null for any other file. */
function refOfSummary(file: string): string | null {
  try {
    const { ref, isBuilt }: { readonly ref?: unknown; readonly isBuilt?: unknown } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return typeof ref === 'string' && isBuilt === false ? ref : null;
  } catch {
    return null;
  }
}

function isRemoved(target: string): boolean {
  const lock = lockTarget(target);
  if (lock.kind === 'busy') return false;
  // moved away first: nobody is shown half a site
  const away = mkdtempSync(path.join(path.dirname(target), '.removing-'));
  try {
    if (existsSync(target)) renameSync(target, path.join(away, 'site'));
    for (const form of ['json', 'md']) rmSync(`${target}.${form}`, { force: true });
    rmSync(away, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } finally {
    lock.release();
  }
}
