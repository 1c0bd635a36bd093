import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A repository in a temporary folder, with the means to write any object into it, also one that git itself would not. */
export interface Repository {
  readonly folder: string;
  readonly git: (args: readonly string[], input?: string | Buffer) => string;
  readonly write: (file: string, content: string | Buffer) => void;
  /** Commits everything on a branch that is made anew from another. */
  readonly commitOn: (branch: string, from?: string) => string;
  readonly blob: (content: string | Buffer) => string;
  /** A tree of any entries: names are not looked at. */
  readonly tree: (entries: readonly (readonly [mode: string, name: string | Buffer, object: string])[]) => string;
  /** A branch whose only commit has this tree. */
  readonly branchOf: (branch: string, tree: string) => string;
  readonly remove: () => void;
}

export function makeRepository(): Repository {
  const folder = mkdtempSync(path.join(tmpdir(), 'qagida-repository-'));
  const git: Repository['git'] = (args, input = '') =>
    execFileSync('git', ['-C', folder, ...args], {
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 ** 2,
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.invalid',
        GIT_AUTHOR_DATE: '2026-11-21T12:00:00Z',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.invalid',
        GIT_COMMITTER_DATE: '2026-11-21T12:00:00Z',
      },
    }).trim();
  git(['init', '-q', '-b', 'main']);
  const hashed = (type: string, content: string | Buffer): string =>
    git(['hash-object', '-w', '--literally', '-t', type, '--stdin'], content);
  return {
    folder,
    git,
    blob: (content) => hashed('blob', content),
    tree: (entries) =>
      hashed(
        'tree',
        Buffer.concat(
          entries.flatMap(([mode, name, object]) => [
            Buffer.from(`${mode} `),
            Buffer.from(name),
            Buffer.from([0]),
            Buffer.from(object, 'hex'),
          ]),
        ),
      ),
    branchOf: (branch, tree) => {
      const commit = git(['commit-tree', '-m', branch, tree]);
      git(['update-ref', `refs/heads/${branch}`, commit]);
      return commit;
    },
    write: (file, content) => {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, content);
    },
    commitOn: (branch, from) => {
      if (from !== undefined) git(['symbolic-ref', 'HEAD', `refs/heads/${branch}`]);
      git(['add', '-A']);
      const parent = from === undefined ? [] : ['-p', from];
      const commit = git(['commit-tree', '-m', branch, ...parent, git(['write-tree'])]);
      git(['update-ref', `refs/heads/${branch}`, commit]);
      return commit;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
