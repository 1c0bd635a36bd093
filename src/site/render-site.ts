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

/** Renders every page into a folder. */
export async function renderSite(projectRoot: string, settings: BuildSettings, into: string): Promise<void> {
  passSettings(settings);
  // whatever the shell says: a build for readers is never a development build
  process.env['NODE_ENV'] = 'production';
  await build({ root: projectRoot, outDir: into, logLevel: 'warn' });
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
