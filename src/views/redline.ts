import { diffArrays } from 'diff';
import type { Redline, RedlinePiece } from './redline-view.ts';

/** A word with what is written as one with it (`2-тоқсан`, `11-1-4/214`, `м.а`), a space of any width, or a single sign. */
const token = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’./][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Below this part of common words a text was not edited but written anew, and is easier to read so. */
const leastCommon = 0.2;

/**
 * Compares two texts word by word.
 *
 * @example compareWords('екі ай', 'үш ай') // removed `екі`, added `үш`, kept ` ай`
 */
export function compareWords(before: string, after: string): Redline {
  if (before === after) return pieces('kept', before);
  const [old, now] = [before.match(token) ?? [], after.match(token) ?? []];
  const found = withoutLoneSpaces(
    diffArrays(old, now).map(({ value, added, removed }): RedlinePiece => {
      return { kind: added ? 'added' : removed ? 'removed' : 'kept', text: value.join('') };
    }),
  );
  return isWrittenAnew(found, before, after) ? [...pieces('removed', before), ...pieces('added', after)] : found;
}

/** The whole of a text that has nothing to be compared with, or is the same; nothing for an empty one. */
export function pieces(kind: RedlinePiece['kind'], text: string): Redline {
  return text === '' ? [] : [{ kind, text }];
}

/** Of each text its own pieces. */
export function sideOf(redline: Redline, side: 'before' | 'after'): Redline {
  const other = side === 'before' ? 'added' : 'removed';
  return redline.filter(({ kind }) => kind !== other);
}

/**
 * `екі ай` made `үш жыл` is one change, not two with a kept space between them. Between two kept pieces what was removed stands
 * first, once, and then what was added, once; a space that both begin or end with is kept.
 */
function withoutLoneSpaces(found: readonly RedlinePiece[]): Redline {
  const made: RedlinePiece[] = [];
  const add = (kind: RedlinePiece['kind'], text: string): void => {
    const last = made.at(-1);
    if (text === '') return;
    if (last?.kind === kind) made[made.length - 1] = { kind, text: last.text + text };
    else made.push({ kind, text });
  };
  let [removed, added] = ['', ''];
  const close = (): void => {
    const start = commonSpaceAt('start', removed, added);
    [removed, added] = [removed.slice(start.length), added.slice(start.length)];
    const end = commonSpaceAt('end', removed, added);
    add('kept', start);
    add('removed', removed.slice(0, removed.length - end.length));
    add('added', added.slice(0, added.length - end.length));
    add('kept', end);
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, text }] of found.entries()) {
    const isLoneSpace = kind === 'kept' && index > 0 && index < found.length - 1 && text.trim() === '';
    if (kind === 'kept' && !isLoneSpace) {
      close();
      add('kept', text);
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return made;
}

function commonSpaceAt(place: 'start' | 'end', a: string, b: string): string {
  const space = place === 'start' ? /^\s*/u : /\s*$/u;
  const [one = '', other = ''] = [a.match(space)?.[0], b.match(space)?.[0]];
  return one === other ? one : '';
}

function isWrittenAnew(found: Redline, before: string, after: string): boolean {
  const common = found.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0), 0);
  return found.length > 3 && common < leastCommon * Math.min(before.length, after.length);
}
