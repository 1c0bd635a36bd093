import http from 'node:http';
import https from 'node:https';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

/** How long a server may take, and how much it may send. */
export interface GetLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

export type Got =
  | {
      readonly kind: 'got';
      readonly status: number;
      /** Unpacked. */
      readonly body: Buffer;
      /** As it came: `br`, `gzip`; empty for bytes as they are. */
      readonly coding: string;
      readonly type: string;
      /** What the server's clock said; null when it did not say. */
      readonly date: Date | null;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'unreachable'; readonly detail: string }
  | { readonly kind: 'timeout' }
  /** More than the limit: where a size is known, something else than what is sought. */
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'packed'; readonly coding: string };

/** Connections are kept between files, and closed by themselves when nothing needs them. */
const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 16 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 16 }),
};

/** Reads a file past every cache, with no redirection followed: what another address shows is no answer to what this one does. */
export async function getFile(url: URL, coding: 'identity' | 'br' | 'gzip', limits: GetLimits): Promise<Got> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await ask(url, coding, limits, signal, agentFor(url)).catch((error: unknown) => {
      // a server may close a connection that was kept at the moment in which it is used again
      if (codeOf(error) === 'ECONNRESET' && !signal.aborted) return ask(url, coding, limits, signal, false);
      throw error;
    });
  } catch (error) {
    return signal.aborted ? { kind: 'timeout' } : { kind: 'unreachable', detail: codeOf(error) };
  }
}

function agentFor({ protocol }: URL): http.Agent {
  return agents[protocol === 'https:' ? 'https:' : 'http:'];
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
}

function ask(
  url: URL,
  coding: string,
  { bytes }: GetLimits,
  signal: AbortSignal,
  agent: http.Agent | false,
): Promise<Got> {
  const isSecure = url.protocol === 'https:';
  const headers = {
    'accept-encoding': coding,
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    'user-agent': 'Qagida',
  };
  return new Promise<Got>((resolve, reject) => {
    const request = (isSecure ? https : http).get(url, { headers, signal, agent }, (response) => {
      const { statusCode: status = 0, headers: told } = response;
      if (status >= 300 && status < 400 && told.location !== undefined) {
        response.resume();
        resolve({ kind: 'redirect', to: told.location.slice(0, 300) });
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > bytes) {
          resolve({ kind: 'tooLarge' });
          request.destroy();
        } else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        // a server that breaks off in the middle
        if (!response.complete) reject(new Error('incomplete'));
        const packing = told['content-encoding'] ?? '';
        const date = new Date(told.date ?? '');
        unpack(Buffer.concat(chunks), packing, bytes).then((body) => {
          if (body === null) resolve({ kind: 'packed', coding: packing });
          else
            resolve({
              kind: 'got',
              status,
              body,
              coding: packing === 'identity' ? '' : packing,
              type: told['content-type'] ?? '',
              date: Number.isNaN(date.getTime()) ? null : date,
            });
        }, reject);
      });
    });
    request.on('error', reject);
  });
}

const unpackers: Readonly<Record<string, (data: Buffer, limit: { maxOutputLength: number }) => Promise<Buffer>>> = {
  br: promisify<Buffer, { maxOutputLength: number }, Buffer>(brotliDecompress),
  gzip: promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip),
  deflate: promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate),
};

/** Null where it is packed in a way that cannot be undone within the limit. */
async function unpack(data: Buffer, coding: string, bytes: number): Promise<Buffer | null> {
  if (coding === '' || coding === 'identity') return data;
  const unpacker = Object.hasOwn(unpackers, coding) ? unpackers[coding] : undefined;
  if (unpacker === undefined) return null;
  try {
    return await unpacker(data, { maxOutputLength: Math.max(bytes, 1) });
  } catch {
    return null;
  }
}
