import path from 'node:path';
import type { TargetForm } from '../../domain/publication/publish-problem.ts';
import { realPathOf } from '../why-not-replaced.ts';
import { localTarget } from './local-target.ts';
import { sshTarget } from './ssh-target.ts';
import type { Target } from './target.ts';

export type ReadTarget =
  /** `isHere` says whether it is a directory of this machine. */
  | { readonly kind: 'target'; readonly target: Target; readonly isHere: boolean }
  | { readonly kind: 'wrong'; readonly why: TargetForm };

/**
 * Reads `/srv/site` or `user@host:/srv/site`. Names for the other machine may have only letters, digits and a few signs that no
 * shell and no ssh reads as something else; `localhost:site`, without a user, is refused because it also looks like a directory.
 */
export function readTarget(given: string, ssh: string): ReadTarget {
  if (given === '') return { kind: 'wrong', why: 'empty' };
  const remote = /^(?<login>[^/\\]*?):(?<way>.*)$/su.exec(given)?.groups;
  const isDrive = /^[A-Za-z]:[\\/]/u.test(given);
  if (remote === undefined || isDrive) return { kind: 'target', target: localTarget(given), isHere: true };
  const { login = '', way = '' } = remote;
  const at = login.lastIndexOf('@');
  if (at < 0) return { kind: 'wrong', why: 'noUser' };
  if (!/^[A-Za-z_][A-Za-z0-9._-]{0,63}$/u.test(login.slice(0, at))) return { kind: 'wrong', why: 'badUser' };
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})$/u.test(login.slice(at + 1))) return { kind: 'wrong', why: 'badHost' };
  const root = way.replace(/\/+$/u, '');
  const parts = root.split('/');
  const isPlain = /^\/?[A-Za-z0-9._][A-Za-z0-9._/-]*$/u.test(root);
  if (!isPlain || parts.includes('..') || parts.some((part) => part.startsWith('-')))
    return { kind: 'wrong', why: 'badPath' };
  return { kind: 'target', target: sshTarget({ login, program: ssh }, root), isHere: false };
}

/** Whether a directory of this machine is the project, is in it, or has it inside: releases are no part of it. */
export function isMixedWith(given: string, project: string): boolean {
  const target = realPathOf(given);
  const root = realPathOf(project);
  const isIn = (inner: string, outer: string): boolean => {
    const way = path.relative(outer, inner);
    return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
  };
  return isIn(target, root) || isIn(root, target);
}
