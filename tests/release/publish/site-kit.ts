// A small finished site, a server that follows the link of a target as nginx does, and a publication without a command line.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { markOf } from '../../../src/release/publish/ready-folder.ts';
import { surveySite } from '../../../src/release/publish/survey-site.ts';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'qagida-publish-'));
}

export type SiteFiles = Readonly<Record<string, string | Buffer>>;

/** A site with a style sheet named by its digest, pages that use it, and a page for what is not found. */
export function aSite(word: string, pages = 3): SiteFiles {
  const style = `/* ${word} */ body { color: navy }\n${'.x { margin: 0 }\n'.repeat(100)}`;
  const asset = `assets/site.${sha256(style).slice(0, 8)}.css`;
  const page = (title: string): string =>
    `<!doctype html><html lang="kk"><head><title>${title}</title><link rel="stylesheet" href="/${asset}"></head><body><p>${word}</p>${'<p>тармақ</p>\n'.repeat(100)}</body></html>\n`;
  return {
    'index.html': page('Басты бет'),
    '404.html': page('Табылмады'),
    [asset]: style,
    'images/mark.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    _headers: '/*\n  X-Frame-Options: DENY\n',
    ...Object.fromEntries(
      Array.from({ length: pages }, (_, index) => [`acts/act-${index}/index.html`, page(`Акт ${index}`)]),
    ),
  };
}

export function writeSite(
  folder: string,
  files: SiteFiles,
  about: Parameters<typeof markOf>[1] = { profile: 'production', asOf: '2026-11-25' },
): string {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  writeFileSync(path.join(folder, '.qagida-site'), markOf(surveySite(folder), about));
  return folder;
}

/** A folder of its own with room for a site, a target, and a server that shows what is up at the target. */
export async function placeToPublish(): Promise<{
  readonly folder: string;
  readonly site: string;
  readonly target: string;
  readonly server: SiteServer;
}> {
  const folder = temporaryFolder();
  const target = path.join(folder, 'target');
  return { folder, site: path.join(folder, 'site'), target, server: await serveTarget(target) };
}

/** 14:00 in Almaty on 25 November 2026. */
export const noon = new Date('2026-11-25T09:00:00.000Z');

export interface SiteServer {
  /** What its clock says. */
  clock: Date;
  readonly url: string;
  /** Answers instead of the files, where it returns true. */
  instead: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly close: () => void;
}

/** Serves `<target>/current`, asking for the link at every request; what is not there, of `previous` below /assets/. */
export async function serveTarget(target: string): Promise<SiteServer> {
  const site: Pick<SiteServer, 'instead' | 'clock'> = { instead: () => false, clock: noon };
  const server: Server = createServer((request, response) => {
    response.setHeader('date', site.clock.toUTCString());
    if (!site.instead(request, response)) answer(target, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return Object.assign(site, {
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

function answer(target: string, request: IncomingMessage, response: ServerResponse): void {
  const way = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
  const file = way.endsWith('/') ? `${way}index.html` : way;
  const folders = way.startsWith('/assets/') ? ['current', 'previous'] : ['current'];
  const takesBrotli = /\bbr\b/u.test(request.headers['accept-encoding'] ?? '');
  for (const folder of folders) {
    const found = readFrom(path.join(target, folder, file), takesBrotli);
    if (found === null) continue;
    response.writeHead(200, {
      'content-length': found.body.length,
      ...(found.isBrotli ? { 'content-encoding': 'br' } : {}),
    });
    response.end(found.body);
    return;
  }
  const page = readFrom(path.join(target, 'current/404.html'), false);
  response.writeHead(404).end(page?.body ?? '');
}

function readFrom(file: string, takesBrotli: boolean): { readonly body: Buffer; readonly isBrotli: boolean } | null {
  for (const [name, isBrotli] of takesBrotli
    ? ([
        [`${file}.br`, true],
        [file, false],
      ] as const)
    : ([[file, false]] as const)) {
    try {
      if (statSync(name).isFile()) return { body: readFileSync(name), isBrotli };
    } catch {
      // the next one, or none
    }
  }
  return null;
}
