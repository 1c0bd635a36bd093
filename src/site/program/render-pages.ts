import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { keyOf } from '../../kept/key-of.ts';
import { limitTo } from '../handed-over.ts';
import { fileOf, type Program, type SitePath } from './load-program.ts';
import type { PageStore } from './page-store.ts';

export interface Rendering {
  readonly into: string;
  readonly store: PageStore;
  /** What every page is made from, besides the content: code, settings, day. */
  readonly common: string;
  /** Into how many parts the pages are divided. */
  readonly parts: number;
}

export interface Counts {
  readonly rendered: number;
  readonly reused: number;
}

/**
 * Renders parts of the pages into a folder, as long as `next` gives the number of one. A page whose file exports `madeFrom` says
 * from which answers alone it is made; when these are the ones of an earlier build, its page is taken over.
 */
export async function renderPages(
  program: Program,
  paths: readonly SitePath[],
  rendering: Rendering,
  next: () => Promise<number | null>,
): Promise<Counts> {
  const byPart = Map.groupBy(paths, (page) => partOf(page, rendering.parts));
  const counts = { rendered: 0, reused: 0 };
  for (let part = await next(); part !== null; part = await next()) {
    for (const page of byPart.get(part) ?? []) {
      counts[await placePage(program, page, rendering)] += 1;
      // other processes may be waiting for an answer of this one
      await setImmediate();
    }
  }
  return counts;
}

async function placePage(program: Program, page: SitePath, { into, store, common }: Rendering): Promise<keyof Counts> {
  const file = fileOf(page);
  const target = path.join(into, file);
  makeFolder(path.dirname(target));
  const key = await keyOfPage(program, page, common, file);
  if (key === null) {
    store.put(await program.render(page), target);
    return 'rendered';
  }
  if (store.take(key, target)) return 'reused';
  store.keep(key, await renderLimited(program, page), target);
  return 'rendered';
}

const made = new Set<string>();

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

async function renderLimited(program: Program, page: SitePath): Promise<Uint8Array> {
  limitTo(page.route.component);
  try {
    return await program.render(page);
  } finally {
    limitTo(null);
  }
}

/** Digests of all that a page is made from, besides what every page is. */
type MadeFrom = (params: Readonly<Record<string, string | undefined>>) => readonly string[];

async function keyOfPage(program: Program, page: SitePath, common: string, file: string): Promise<string | null> {
  const { madeFrom } = await program.moduleOf(page.route);
  if (typeof madeFrom !== 'function') return null;
  return keyOf([common, file, ...(madeFrom as MadeFrom)(paramsOf(page))]);
}

function paramsOf({ pathname, route }: SitePath): Readonly<Record<string, string | undefined>> {
  const found = route.pattern.exec(route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/u, '')}/`);
  const names = route.params.map((name) => name.replace(/^\.\.\./u, ''));
  return Object.fromEntries(names.map((name, index) => [name, found?.[index + 1]]));
}

/** All pages of an act are in the same part, so that one process looks at it once. */
function partOf({ pathname }: SitePath, parts: number): number {
  const subject = /^(?:\/(?:ru|en))?(?:\/(?:api|badges))?\/([^/]+\/[^/.]+)/u.exec(pathname)?.[1];
  let sum = 0;
  for (const letter of subject ?? pathname) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % parts;
}
