import { randomUUID } from 'node:crypto';
import { PublishFailure } from './publish-failure.ts';
import { exitNotALink, exitTaken } from './remote-scripts.ts';
import { runThere, type SshHost } from './ssh-run.ts';
import { tarOf } from './tar-stream.ts';
import type { Target, TargetLook } from './target.ts';

/** A directory of another machine, reached by ssh; there a POSIX sh, find, tar and sha256sum (or shasum) are needed. */
export function sshTarget(host: SshHost, root: string): Target {
  const name = `${host.login}:${root}`;
  const run = (...[script, args, more]: Tail<Parameters<typeof runThere>>): ReturnType<typeof runThere> =>
    runThere(host, script, [root, ...args], more);
  return {
    name,
    place: (path) => `${name}/${path}`,
    removal: (path) => `ssh ${host.login} rm ${root}/${path}`,
    look: async () => lookIn((await run('look', [])).out, name),
    prepare: async () => {
      await run('prepare', []);
    },
    readLink: async (path) => {
      const { code, out } = await run('readLink', [path], { accepted: [exitNotALink] });
      if (code === exitNotALink) throw new PublishFailure({ kind: 'notALink', path: `${name}/${path}` });
      return linesOf(out)[0] ?? null;
    },
    makeLink: async (path, text) => (await run('makeLink', [path, text], { accepted: [exitTaken] })).code === 0,
    replaceLink: async (path, text) => {
      await run('replaceLink', [path, text, randomUUID()]);
    },
    removeLink: async (path) => {
      await run('removeLink', [path]);
    },
    readFile: async (path) => {
      const { code, out } = await run('readFile', [path], { accepted: [exitTaken] });
      return code === exitTaken ? null : out;
    },
    writeFile: async (path, text) => {
      await run('writeFile', [path, randomUUID()], { input: text });
    },
    move: async (from, to) => {
      await run('move', [from, to]);
    },
    removeFolder: async (folder) => {
      await run('removeFolder', [folder]);
    },
    digests: async (folder) => digestsIn((await run('digests', [folder])).out),
    linkFiles: async (from, to, files) => {
      await run('linkFiles', [from, to], { input: files.map((file) => `${file.from}\t${file.to}\n`).join('') });
    },
    putFiles: async (folder, files) => {
      await run('putFiles', [folder], { input: tarOf(files) });
    },
    removeFiles: async (folder, paths) => {
      await run('removeFiles', [folder], { input: paths.map((path) => `${path}\n`).join('') });
    },
    flush: async (folder) => {
      await run('flush', [folder]);
    },
  };
}

type Tail<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

function linesOf(out: Buffer): readonly string[] {
  return out
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** `<kind> <name>` a line: see the script. */
function lookIn(out: Buffer, name: string): TargetLook | null {
  const told = (kind: string): readonly string[] =>
    linesOf(out).flatMap((line) => (line.startsWith(`${kind} `) ? [line.slice(kind.length + 1)] : []));
  const [other] = told('other');
  if (other !== undefined) throw new PublishFailure({ kind: 'notALink', path: `${name}/${other}` });
  if (told('there').length === 0) return null;
  return {
    entries: told('entries'),
    releases: told('releases'),
    publications: told('publications'),
    current: told('current')[0] ?? null,
    previous: told('previous')[0] ?? null,
  };
}

/** `<digest>  ./<path>` a line; names with a backslash begin the line with one, and are none of ours. */
function digestsIn(out: Buffer): ReadonlyMap<string, string> {
  return new Map(
    linesOf(out).map((line): [string, string] => {
      const [, digest = '', path = ''] = /^([0-9a-f]{64}) [ *]\.\/(.*)$/u.exec(line) ?? [];
      if (digest !== '') return [path, digest];
      return [line.replace(/^[^ ]*\s+(?:\.\/)?/u, ''), 'not a file'];
    }),
  );
}
