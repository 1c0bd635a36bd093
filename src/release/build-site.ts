import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockTarget } from './lock-target.ts';
import { type BuiltSite, markOf } from './publish/ready-folder.ts';
import { tableOf } from './publish/survey-site.ts';
import { putInPlace } from './put-in-place.ts';
import type { ScanRules } from './scan-output.ts';
import { type Looked, scanSite } from './scan-site.ts';
import { giveSpare, takeSpare } from './spare-site.ts';
import { type KeptFolders, realPathOf, siteMarker, whyNotReplaced } from './why-not-replaced.ts';

export interface BuildRequest {
  /** Folder that holds the finished site; it is replaced whole, or left as it is. */
  readonly out: string;
  /** What a build never replaces. */
  readonly kept: KeptFolders;
  /** Renders the pages into a folder. */
  readonly render: (into: string) => Promise<void>;
  readonly rules: ScanRules;
  /** What was looked at before; everything is looked at when left out. */
  readonly looked?: Looked;
  /**
   * A folder for the site that is replaced: the next build begins with it, since most of its files will be the same. It is deleted
   * when left out.
   */
  readonly spare?: string;
  /** For whom and as of which day: then the mark says it, so that the finished site can be published later. */
  readonly about?: BuiltSite;
}

export type BuildResult =
  | { readonly kind: 'built'; readonly files: number }
  /** The pages contain what must not go out. */
  | { readonly kind: 'refused'; readonly findings: readonly string[] }
  /** The target is not a site, `it is the project itself`. */
  | { readonly kind: 'wrong-target'; readonly why: string }
  /** Another build is writing there; null when the lock does not say which process. */
  | { readonly kind: 'busy'; readonly lock: string; readonly pid: number | null };

/**
 * Renders beside the target, looks at everything that was written, and only then puts it in place: a build that fails, or that
 * contains what must not go out, leaves the site that was there.
 *
 * Refuses when the target is not a site that a build may replace, or when another build is writing there.
 */
export async function buildSite({ out, ...request }: BuildRequest): Promise<BuildResult> {
  const target = realPathOf(out);
  const why = whyNotReplaced(target, request.kept);
  if (why !== null) return { kind: 'wrong-target', why };
  mkdirSync(path.dirname(target), { recursive: true });
  const lock = lockTarget(target);
  if (lock.kind === 'busy') return lock;
  try {
    return await buildBeside(target, request);
  } finally {
    lock.release();
  }
}

async function buildBeside(
  target: string,
  { kept, render, rules, looked, about, spare }: Omit<BuildRequest, 'out'>,
): Promise<Exclude<BuildResult, { kind: 'busy' }>> {
  const workplace = mkdtempSync(path.join(path.dirname(target), `.${path.basename(target)}.building-`));
  const fresh = path.join(workplace, 'new');
  const old = path.join(workplace, 'old');
  let isInPlace = false;
  try {
    if (spare !== undefined) takeSpare(spare, fresh);
    await render(fresh);
    const { files, findings } = await scanSite(fresh, rules, looked ?? null);
    if (findings.length > 0) return { kind: 'refused', findings };
    // after the scan, which lets no hidden file through
    writeFileSync(path.join(fresh, siteMarker), about === undefined ? '' : markOf(tableOf(files), about));
    // rendering takes a while: somebody may have put files there
    const why = whyNotReplaced(target, kept);
    if (why !== null) return { kind: 'wrong-target', why };
    putInPlace(fresh, target, old);
    isInPlace = true;
    if (spare !== undefined) giveSpare(old, spare);
    return { kind: 'built', files: files.length };
  } finally {
    // an old site that could not be put back is the only copy
    if (isInPlace || !existsSync(old)) rmSync(workplace, { recursive: true, force: true, maxRetries: 3 });
  }
}
