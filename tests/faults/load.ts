// Readers who load pages all the time, and look whether each reply is complete and of one release, and whether what the page needs is there.
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type SiteFiles, sha256 } from '../release/publish/site-kit.ts';

export interface Load {
  /** From now on the files of this site are right too. */
  readonly allow: (site: SiteFiles) => void;
  readonly end: () => Promise<LoadCount>;
}

export interface LoadCount {
  readonly pages: number;
  readonly assets: number;
  /** What was wrong, a line each. */
  readonly wrong: readonly string[];
}

const readers = 4;

export function loadPages(urls: readonly string[], paths: readonly string[]): Load {
  const known = new Map<string, Set<string>>();
  const count = { pages: 0, assets: 0, wrong: [] as string[] };
  const agent = new http.Agent({ keepAlive: true, maxSockets: readers * 2 });
  let isEnding = false;
  const fail = (line: string): void => {
    if (count.wrong.length < 20) count.wrong.push(line);
  };
  const isKnown = (path: string, body: Buffer): boolean => known.get(path)?.has(sha256(body)) === true;
  const read = async (reader: number): Promise<void> => {
    for (let turn = reader; !isEnding; turn += 1) {
      const url = urls[turn % urls.length] ?? '';
      const path = paths[turn % paths.length] ?? '';
      const page = await get(`${url}${path.replace(/index\.html$/u, '')}`, agent);
      count.pages += 1;
      // the publisher needs a processor too
      await pause(5);
      if (page.status !== 200 || !page.isWhole) fail(`${path}: ${page.status}, whole: ${page.isWhole}`);
      else if (!isKnown(path, page.body)) fail(`${path}: not a page of any release`);
      else {
        const asset = /href="\/(assets\/[^"]+)"/u.exec(page.body.toString('utf8'))?.[1] ?? '';
        const style = await get(`${url}${asset}`, agent);
        count.assets += 1;
        if (style.status !== 200 || !isKnown(asset, style.body)) fail(`${path}: ${asset} answers ${style.status}`);
      }
    }
  };
  const working = { all: null as Promise<unknown> | null };
  return {
    allow: (site) => {
      for (const [path, content] of Object.entries(site)) {
        const digests = known.get(path) ?? new Set();
        known.set(path, digests.add(sha256(content)));
      }
      working.all ??= Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
    },
    end: async () => {
      isEnding = true;
      await working.all;
      agent.destroy();
      return count;
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: Buffer;
  readonly isWhole: boolean;
}

function get(url: string, agent: http.Agent): Promise<Reply> {
  return new Promise((resolve) => {
    const lost: Reply = { status: 0, body: Buffer.alloc(0), isWhole: false };
    http
      .get(url, { agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', () => resolve(lost));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks), isWhole: response.complete }),
        );
      })
      .on('error', () => resolve(lost));
  });
}
