import { type FileDifference, fileDifferences } from '../../domain/publication/file-differences.ts';
import { isReleaseId, releaseId } from '../../domain/publication/release-id.ts';
import { lockName } from './hold-lock.ts';
import { readRecord } from './publication-record.ts';
import { PublishFailure } from './publish-failure.ts';
import type { Target } from './target.ts';
import { digestsExpected, manifestPath, readManifest, signaturePath, type WrittenManifest } from './write-manifest.ts';

/** A release that is being written, and one that is being deleted: neither is ever switched to. */
const partial = '.partial';
const leaving = '.leaving';

export const folderOf = (id: string): string => `releases/${id}`;
export const partialOf = (id: string): string => `releases/${id}${partial}`;

export interface Releases {
  /** Complete releases, by name. */
  readonly ids: readonly string[];
  /** What is up, and what was up before; null for none. */
  readonly current: string | null;
  readonly previous: string | null;
}

/** Refuses (`notATarget`) a folder in which there is something else than releases, (`notALink`) one whose `current` is no link to a release. */
export async function lookAtReleases(target: Target): Promise<Releases> {
  const look = await target.look();
  if (look === null) return { ids: [], current: null, previous: null };
  const { entries } = look;
  const isOurs = entries.includes('releases');
  const other = entries.find((entry) => !isOurs && entry !== 'publications' && entry !== lockName);
  if (other !== undefined) throw new PublishFailure({ kind: 'notATarget', target: target.name, found: other });
  const ids = look.releases.filter(isReleaseId).sort();
  const up = (link: string | null): string | null => {
    const id = link?.replace(/^releases\//u, '') ?? null;
    return id !== null && ids.includes(id) ? id : null;
  };
  // whoever made it for another site would find that one gone after a publication that is taken back
  if (look.current !== null && !isReleaseId(look.current.replace(/^releases\//u, '')))
    throw new PublishFailure({ kind: 'notALink', path: target.place('current') });
  return { ids, current: up(look.current), previous: up(look.previous) };
}

const unfinished = /\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.(?:new|old)$/u;

/** Deletes what a publication that was cut off has left, but for the release that is to be finished now. */
export async function sweep(target: Target, kept: string | null): Promise<void> {
  const look = await target.look();
  for (const name of look?.releases ?? []) {
    const isLeft = name.endsWith(leaving) || (name.endsWith(partial) && name !== `${kept}${partial}`);
    if (isLeft) await target.removeFolder(`releases/${name}`);
  }
  for (const name of look?.entries ?? []) if (unfinished.test(name)) await target.removeLink(name);
  for (const name of look?.publications ?? [])
    if (unfinished.test(name)) await target.removeLink(`publications/${name}`);
}

/** Deletes a release so that one cut off in the middle is not taken for a whole one. */
export async function removeRelease(target: Target, id: string): Promise<void> {
  const away = `${folderOf(id)}${leaving}`;
  await target.move(folderOf(id), away);
  await target.removeFolder(away);
}

export interface CheckedRelease {
  /** Null when the manifest is missing or cannot be read. */
  readonly written: WrittenManifest | null;
  readonly signature: Buffer | null;
  readonly digests: ReadonlyMap<string, string>;
  /** How the files differ from the manifest; the manifest alone when it cannot be read. */
  readonly differences: readonly FileDifference[];
}

/** Reads every file of a release and compares it with its manifest, and that with what was recorded of it. */
export async function checkRelease(target: Target, id: string): Promise<CheckedRelease> {
  const digests = await target.digests(folderOf(id));
  const bytes = await target.readFile(`${folderOf(id)}/${manifestPath}`);
  const signature = await target.readFile(`${folderOf(id)}/${signaturePath}`);
  const read = bytes === null ? null : readManifest(bytes);
  const isOfId = read?.kind === 'manifest' && id.startsWith(releaseId(read.manifest.asOf, read.manifest.site, 1));
  // nothing in a release says what its manifest must be; what was recorded when it came up does
  const recorded = (await readRecord(target, id))?.fingerprint;
  const isAsRecorded = read?.kind === 'manifest' && (recorded === undefined || recorded === read.fingerprint);
  if (!isOfId || !isAsRecorded) {
    const kind = bytes === null ? 'missing' : 'altered';
    return { written: null, signature, digests, differences: [{ path: manifestPath, kind }] };
  }
  return { written: read, signature, digests, differences: fileDifferences(digestsExpected(read, signature), digests) };
}

/** What is up, told for a message after a failure. */
export async function upNow(target: Target): Promise<string | null> {
  return (await target.readLink('current'))?.replace(/^releases\//u, '') ?? null;
}
