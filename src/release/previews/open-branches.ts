import type { Git } from './git.ts';
import { isContained, type NamedCommit } from './resolve-ref.ts';

/**
 * Every branch with something that is not published, each once by its own name, in the order of the names. Of a branch that is here
 * and on the server the one that goes further is taken, and the one here where both do.
 */
export function openBranches(git: Git, published: NamedCommit): readonly NamedCommit[] {
  const remotes = linesOf(git, ['remote']).toSorted((a, b) => b.length - a.length);
  const found = new Map<string, string>();
  const add = ({ ref, commit }: NamedCommit): void => {
    const known = found.get(ref);
    if (known === undefined || isContained(git, known, commit)) found.set(ref, commit);
  };
  for (const { ref, commit } of refsBelow(git, 'refs/heads/')) add({ ref, commit });
  for (const { ref, commit } of refsBelow(git, 'refs/remotes/')) {
    const remote = remotes.find((name) => ref.startsWith(`${name}/`));
    const ownName = remote === undefined ? ref : ref.slice(remote.length + 1);
    if (ownName !== 'HEAD') add({ ref: ownName, commit });
  }
  return [...found]
    .map(([ref, commit]) => ({ ref, commit }))
    .filter(({ ref }) => ref !== published.ref && `origin/${ref}` !== published.ref)
    .filter(({ commit }) => !isContained(git, commit, published.commit))
    .toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
}

function refsBelow(git: Git, place: 'refs/heads/' | 'refs/remotes/'): readonly NamedCommit[] {
  return linesOf(git, ['for-each-ref', '--format=%(objectname) %(refname)', place]).map((line) => {
    const space = line.indexOf(' ');
    return { commit: line.slice(0, space), ref: line.slice(space + 1 + place.length) };
  });
}

function linesOf(git: Git, args: readonly string[]): readonly string[] {
  const { isWell, out } = git.ask(args);
  return isWell
    ? out
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
