// Reads a public page back, as a stranger gets it: no cookies, no scripts, an end to its time and its size.

import type { PageFailure } from '../domain/reserve/page-failure.ts';

export type PageReading =
  | { readonly kind: 'read'; readonly url: string; readonly bytes: Uint8Array; readonly html: string }
  /** `detail` is what the server or the address had instead: a status, a type, a number. */
  | { readonly kind: 'failed'; readonly why: PageFailure; readonly detail: string };

export interface PageLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Whether a server on this machine or in a local network counts: what it shows is not published. For tests. */
  readonly hasLocal: boolean;
}

export const pageLimits: PageLimits = { milliseconds: 30_000, bytes: 5_242_880, hasLocal: false };

const mostRedirects = 5;

/** Follows redirections one by one, so that each address is looked at; what is returned is the address at the end. */
export async function readPage(address: string, limits: PageLimits): Promise<PageReading> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, limits, signal);
  } catch (error) {
    if (signal.aborted) return failed('timeout', String(limits.milliseconds / 1000));
    const server = unknownServer(error);
    return server === null ? failed('unreachable', reasonOf(error)) : failed('noServer', server);
  }
}

async function follow(address: string, limits: PageLimits, signal: AbortSignal): Promise<PageReading> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const wrong = whyNotRead(url, limits);
    if (wrong !== null) return wrong;
    const response = await fetch(url, { redirect: 'manual', signal, headers, cache: 'no-store' });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) return await readBody(response, url, limits);
    await response.body?.cancel();
    if (!URL.canParse(next, url)) return failed('notHttp', next);
    url = new URL(next, url).href;
  }
  return failed('redirects', String(mostRedirects));
}

const headers = { accept: 'text/html,application/xhtml+xml', 'cache-control': 'no-cache', 'user-agent': 'Qagida' };

function failed(why: PageFailure, detail: string): PageReading {
  return { kind: 'failed', why, detail };
}

function whyNotRead(address: string, { hasLocal }: PageLimits): PageReading | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return failed('notHttp', address);
  if (url.username !== '' || url.password !== '') return failed('password', url.host);
  return !hasLocal && isLocal(url.hostname) ? failed('notPublic', url.host) : null;
}

/** Names without a dot and the address ranges of single machines and local networks (RFC 1918, 3927, 4193, 6761). */
function isLocal(host: string): boolean {
  const ranges =
    /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/u;
  return ranges.test(host) || /(?:^|\.)(?:localhost|local|internal)\.?$/u.test(host) || !/[.:]/u.test(host);
}

async function readBody(response: Response, url: string, limits: PageLimits): Promise<PageReading> {
  const type = response.headers.get('content-type') ?? '';
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/iu.test(type);
  if (response.status !== 200 || !isHtml) {
    await response.body?.cancel();
    return response.status === 200 ? failed('notHtml', type) : failed('status', String(response.status));
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limits.bytes) return failed('tooLarge', String(limits.bytes));
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const html = decodePage(bytes, type);
  return html === null ? failed('letters', charsetOf(bytes, type) ?? '') : { kind: 'read', url, bytes, html };
}

/** By the byte order mark, the header or the page itself, in this order, as browsers do; null where none says how, and it is not UTF-8. */
function decodePage(bytes: Buffer, type: string): string | null {
  const label = charsetOf(bytes, type);
  try {
    return new TextDecoder(label ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function charsetOf(bytes: Buffer, type: string): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const inHeader = /;\s*charset\s*=\s*"?([\w:.-]+)/iu.exec(type)?.[1];
  const inPage = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(
    bytes.subarray(0, 1024).toString('latin1'),
  )?.[1];
  return inHeader ?? inPage ?? null;
}

/** The name of a server that could not be looked up; null for any other error. */
function unknownServer(error: unknown): string | null {
  const cause =
    error instanceof Error ? (error.cause as (NodeJS.ErrnoException & { hostname?: string }) | undefined) : null;
  return cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN' ? (cause.hostname ?? '') : null;
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}
