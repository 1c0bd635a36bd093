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

/**
 * Puts those pages in place that an earlier build rendered from the same: a page whose file exports `madeFrom` says from which answers
 * alone it is made. Gives the others.
 */
export async function placeKnown(
  program: Program,
  pages: readonly SitePath[],
  rendering: Omit<Rendering, 'parts'>,
): Promise<readonly SitePath[]> {
  const others: SitePath[] = [];
  for (const page of pages) {
    const { target, key } = await placeFor(program, page, rendering);
    if (key === null || !rendering.store.take(key, target)) others.push(page);
  }
  return others;
}

/** Renders parts of the pages into a folder, as long as `next` gives the number of one. */
export async function renderPages(
  program: Program,
  pages: readonly SitePath[],
  rendering: Rendering,
  next: () => Promise<number | null>,
): Promise<void> {
  const byPart = Map.groupBy(pages, (page) => partOf(page, rendering.parts));
  for (let part = await next(); part !== null; part = await next()) {
    for (const page of byPart.get(part) ?? []) {
      const { target, key } = await placeFor(program, page, rendering);
      if (key === null) rendering.store.put(await program.render(page), target);
      else rendering.store.keep(key, await renderLimited(program, page), target);
      // other processes may be waiting for an answer of this one
      await setImmediate();
    }
  }
}

async function placeFor(
  program: Program,
  page: SitePath,
  { into, common }: Pick<Rendering, 'into' | 'common'>,
): Promise<{ readonly target: string; readonly key: string | null }> {
  const file = fileOf(page);
  const target = path.join(into, file);
  makeFolder(path.dirname(target));
  return { target, key: await keyOfPage(program, page, common, file) };
}

const made = new Set<string>();

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

async function renderLimited(program: Program, page: SitePath): Promise<Uint8Array> {
  const { GET } = await program.moduleOf(page.route);
  limitTo(page.route.component);
  try {
    // a file is made from its parameters alone: it needs nothing of what Astro prepares for a page
    if (page.route.type === 'endpoint' && typeof GET === 'function')
      return new Uint8Array(await (await (GET as Answers)({ params: paramsOf(page) })).arrayBuffer());
    return await program.render(page);
  } finally {
    limitTo(null);
  }
}

type Answers = (given: { readonly params: Parameters<MadeFrom>[0] }) => Response | Promise<Response>;

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
