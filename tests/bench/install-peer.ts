import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './folders.ts';

/**
 * Installs a program to compare with into a folder of its own, in exactly the version that its package.json in tests/bench/peers
 * names. It is no dependency of the project.
 *
 * @throws when npm cannot, with what it said
 */
export function installPeer(name: string): string {
  const from = path.join(folders.templates, name);
  const into = folders.peer(name);
  const before = readOrNothing(path.join(into, 'package.json'));
  mkdirSync(into, { recursive: true });
  cpSync(from, into, { recursive: true });
  const isThere = existsSync(path.join(into, 'node_modules/.package-lock.json'));
  if (isThere && before === readOrNothing(path.join(into, 'package.json'))) return into;
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--prefix', into, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'],
    { cwd: into, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(`${name} could not be installed:\n${stderr}\nLeave it out, for example with --peers hugo`);
  return into;
}

function readOrNothing(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
