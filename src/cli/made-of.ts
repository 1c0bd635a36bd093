import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from '../../schemas/manifest.ts';
import { dayInKazakhstan } from '../clock.ts';
import { digestOfTable, surveySite } from '../release/publish/survey-site.ts';

/** The last commit of the project, its day in Kazakhstan, and whether files differ from it; null where git does not know. */
export function commitOf(project: string): Manifest['commit'] {
  try {
    const [id = '', moment = ''] = git(project, ['log', '-1', '--format=%H %cI']).trim().split(' ');
    const isClean = git(project, ['status', '--porcelain']) === '';
    return { id, day: dayInKazakhstan(new Date(moment)), isClean };
  } catch {
    return null;
  }
}

function git(project: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', project, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** SHA-256 over the documents of a folder; not over private ones, which a digest could give away. */
export function digestOfContent(folder: string): string {
  return digestOfTable(surveySite(folder));
}

/** Version of this program and of Node. */
export function versionsIn(project: string): { readonly qagida: string; readonly node: string } {
  const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as { version: string };
  return { qagida: version, node: process.versions.node };
}
