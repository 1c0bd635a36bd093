import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './folders.ts';
import { cleanEnvironment, type Generator, remove, setAside } from './generators.ts';
import { installPeer } from './install-peer.ts';
import { writePeerTexts } from './peer-texts.ts';
import type { Step } from './run-measured.ts';

export const peerNames = ['hugo', 'eleventy', 'astro'] as const;
export type PeerName = (typeof peerNames)[number];

/** Programs to compare with; what is not on this machine is told to `tell` and left out. */
export function preparePeers(
  names: readonly PeerName[],
  corpus: string,
  acts: number,
  tell: (words: string) => void,
): readonly Generator[] {
  return names.flatMap((name) => {
    const peer = preparePeer(name, tell);
    if (peer === null) return [];
    const texts = textsOf(name, acts);
    writePeerTexts(corpus, texts, acts);
    return [generatorOf(name, peer.version, texts)];
  });
}

/** Inside the folder of the program: some read nothing outside of it. */
export function textsOf(name: PeerName, acts: number): string {
  return path.join(folders.peer(name), `texts-${acts}`);
}

function preparePeer(name: PeerName, tell: (words: string) => void): { readonly version: string } | null {
  const folder = folders.peer(name);
  installPeer('pagefind');
  if (name === 'hugo') {
    const version = hugoVersion();
    if (version === null) {
      tell('Hugo is left out: there is no program hugo. On Debian: apt-get install hugo');
      return null;
    }
    remove(path.join(folder, 'layouts'));
    mkdirSync(folder, { recursive: true });
    cpSync(path.join(folders.templates, name), folder, { recursive: true });
    cpSync(path.join(folders.templates, 'static'), path.join(folder, 'static'), { recursive: true });
    return { version: `Hugo ${version}` };
  }
  installPeer(name);
  cpSync(path.join(folders.templates, 'static'), path.join(folder, 'static'), { recursive: true });
  const [label, id] = name === 'astro' ? ['Astro', 'astro'] : ['Eleventy', '@11ty/eleventy'];
  return { version: `${label} ${installedVersion(folder, id)}` };
}

function hugoVersion(): string | null {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v(\d+\.\d+\.\d+)/u.exec(stdout)?.[1] ?? null) : null;
}

export function installedVersion(folder: string, id: string): string {
  const file = path.join(folder, 'node_modules', id, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}

function generatorOf(name: PeerName, version: string, texts: string): Generator {
  const folder = folders.peer(name);
  const site = path.join(folder, 'site');
  const pagefind = folders.peer('pagefind');
  const kept = ['resources', 'cache', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'];
  const env = { ...cleanEnvironment(), BENCH_TEXTS: path.basename(texts) };
  const step = (program: string, args: readonly string[]): Step => ({
    program,
    args,
    folder,
    env,
    log: folders.log(`${name}-${path.basename(program)}-${args.length}`),
  });
  return {
    name: `${nameOf[name]} + Pagefind`,
    versions: `${version}, Pagefind ${installedVersion(pagefind, 'pagefind')}`,
    site,
    clear: () => setAside(site, ...kept.map((part) => path.join(folder, part))),
    steps: [
      commandOf[name](step, path.basename(texts), folder),
      step(process.execPath, [programOf(pagefind, 'pagefind', 'pagefind'), '--site', site, '--quiet']),
    ],
  };
}

const nameOf = { hugo: 'Hugo', eleventy: 'Eleventy', astro: 'plain Astro' } as const;

type MakeStep = (program: string, args: readonly string[]) => Step;

const commandOf: Readonly<Record<PeerName, (step: MakeStep, texts: string, folder: string) => Step>> = {
  hugo: (step, texts, folder) =>
    step('hugo', ['--contentDir', texts, '--destination', 'site', '--cacheDir', path.join(folder, 'cache'), '--quiet']),
  eleventy: (step, _, folder) => step(process.execPath, [programOf(folder, '@11ty/eleventy', 'eleventy'), '--quiet']),
  astro: (step, _, folder) => step(process.execPath, [programOf(folder, 'astro', 'astro'), 'build', '--silent']),
};

/** The file that a package's command runs. */
export function programOf(folder: string, id: string, command: string): string {
  const home = path.join(folder, 'node_modules', id);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = path.join(home, typeof bin === 'string' ? bin : (bin[command] ?? ''));
  if (!existsSync(file)) throw new Error(`${id} has no command ${command}. Delete ${folder} and run this again`);
  return file;
}
