import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { isFolder } from '../corpus/files/content-files.ts';
import { type ContentRoot, loadCorpus } from '../corpus/load-corpus.ts';
import type { ReadingStore } from '../corpus/reading-store.ts';
import { UsageError } from './options.ts';
import { projectRoot } from './project-root.ts';

/** The private folders, of the same shape as content/, by the environment variable that names each. */
const privateRoots = { records: 'QAGIDA_RECORDS', reserve: 'QAGIDA_RESERVE' } as const;

/**
 * The content folder, or the one given; with samples beside it where they are wanted and there, and the private roots that the
 * environment names.
 *
 * @throws UsageError for a folder that is not there: a report without its records would be wrong, not smaller
 */
export function contentRoots(given: string | undefined, withSamples: boolean): readonly ContentRoot[] {
  const folder = path.resolve(given ?? path.join(projectRoot, 'content'));
  if (!isFolder(folder)) throw new UsageError(`--content ${given ?? folder}: there is no such folder`);
  const samples = path.join(projectRoot, 'samples');
  return [
    { folder, shownAs: 'content' },
    ...(withSamples && isFolder(samples) ? [{ folder: samples, shownAs: 'samples' } as const] : []),
    ...privateFolder('records'),
    ...privateFolder('reserve'),
  ];
}

function privateFolder(root: keyof typeof privateRoots): readonly ContentRoot[] {
  const variable = privateRoots[root];
  const named = process.env[variable];
  if (named === undefined || named === '') return [];
  const folder = path.resolve(named);
  if (!isFolder(folder)) throw new UsageError(`${variable}=${named}: there is no such folder`);
  return [{ folder, shownAs: root }];
}

/** The invented documents alone, for the scan of a build that must have none of them; null where there are none. */
export function readSamples(kept: ReadingStore | null = null): Corpus | null {
  const folder = path.join(projectRoot, 'samples');
  return isFolder(folder) ? loadCorpus([{ folder, shownAs: 'samples' }], kept).corpus : null;
}

/** The folder of each root, as a build is told them. */
export function foldersOf(roots: readonly ContentRoot[]): {
  readonly content: string;
  readonly samples: string | null;
  readonly records: string | null;
  readonly reserve: string | null;
} {
  const folderOf = (root: ContentRoot['shownAs']): string | null =>
    roots.find(({ shownAs }) => shownAs === root)?.folder ?? null;
  return {
    content: folderOf('content') ?? '',
    samples: folderOf('samples'),
    records: folderOf('records'),
    reserve: folderOf('reserve'),
  };
}
