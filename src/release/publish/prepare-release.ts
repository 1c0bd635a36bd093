import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { publishedPath } from '../../../schemas/manifest.ts';
import { fileDifferences } from '../../domain/publication/file-differences.ts';
import type { PublishStep } from '../../domain/publication/publish-problem.ts';
import { compressSite } from './compress-site.ts';
import { digestOf } from './digest.ts';
import { PublishFailure } from './publish-failure.ts';
import { type CheckedRelease, folderOf, partialOf } from './releases.ts';
import { signatureOf } from './signature.ts';
import type { FileTable } from './survey-site.ts';
import type { Whole } from './switch-release.ts';
import type { LinkedFile, SentFile, Target } from './target.ts';
import { digestsExpected, type MadeOf, manifestPath, signaturePath, writeManifest } from './write-manifest.ts';

/** A site that is ready to go out. */
export interface Ready {
  readonly folder: string;
  readonly files: FileTable;
  readonly madeOf: MadeOf;
  readonly key: KeyObject | null;
}

/**
 * Makes a release at the target, beside the one that is up: sends what is not there, links what the former release has with the same bytes, and
 * looks at all of it before it gets its name. One that was cut off is gone on with.
 */
export async function prepareRelease(
  target: Target,
  id: string,
  { folder, files, madeOf, key }: Ready,
  former: ({ readonly id: string } & CheckedRelease) | null,
  say: (step: PublishStep) => void,
): Promise<Whole> {
  const isSame = whatIsSame(former);
  const compressed = await compressSite(folder, files, former?.written?.manifest ?? null, (file) => isSame.has(file));
  const { table, fresh, reused } = compressed;
  say({ kind: 'compressed', files: Object.keys(table).length, reused: reused.length });

  const written = writeManifest(madeOf, files, table);
  const signature = key === null ? null : signatureOf(written.bytes, key);
  const expected = digestsExpected(written, signature);
  const there = await resume(target, id, expected, say);

  const sources = new Map([...isSame].map(([file, digest]) => [digest, file]));
  const all = [...pages(folder, files), ...fresh, ...extras(written.bytes, signature)];
  const links: LinkedFile[] = reused.filter(({ to }) => !there.has(to));
  const sent: SentFile[] = [];
  for (const file of all.filter(({ path: way }) => !there.has(way))) {
    const from = sources.get(file.sha256);
    if (from === undefined) sent.push(file);
    else links.push({ from, to: file.path });
  }
  if (former !== null && links.length > 0) await target.linkFiles(folderOf(former.id), partialOf(id), links);
  if (sent.length > 0) await target.putFiles(partialOf(id), sent);
  await finish(target, id, expected);
  say({
    kind: 'sent',
    files: sent.length,
    linked: links.length,
    bytes: sent.reduce((total, file) => total + file.bytes, 0),
  });
  return { id, written, signature };
}

/** Files of the former release that are still what its manifest says. */
function whatIsSame(former: CheckedRelease | null): ReadonlyMap<string, string> {
  if (former === null || former.written === null) return new Map();
  const wrong = new Set(former.differences.map(({ path: file }) => file));
  return new Map([...former.digests].filter(([file]) => !wrong.has(file)));
}

/** What a publication that was cut off has sent already; what it has sent wrongly is deleted. */
async function resume(
  target: Target,
  id: string,
  expected: ReadonlyMap<string, string>,
  say: (step: PublishStep) => void,
): Promise<ReadonlySet<string>> {
  const digests = await target.digests(partialOf(id));
  if (digests.size === 0) return new Set();
  const wrong = [...digests].filter(([file, digest]) => expected.get(file) !== digest).map(([file]) => file);
  // nothing that is sent has such a name: somebody put it there, or a link in place of the folder
  if (wrong.some((file) => !publishedPath.safeParse(file).success)) {
    await target.removeFolder(partialOf(id));
    return new Set();
  }
  if (wrong.length > 0) await target.removeFiles(partialOf(id), wrong);
  const there = new Set([...digests.keys()].filter((file) => !wrong.includes(file)));
  say({ kind: 'resumed', files: there.size });
  return there;
}

async function finish(target: Target, id: string, expected: ReadonlyMap<string, string>): Promise<void> {
  const differences = fileDifferences(expected, await target.digests(partialOf(id)));
  if (differences.length > 0) throw new PublishFailure({ kind: 'uploadDiffers', differences });
  await target.flush(partialOf(id));
  await target.move(partialOf(id), folderOf(id));
}

function pages(folder: string, files: FileTable): readonly SentFile[] {
  return Object.entries(files).map(([file, entry]) => ({
    path: file,
    ...entry,
    from: { kind: 'file', file: path.join(folder, file) },
  }));
}

function extras(manifest: Buffer, signature: Buffer | null): readonly SentFile[] {
  const ofBytes = (way: string, data: Buffer): SentFile => ({
    path: way,
    bytes: data.length,
    sha256: digestOf(data),
    from: { kind: 'bytes', data },
  });
  return [ofBytes(manifestPath, manifest), ...(signature === null ? [] : [ofBytes(signaturePath, signature)])];
}
