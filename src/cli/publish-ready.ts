import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../schemas/manifest.ts';
import { dayInKazakhstan } from '../clock.ts';
import type { Ready } from '../release/publish/prepare-release.ts';
import { PublishFailure } from '../release/publish/publish-failure.ts';
import { readReadyFolder } from '../release/publish/ready-folder.ts';
import { digestOfContent, versionsIn } from './made-of.ts';
import { projectRoot } from './project-root.ts';
import type { PublishDesk } from './publish-desk.ts';
import type { PublishOptions } from './publish-options.ts';

/** Builds a site into a folder: the exit code of the build. */
export type Builder = (args: readonly string[]) => Promise<number>;

/**
 * Does something with the site to publish: one that is built now, and deleted afterwards, or a finished one. Null when the build failed, which
 * has said why.
 *
 * @throws PublishFailure `notReady`, `wrongProfile`, `oldFolder` for a finished site that must not go out
 */
export async function withReadySite<Result>(
  given: PublishOptions,
  { now, build, commitOf }: Pick<PublishDesk, 'now' | 'build' | 'commitOf'>,
  act: (ready: Ready) => Promise<Result>,
): Promise<Result | null> {
  if (given.from !== null) return await act(finished(given, given.from, now));
  const folder = ownFolder();
  try {
    const ready = await built(given, folder, build, commitOf(projectRoot));
    return ready === null ? null : await act(ready);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of this process alone, so that two publications from one checkout cannot mix; those of processes that were killed go. */
function ownFolder(): string {
  const builds = path.join(projectRoot, '.build');
  for (const name of existsSync(builds) ? readdirSync(builds) : []) {
    const pid = Number(/^publish-(\d+)$/u.exec(name)?.[1] ?? process.pid);
    if (!isRunning(pid)) rmSync(path.join(builds, name), { recursive: true, force: true });
  }
  return path.join(builds, `publish-${process.pid}`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function built(
  { options, lang, profile, asOf, key }: PublishOptions,
  folder: string,
  build: Builder,
  // what the site was built of, not what became of it meanwhile
  commit: Manifest['commit'],
): Promise<Ready | null> {
  const content = options['content']?.toString() ?? path.join(projectRoot, 'content');
  const code = await build([
    ...['--profile', profile, '--out', folder, '--lang', lang, '--content', content],
    ...(asOf === null ? [] : ['--as-of', asOf]),
    ...(options['site'] === undefined ? [] : ['--site', options['site'].toString()]),
  ]);
  if (code !== 0) return null;
  const { files, asOf: day } = readReadyFolder(folder);
  const versions = versionsIn(projectRoot);
  return {
    folder,
    files,
    key,
    madeOf: { asOf: day, profile, commit, content: digestOfContent(path.resolve(content)), versions },
  };
}

function finished({ asOf, key }: PublishOptions, folder: string, now: () => Date): Ready {
  const ready = readReadyFolder(folder);
  const { profile, files } = ready;
  if (profile !== 'production' && profile !== 'internal')
    throw new PublishFailure({ kind: 'wrongProfile', folder, profile });
  const today = dayInKazakhstan(now());
  // an older site may name people who have left the list since
  if (ready.asOf !== (asOf ?? today)) throw new PublishFailure({ kind: 'oldFolder', folder, asOf: ready.asOf, today });
  const versions = versionsIn(projectRoot);
  return {
    folder: path.resolve(folder),
    files,
    key,
    madeOf: { asOf: ready.asOf, profile, commit: null, content: null, versions },
  };
}
