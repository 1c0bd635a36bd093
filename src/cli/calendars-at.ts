import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { UsageError } from './options.ts';

/**
 * A corpus with the calendars that the content folder had at a commit, and everything else as it is now.
 *
 * @throws UsageError when git does not know the commit, or it had no calendars
 */
export function corpusWithCalendarsOf(ref: string, corpus: Corpus, content: string): Corpus {
  const git = (args: readonly string[]): string => gitIn(content, args, ref);
  const names = git(['ls-tree', '--full-tree', '--name-only', `${ref}:./calendars`])
    .split('\n')
    .filter((name) => /^\d{4}\.md$/u.test(name));
  if (names.length === 0) throw new UsageError(`--changed-since ${ref}: at that commit there were no calendars`);
  const folder = mkdtempSync(path.join(tmpdir(), 'qagida-calendars-'));
  try {
    mkdirSync(path.join(folder, 'calendars'));
    for (const name of names)
      writeFileSync(path.join(folder, 'calendars', name), git(['show', `${ref}:./calendars/${name}`]));
    const { corpus: old } = loadCorpus([{ folder, shownAs: 'content' }]);
    if (old.calendars.size < names.length)
      throw new UsageError(`--changed-since ${ref}: the calendars of that commit cannot be read by this version`);
    return { ...corpus, calendars: old.calendars };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function gitIn(folder: string, args: readonly string[], ref: string): string {
  const { status, stdout, error } = spawnSync('git', [...args], { cwd: folder, encoding: 'utf8' });
  if (error !== undefined) throw new UsageError(`--changed-since ${ref}: git cannot be started (${error.message})`);
  if (status !== 0) {
    throw new UsageError(
      `--changed-since ${ref}: git knows no such commit with content/calendars/. Try a name that git log shows, like HEAD~1`,
    );
  }
  return stdout;
}
