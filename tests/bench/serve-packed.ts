import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What kind of thing a file is, for the sums. */
export type Kind = 'page' | 'style' | 'font' | 'script' | 'data' | 'image';

/** One answer: how many bytes of its body went over the wire. */
export interface Served {
  readonly address: string;
  readonly kind: Kind;
  readonly bytes: number;
}

export interface PackedServer {
  readonly origin: string;
  /** Packs these at once, as a site is packed before it is published: the first visitor does not wait for it either. */
  readonly packAhead: (addresses: readonly string[]) => void;
  /** What was served since it was asked last. */
  readonly take: () => readonly Served[];
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, { readonly kind: Kind; readonly type: string; readonly isText: boolean }>> = {
  '.html': { kind: 'page', type: 'text/html; charset=utf-8', isText: true },
  '.css': { kind: 'style', type: 'text/css; charset=utf-8', isText: true },
  '.js': { kind: 'script', type: 'text/javascript; charset=utf-8', isText: true },
  '.json': { kind: 'data', type: 'application/json; charset=utf-8', isText: true },
  '.svg': { kind: 'image', type: 'image/svg+xml', isText: true },
  '.txt': { kind: 'page', type: 'text/plain; charset=utf-8', isText: true },
  '.xml': { kind: 'page', type: 'application/xml; charset=utf-8', isText: true },
  '.atom': { kind: 'data', type: 'application/atom+xml; charset=utf-8', isText: true },
  '.png': { kind: 'image', type: 'image/png', isText: false },
  '.ico': { kind: 'image', type: 'image/x-icon', isText: false },
  '.woff2': { kind: 'font', type: 'font/woff2', isText: false },
};

/** Pagefind's files are packed already. */
const other = { kind: 'data', type: 'application/octet-stream', isText: false } as const;

/**
 * Serves a folder as a good server does: texts packed with Brotli as tightly as it goes, files with a digest in their name to be
 * kept. What was packed once is remembered, so a second visitor does not wait for it.
 *
 * @param delay milliseconds that an answer waits, by its address; to see what a page does without it
 */
export async function servePacked(folder: string, delay: (address: string) => number = () => 0): Promise<PackedServer> {
  const packed = new Map<string, Buffer>();
  let served: Served[] = [];
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = fileAt(folder, address);
    const file = found ?? path.join(folder, '404.html');
    if (found === null && !existsSync(file)) {
      served.push({ address, kind: 'page', bytes: 0 });
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    const { kind, type, isText } = types[path.extname(file)] ?? other;
    const isPacked = isText && /\bbr\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
    const body = isPacked ? (packed.get(file) ?? pack(file)) : readFileSync(file);
    if (isPacked) packed.set(file, body);
    served.push({ address, kind, bytes: body.length });
    const headers = {
      'content-type': type,
      'content-length': body.length,
      'cache-control': address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(isPacked ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    };
    setTimeout(() => response.writeHead(found === null ? 404 : 200, headers).end(body), delay(address));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return {
    origin: `http://localhost:${at.port}`,
    packAhead: (addresses) => {
      for (const address of addresses) {
        const file = fileAt(folder, address);
        if (file !== null && !packed.has(file) && types[path.extname(file)]?.isText === true)
          packed.set(file, pack(file));
      }
    },
    take: () => {
      const taken = served;
      served = [];
      return taken;
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function fileAt(folder: string, address: string): string | null {
  const file = path.join(folder, address, address.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(folder + path.sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function pack(file: string): Buffer {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/** Bytes of the answers of some kinds. */
export function bytesOf(served: readonly Served[], ...kinds: readonly Kind[]): number {
  return served.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { bytes }) => sum + bytes, 0);
}
