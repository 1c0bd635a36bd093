import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import type { ContentRoot } from '../corpus/load-corpus.ts';
import { answerStore } from '../kept/answer-store.ts';
import { keptFolder } from '../kept/kept-folder.ts';
import { keyOf } from '../kept/key-of.ts';
import { type BuildSettings, settingNames } from './build-settings.ts';
import { handOver } from './handed-over.ts';
import type { KeptProgram } from './program/keep-program.ts';
import { thinOut } from './program/page-store.ts';
import { programParts } from './program/program-parts.ts';
import type { Counts } from './program/render-pages.ts';
import { shareRendering } from './program/share-rendering.ts';

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
  /** What it has read and checked, so that the pages need not do so again; and from where, for further processes. */
  readonly corpus: Corpus;
  readonly roots: readonly ContentRoot[];
}

/**
 * Renders every page into a folder.
 *
 * @throws when the pages cannot be compiled, or one cannot be rendered, with its address
 */
export async function renderSite(
  projectRoot: string,
  settings: BuildSettings,
  { program, corpus, roots }: Prepared,
  into: string,
): Promise<Counts> {
  passSettings(settings);
  const folder = await program.folder();
  const store = keptFolder(projectRoot, 'pages');
  const answers = answerStore(keptFolder(projectRoot, 'answers'));
  const common = keyOf([program.digest, ...settingsInSight()]);
  handOver({ corpus, store: answers, common });
  const rendered = await shareRendering({
    program: folder,
    into,
    store,
    common,
    roots,
    acts: { folder: keptFolder(projectRoot, 'acts'), code: program.digest },
    answers: keptFolder(projectRoot, 'answers'),
  });
  cpSync(path.join(folder, programParts.client), into, { recursive: true });
  thinOut(store, 4 * (rendered.rendered + rendered.reused));
  return rendered;
}

/** Everything that a page can learn of how it is built. */
function settingsInSight(): readonly string[] {
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('QAGIDA_'));
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
