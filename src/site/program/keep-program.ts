import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { keptFolder } from '../../kept/kept-folder.ts';
import { giveWay } from './give-way.ts';
import { programDigest } from './program-digest.ts';
import { programParts } from './program-parts.ts';

/** The pages, compiled or being compiled for the code as it is. */
export interface KeptProgram {
  readonly digest: string;
  /** Where it lies, or will lie. */
  readonly place: string;
  /** Whether it was not there yet, so that nothing can be kept of what it makes. */
  readonly isNew: boolean;
  /**
   * The folder of the program, once it is there.
   *
   * @throws with what Astro said, when the pages cannot be compiled
   */
  readonly folder: () => Promise<string>;
  /** Ends the compiling, where it goes on: nobody needs the program any more. */
  readonly stop: () => void;
}

/** States of the code that are kept compiled, besides those that a build may still be running. */
const mostKept = 4;
const stillRunning = 3_600_000;

/** Finds the program for the code as it is, or begins to compile it in a process of its own. */
export function keepProgram(projectRoot: string): KeptProgram {
  const programs = keptFolder(projectRoot, 'program');
  const digest = programDigest(projectRoot);
  const folder = path.join(programs, digest);
  if (isWhole(folder)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return { digest, place: folder, isNew: false, folder: async () => folder, stop: () => undefined };
  }
  mkdirSync(programs, { recursive: true });
  const { done, stop } = compile(projectRoot, folder);
  return {
    digest,
    place: folder,
    isNew: true,
    folder: async () => {
      await done;
      removeOld(programs, folder);
      return folder;
    },
    stop,
  };
}

/** A folder is given its name when all of it is there. */
export function isWhole(folder: string): boolean {
  return existsSync(path.join(folder, programParts.facts));
}

function compile(projectRoot: string, folder: string): { readonly done: Promise<void>; readonly stop: () => void } {
  const script = path.join(import.meta.dirname, 'bundle-program.ts');
  const child = spawn(process.execPath, [...process.execArgv, script, projectRoot, folder], {
    cwd: projectRoot,
    env: productionEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  giveWay(child);
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // two builds at once may both compile: the folder of either is whole
      if (code === 0 || isWhole(folder)) resolve();
      else reject(new Error(`the pages could not be compiled:\n${said}`));
    });
  });
  // whoever stops it does not wait for it
  done.catch(() => undefined);
  return { done, stop: () => child.kill() };
}

/**
 * Whatever the shell or a runner of tests says: a build for readers is never a development build. What bundles keeps its memory in pages of
 * 2 MB where the system has them, and clearing these takes longer than they save in the seconds that it lives.
 */
function productionEnvironment(): NodeJS.ProcessEnv {
  const { DEV: _, PROD: __, MODE: ___, ...others } = process.env;
  return { ...others, NODE_ENV: 'production', MIMALLOC_ALLOW_THP: '0' };
}

/** Removes programs for former states of the code, and what was left of compiling that was ended before it was done. */
export function removeOld(programs: string, current: string): void {
  const byAge = readdirSync(programs)
    .filter((name) => /^[0-9a-f]{32}$/u.test(name))
    .map((name) => path.join(programs, name))
    .filter((folder) => folder !== current)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  // what another build is finishing is renamed at any moment
  const isOld = (folder: string): boolean =>
    Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > stillRunning;
  const unfinished = readdirSync(programs).filter((name) => /^[0-9a-f]{32}\.\d+$/u.test(name));
  const old = [...byAge.slice(mostKept - 1), ...unfinished.map((name) => path.join(programs, name))].filter(isOld);
  for (const folder of old) rmSync(folder, { recursive: true, force: true });
}
