import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFolder } from '../corpus/files/content-files.ts';
import type { ContentRoot } from '../corpus/load-corpus.ts';
import { UsageError } from './options.ts';

/** The folder of the project. */
export const projectRoot: string = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The content folder, or the one given; with samples beside it where they are wanted and there. */
export function contentRoots(given: string | undefined, withSamples: boolean): readonly ContentRoot[] {
  const folder = path.resolve(given ?? path.join(projectRoot, 'content'));
  if (!isFolder(folder)) throw new UsageError(`--content ${given ?? folder}: there is no such folder`);
  const samples = path.join(projectRoot, 'samples');
  return [
    { folder, shownAs: 'content' },
    ...(withSamples && isFolder(samples) ? [{ folder: samples, shownAs: 'samples' }] : []),
  ];
}
