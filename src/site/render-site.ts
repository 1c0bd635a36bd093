import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContentRoot } from '../corpus/load-corpus.ts';
import { answerStore } from '../kept/answer-store.ts';
import { keptFolder, keptSetting } from '../kept/kept-folder.ts';
import { keyOf } from '../kept/key-of.ts';
import { type BuildSettings, settingNames } from './build-settings.ts';
import { handOver, passAnswers } from './handed-over.ts';
import type { KeptProgram } from './program/keep-program.ts';
import { thinOut } from './program/page-store.ts';
import { programParts } from './program/program-parts.ts';
import { processesSetting, shareRendering, startHelpers } from './program/share-rendering.ts';

/** Tells the pages what to build: Astro loads them in a world of its own, to which only the environment leads. */
function passSettings({ profile, asOf, content, samples, records, reserve }: BuildSettings): void {
  process.env[settingNames.profile] = profile;
  process.env[settingNames.asOf] = asOf;
  process.env[settingNames.content] = content;
  passFolder(settingNames.samples, samples);
  passFolder(settingNames.records, records);
  passFolder(settingNames.reserve, reserve);
}

function passFolder(name: string, folder: string | null): void {
  if (folder === null) delete process.env[name];
  else process.env[name] = folder;
}

/** What the command that builds has prepared for the pages. */
export interface Prepared {
  readonly program: KeptProgram;
  /** From where the content is read, and how many acts are there. */
  readonly roots: readonly ContentRoot[];
  readonly acts: number;
}

/** A rendering that has begun: as much of it as depends on nothing that may still turn out to be wrong. */
export interface BegunRendering {
  /**
   * Renders every page into a folder.
   *
   * @param corpus what was read, so that the pages need not read it again
   * @throws when the pages cannot be compiled, or one cannot be rendered, with its address
   */
  readonly into: (folder: string, corpus: Corpus) => Promise<void>;
  /** To be called in the end, whether it has rendered or not. */
  readonly stop: () => void;
}

/** From so many acts on, further processes are started before it is known how many pages are new. */
const manyActs = 100;

/** Begins while the acts are still to be read: further processes take each of them as soon as it was. */
export function beginRendering(
  projectRoot: string,
  settings: BuildSettings,
  { program, roots, acts }: Prepared,
): BegunRendering {
  passSettings(settings);
  const [answers, store] = [keptFolder(projectRoot, 'answers'), keptFolder(projectRoot, 'pages')];
  const common = keyOf([program.digest, ...settingsInSight()]);
  passAnswers({ store: answerStore(answers), common });
  const read = { folder: keptFolder(projectRoot, 'read'), code: program.digest };
  const preparation = { roots, read, answers, common, program: program.place, isAllNew: program.isNew };
  const helpers = acts < manyActs ? [] : startHelpers(preparation);
  return {
    into: async (into, corpus) => {
      handOver(corpus);
      const folder = await program.folder();
      const pages = await shareRendering({ program: folder, into, store, common }, preparation, helpers);
      cpSync(path.join(folder, programParts.client), into, { recursive: true });
      thinOut(store, 4 * pages);
    },
    stop: () => {
      program.stop();
      for (const helper of helpers) helper.stop();
    },
  };
}

/** Where and by how many processes it is built: of that no page says anything. */
const outOfSight: readonly string[] = [keptSetting, processesSetting];

/** Everything that a page can learn of how it is built. */
function settingsInSight(): readonly string[] {
  const settings = Object.entries(process.env).filter(
    ([name]) => name.startsWith('QAGIDA_') && !outOfSight.includes(name),
  );
  return settings.map(([name, value]) => `${name}=${value}`).sort();
}

/** Serves a finished site on this machine; the address it answers at. */
export async function serveSite(projectRoot: string, folder: string, port: number): Promise<string> {
  // a build needs none of it, and it takes a second to load
  const { preview } = await import('astro');
  const server = await preview({
    root: projectRoot,
    outDir: folder,
    logLevel: 'error',
    server: { host: '127.0.0.1', port },
  });
  return `http://localhost:${server.port}/`;
}

/** Serves the site while it is being edited; the address it answers at. */
export async function editSite(projectRoot: string, settings: BuildSettings, port: number): Promise<string> {
  passSettings(settings);
  const { dev } = await import('astro');
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  return `http://localhost:${server.address.port}/`;
}
