import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Git } from './git.ts';
import type { TreeFault, TreeFile } from './list-tree.ts';

/** Bytes that are asked of git at a time. */
const atATime = 16 * 1024 * 1024;
const filesAtATime = 2000;

/**
 * Writes files as git has them, byte for byte, into a folder that nobody else can read: no attribute of the tree is looked at, no
 * filter and no hook runs.
 *
 * @param files what `listTree` found: their names and sizes have been looked at
 * @throws what the file system says, as when a disk is full
 */
export function takeFiles(git: Git, files: readonly TreeFile[], into: string): TreeFault | null {
  for (const part of inParts(files)) {
    const { isWell, out, said } = git.ask(['cat-file', '--batch'], `${part.map(({ object }) => object).join('\n')}\n`);
    if (!isWell) return { kind: 'unreadable', said };
    let at = 0;
    for (const file of part) {
      const line = out.indexOf(10, at);
      const head = out.subarray(at, line).toString('latin1');
      if (line < 0 || head !== `${file.object} blob ${file.size}`) return { kind: 'unreadable', said: head };
      const target = path.join(into, ...file.path.split('/'));
      mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
      writeFileSync(target, out.subarray(line + 1, line + 1 + file.size), { flag: 'wx', mode: 0o600 });
      at = line + 1 + file.size + 1;
    }
  }
  return null;
}

function inParts(files: readonly TreeFile[]): readonly (readonly TreeFile[])[] {
  const parts: TreeFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const part = parts.at(-1);
    if (part === undefined || bytes + file.size > atATime || part.length >= filesAtATime) {
      parts.push([file]);
      bytes = file.size;
    } else {
      part.push(file);
      bytes += file.size;
    }
  }
  return parts;
}
