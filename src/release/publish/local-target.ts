// Over 100 lines, because it is one list: what a directory of this machine does for a publication.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { digestOfFile } from './digest.ts';
import { inParallel } from './in-parallel.ts';
import { PublishFailure } from './publish-failure.ts';
import type { SentFile, Target, TargetLook } from './target.ts';

const atOnce = 16;
/** Whoever serves the site is another user than the one who publishes it, whatever that one's umask is. */
const fileMode = 0o644;
const folderMode = 0o755;

/** A directory of this machine, also one that another machine shares over the net, as a place for releases. */
export function localTarget(name: string): Target {
  const root = path.resolve(name);
  const at = (...parts: readonly string[]): string => path.join(root, ...parts);
  const told = <Result>(where: string, act: () => Promise<Result>): Promise<Result> => withDiskErrors(at(where), act);
  return {
    name,
    place: (where) => at(where),
    removal: (where) => `rm ${at(where)}`,
    look: () => told('', () => lookAt(root)),
    prepare: () =>
      told('', async () => {
        for (const folder of ['', 'releases', 'publications']) await makeFolder(at(folder));
      }),
    readLink: (link) => told(link, () => readLink(at(link))),
    makeLink: (link, text) => told(link, () => makeLink(at(link), text)),
    replaceLink: (link, text) =>
      told(link, async () => {
        const fresh = at(`.${link}.${randomUUID()}.new`);
        await fs.symlink(text, fresh);
        await fs.rename(fresh, at(link));
        await flushFile(root);
      }),
    removeLink: (link) => told(link, () => fs.rm(at(link), { force: true })),
    readFile: (file) => told(file, () => orNull(fs.readFile(at(file)))),
    writeFile: (file, text) =>
      told(file, async () => {
        const fresh = at(`${file}.${randomUUID()}.new`);
        await fs.writeFile(fresh, text, { mode: fileMode, flush: true });
        await fs.rename(fresh, at(file));
      }),
    move: (from, to) =>
      told(to, async () => {
        await fs.rename(at(from), at(to));
        await flushFile(path.dirname(at(to)));
      }),
    removeFolder: (folder) => told(folder, () => fs.rm(at(folder), { recursive: true, force: true, maxRetries: 3 })),
    digests: (folder) => told(folder, () => digestsOf(at(folder))),
    linkFiles: (from, to, files) =>
      told(to, async () => {
        await makeFolders(
          at(to),
          files.map((file) => file.to),
        );
        await inParallel(files, atOnce, (file) => linkOrCopy(at(from, file.from), at(to, file.to)));
      }),
    putFiles: (folder, files) =>
      told(folder, async () => {
        await makeFolders(
          at(folder),
          files.map((file) => file.path),
        );
        await inParallel(files, atOnce, (file) => putFile(file, at(folder, file.path)));
      }),
    removeFiles: (folder, paths) =>
      told(folder, async () => {
        for (const file of paths) await fs.rm(at(folder, file), { force: true });
      }),
    flush: (folder) =>
      told(folder, async () => {
        const all = await fs.readdir(at(folder), { recursive: true });
        await inParallel(['', ...all], atOnce, (file) => flushFile(at(folder, file)));
      }),
  };
}

async function withDiskErrors<Result>(where: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof PublishFailure || code === undefined) throw error;
    // of two paths the second is the one that is written
    const { dest, path: named } = error as NodeJS.ErrnoException & { readonly dest?: string };
    throw new PublishFailure({ kind: 'disk', code, path: dest ?? named ?? where }, error);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}

async function orNull<Result>(reading: Promise<Result>): Promise<Result | null> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function lookAt(root: string): Promise<TargetLook | null> {
  const entries = await orNull(fs.readdir(root));
  if (entries === null) return null;
  const namesIn = async (folder: string): Promise<readonly string[]> =>
    (await orNull(fs.readdir(path.join(root, folder)))) ?? [];
  return {
    entries,
    releases: await namesIn('releases'),
    publications: await namesIn('publications'),
    current: await readLink(path.join(root, 'current')),
    previous: await readLink(path.join(root, 'previous')),
  };
}

async function readLink(link: string): Promise<string | null> {
  try {
    return await orNull(fs.readlink(link));
  } catch (error) {
    if (codeOf(error) === 'EINVAL') throw new PublishFailure({ kind: 'notALink', path: link });
    throw error;
  }
}

async function makeLink(link: string, text: string): Promise<boolean> {
  try {
    await fs.symlink(text, link);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function makeFolder(folder: string): Promise<void> {
  const made = await fs.mkdir(folder, { recursive: true });
  if (made !== undefined) await fs.chmod(folder, folderMode);
}

async function makeFolders(root: string, files: readonly string[]): Promise<void> {
  const folders = new Set(['']);
  for (const file of files)
    for (let folder = path.posix.dirname(file); folder !== '.'; folder = path.posix.dirname(folder))
      folders.add(folder);
  for (const folder of [...folders].sort()) await makeFolder(path.join(root, folder));
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await fs.link(from, to);
  } catch (error) {
    // file systems without hard links, and those that are shared over the net
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'ENOSYS'].includes(codeOf(error) ?? '')) throw error;
    await fs.copyFile(from, to);
    await fs.chmod(to, fileMode);
  }
}

async function putFile({ from }: SentFile, to: string): Promise<void> {
  if (from.kind === 'bytes') await fs.writeFile(to, from.data);
  else await fs.copyFile(from.file, to, constants.COPYFILE_FICLONE);
  await fs.chmod(to, fileMode);
}

async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  if ((await orNull(fs.lstat(folder)))?.isSymbolicLink() === true) return new Map([['.', 'not a file']]);
  const entries = (await orNull(fs.readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const digests = new Map<string, string>();
  await inParallel(
    entries.filter((entry) => !entry.isDirectory()),
    atOnce,
    async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const way = path.relative(folder, file).split(path.sep).join('/');
      digests.set(way, entry.isFile() ? await digestOfFile(file) : 'not a file');
    },
  );
  return digests;
}

async function flushFile(file: string): Promise<void> {
  // Windows does not open folders
  if (process.platform === 'win32') return;
  const handle = await fs.open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
