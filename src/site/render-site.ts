import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, dev, preview } from 'astro';
import { type BuildSettings, settingNames } from './build-settings.ts';

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

/**
 * Renders every page into a folder, by way of one of its own inside the project: for a target outside of it Astro would put what it
 * runs to render the pages into `.astro/`, where two builds at once would take it from each other.
 */
export async function renderSite(projectRoot: string, settings: BuildSettings, into: string): Promise<void> {
  passSettings(settings);
  // whatever the shell says: a build for readers is never a development build
  process.env['NODE_ENV'] = 'production';
  const builds = path.join(projectRoot, '.build');
  mkdirSync(builds, { recursive: true });
  const own = mkdtempSync(path.join(builds, 'render-'));
  try {
    await build({ root: projectRoot, outDir: path.join(own, 'site'), logLevel: 'warn' });
    cpSync(path.join(own, 'site'), into, { recursive: true });
  } finally {
    rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Serves a finished site on this machine; the address it answers at. */
export async function serveSite(projectRoot: string, folder: string, port: number): Promise<string> {
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
  const server = await dev({ root: projectRoot, logLevel: 'warn', server: { host: '127.0.0.1', port } });
  return `http://localhost:${server.address.port}/`;
}
