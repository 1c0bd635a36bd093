import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folders, projectRoot } from './folders.ts';
import type { Step } from './run-measured.ts';

/** A program that makes a site of the texts, with a search index. */
export interface Generator {
  readonly name: string;
  readonly versions: string;
  /** Puts out of the way what it made and what it keeps for the next time. */
  readonly clear: () => void;
  readonly steps: readonly Step[];
  readonly site: string;
}

/** The day of all builds, so that tomorrow's measure the same. */
export const asOf = '2026-11-21';

/** How much of a site ours makes. */
export const variants = {
  kk: ['--languages', 'kk', '--copy', 'none', '--cards', 'none'],
  'kk,ru,en': ['--copy', 'none', '--cards', 'none'],
  everything: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Variant = keyof typeof variants;

/** The environment without settings of whoever measures: a private folder must not come into a measured site. */
export function cleanEnvironment(): Readonly<Record<string, string | undefined>> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:QAGIDA_|HUGO_|NODE_ENV$|NODE_OPTIONS$)/u.test(name));
  return { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Our own build of a content folder, as of a day. */
export function ours(content: string, site: string, variant: Variant, day: string = asOf): Generator {
  return {
    name: 'Qagida',
    versions: `Qagida, Node ${process.versions.node}`,
    clear: () => setAside(folders.kept, site),
    site,
    steps: [
      {
        program: process.execPath,
        args: [
          // as tools/run.mjs starts this program, and every command
          ...process.execArgv,
          path.join(projectRoot, 'src/cli/build.ts'),
          ...['--profile', 'production', '--as-of', day, '--content', content, '--out', site],
          // sites that readers get have one: in links to other languages, in the site map
          ...['--site', 'https://qagida.example'],
          ...variants[variant],
        ],
        folder: projectRoot,
        env: {
          ...cleanEnvironment(),
          QAGIDA_KEPT: path.relative(projectRoot, folders.kept),
          // what Node keeps of compiled files counts as kept too
          NODE_COMPILE_CACHE: path.join(folders.kept, 'compiled'),
        },
        log: folders.log('qagida'),
      },
    ],
  };
}

/**
 * Puts out of the way what a build must not find. It is not deleted before everything is measured: some file systems (ext4) are slow to
 * make files while many have just been deleted, and whoever comes next would pay for it.
 */
export function setAside(...these: readonly string[]): void {
  mkdirSync(folders.aside, { recursive: true });
  for (const one of these)
    if (existsSync(one)) renameSync(one, path.join(mkdtempSync(`${folders.aside}/`), path.basename(one)));
}

export function remove(...these: readonly string[]): void {
  for (const one of these) rmSync(one, { recursive: true, force: true });
}
