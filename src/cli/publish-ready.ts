import path from 'node:path';
import { dayInKazakhstan } from '../clock.ts';
import type { Ready } from '../release/publish/prepare-release.ts';
import { PublishFailure } from '../release/publish/publish-failure.ts';
import { readReadyFolder } from '../release/publish/ready-folder.ts';
import { projectRoot } from './content-roots.ts';
import { commitOf, digestOfContent, versionsIn } from './made-of.ts';
import type { PublishOptions } from './publish-options.ts';

/** Builds a site into a folder: the exit code of the build. */
export type Builder = (args: readonly string[]) => Promise<number>;

const ownFolder = '.build/publish';

/**
 * The site to publish: built now, or a finished one. Null when the build failed, which has said why.
 *
 * @throws PublishFailure `notReady`, `wrongProfile`, `oldFolder` for a finished site that must not go out
 */
export async function readySite(given: PublishOptions, now: () => Date, build: Builder): Promise<Ready | null> {
  return given.from === null ? await built(given, build) : finished(given, given.from, now);
}

async function built({ options, lang, profile, asOf, key }: PublishOptions, build: Builder): Promise<Ready | null> {
  const folder = path.join(projectRoot, ownFolder);
  // what the site was built of, not what became of it meanwhile
  const commit = commitOf(projectRoot);
  const content = options['content']?.toString() ?? path.join(projectRoot, 'content');
  const code = await build([
    ...['--profile', profile, '--out', folder, '--lang', lang, '--content', content],
    ...(asOf === null ? [] : ['--as-of', asOf]),
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
