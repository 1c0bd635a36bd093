import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { securityHeaders } from '../../src/release/headers.ts';
import { browserPath } from './browser-path.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The day as of which the tests build: any fixed day. */
export const asOf = '2026-11-21';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the production build, and of the local one, which has the invented documents. */
    readonly site: string;
    readonly localSite: string;
    /** Folder of the production build, of the same build once more, and of the local build. */
    readonly production: string;
    readonly again: string;
    readonly local: string;
  }
}

/** Builds the site twice for production and once for this machine, and serves the first and the last on localhost. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  // once, before several tests want it: two at once would unpack it over each other
  await browserPath();
  // at once: builds do not meet, and that the two of production are equal shows it
  const [production, again, local] = await Promise.all([
    build('production', 'production'),
    build('production', 'again'),
    build('local', 'local'),
  ]);
  project.provide('production', production);
  project.provide('again', again);
  project.provide('local', local);
  const servers = await Promise.all([production, local].map(serve));
  const [site = '', localSite = ''] = servers.map(({ address }) => address);
  project.provide('site', site);
  project.provide('localSite', localSite);
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}

/** What the ministry's server sends with everything, so that the pages are seen to work under it. */
const headers = Object.fromEntries(securityHeaders('production').map(({ name, value }) => [name, value]));

async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { status, file } = fileFor(folder, request.url ?? '/');
    response.writeHead(status, { ...headers, 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

async function build(profile: string, name: string): Promise<string> {
  const out = path.join(root, '.build/test', name);
  const args = ['src/cli/build.ts', '--profile', profile, '--as-of', asOf, '--out', out];
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  process.stderr.write(stderr);
  return out;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As the ministry's server will do it: folders by their index, and one page for what is not there. */
function fileFor(folder: string, url: string): { status: number; file: string } {
  const file = path.join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (!file.startsWith(folder)) return { status: 404, file: path.join(folder, '404.html') };
  const found = existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  return existsSync(found) ? { status: 200, file: found } : { status: 404, file: path.join(folder, '404.html') };
}
