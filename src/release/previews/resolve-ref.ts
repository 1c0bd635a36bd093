import type { Git } from './git.ts';

/** A name of git and the commit that it meant when it was looked up. */
export interface NamedCommit {
  readonly ref: string;
  readonly commit: string;
}

/** Names that git could take for an option, or that nobody can have meant. */
const unlikely = /^-|\p{Cc}|^\s*$/u;

const isWholeId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
const branchPlaces = ['refs/heads/', 'refs/remotes/', 'refs/remotes/origin/'];

/**
 * The commit of a branch, a tag or a commit; a branch that is only on the server is found by its own name too.
 *
 * @returns null where there is no such thing
 */
export function resolveRef(git: Git, ref: string): NamedCommit | null {
  if (unlikely.test(ref)) return null;
  // a branch first: anybody who may push can give a tag its name, or it the name of a commit
  const names = isWholeId.test(ref) ? [ref] : [...branchPlaces.map((place) => `${place}${ref}`), ref];
  const commit = names.reduce<string | null>((found, name) => found ?? commitOf(git, name), null);
  return commit === null ? null : { ref, commit };
}

/**
 * What is published, where nobody says: the branch that the server shows first, else `main`, else `master`.
 *
 * @returns null where there is none of them
 */
export function publishedRef(git: Git): NamedCommit | null {
  const { isWell, out } = git.ask(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  const named = isWell ? out.toString('utf8').trim().replace('refs/remotes/', '') : null;
  for (const ref of [named, 'main', 'master']) {
    const found = ref === null ? null : resolveRef(git, ref);
    if (found !== null) return found;
  }
  return null;
}

/** Whether everything in a commit is in another one as well. */
export function isContained(git: Git, commit: string, within: string): boolean {
  return git.ask(['merge-base', '--is-ancestor', commit, within]).isWell;
}

/** How many commits with content the published one has that a commit does not: a branch that is behind seems to take them back. */
export function commitsBehind(git: Git, commit: string, published: string): number {
  const { isWell, out } = git.ask(['rev-list', '--count', `${commit}..${published}`, '--', 'content']);
  return isWell ? Number(out.toString('utf8').trim()) : 0;
}

function commitOf(git: Git, ref: string): string | null {
  const { isWell, out } = git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = out.toString('utf8').trim();
  return isWell && /^[0-9a-f]{40,64}$/u.test(commit) ? commit : null;
}
