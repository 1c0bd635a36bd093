import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** A page, where it goes, and its key: null where nobody says from what it is made. */
export interface PlannedPage {
  readonly page: SitePath;
  readonly target: string;
  readonly key: string | null;
}

/** The same for another process, which has routes of its own. */
export type ToldPage = Omit<PlannedPage, 'page'> & Pick<SitePath, 'pathname'> & Pick<SitePath['route'], 'component'>;

export function tellPage({ page: { pathname, route }, target, key }: PlannedPage): ToldPage {
  return { pathname, component: route.component, target, key };
}

/** @throws when this program has no such route: the processes run different code */
export function hearPage(program: Program, { pathname, component, target, key }: ToldPage): PlannedPage {
  const route = program.routes.find((known) => known.component === component);
  if (route === undefined) throw new Error(`there is no route ${component} for ${pathname}`);
  return { page: { pathname, route }, target, key };
}

/** A page whose file exports `madeFrom` says from which answers alone it is made: its key is made of these. */
async function planPage(
  program: Program,
  page: SitePath,
  { into, common }: Pick<Rendering, 'into' | 'common'>,
): Promise<PlannedPage> {
  const file = fileOf(page);
  const target = path.join(into, file);
  makeFolder(path.dirname(target));
  const { madeFrom } = await program.moduleOf(page.route);
  const key = typeof madeFrom === 'function' ? keyOf([common, file, ...(madeFrom as MadeFrom)(paramsOf(page))]) : null;
  return { page, target, key };
}

/** Puts those pages in place that an earlier build rendered from the same, and gives the others. */
export async function placeKnown(
  program: Program,
  pages: readonly SitePath[],
  rendering: Omit<Rendering, 'parts'>,
): Promise<readonly PlannedPage[]> {
  const others: PlannedPage[] = [];
  for (const page of pages) {
    const planned = await planPage(program, page, rendering);
    if (planned.key === null || !rendering.store.take(planned.key, planned.target)) others.push(planned);
  }
  return others;
}

/** After so many pages other processes, which may be waiting for an answer of this one, are listened to. */
const pagesAtATime = 8;

/** Renders parts of the pages into a folder, as long as `next` gives the number of one. */
export async function renderPages(
  program: Program,
  pages: readonly PlannedPage[],
  { store, parts }: Pick<Rendering, 'store' | 'parts'>,
  next: () => Promise<number | null>,
): Promise<void> {
  const byPart = Map.groupBy(pages, ({ page }) => partOf(page, parts));
  for (let part = await next(); part !== null; part = await next()) {
    for (const [index, { page, target, key }] of bySubject(byPart.get(part) ?? []).entries()) {
      if (key === null) writeAnew(target, await program.render(page));
      else store.keep(key, await renderLimited(program, page), target);
      if (index % pagesAtATime === 0) await setImmediate();
    }
  }
}

/** A page of which nobody says from what it is made is not kept: there may be names of people on it. */
function writeAnew(target: string, bytes: Uint8Array | string): void {
  // a former page there may be a link to one that is kept
  rmSync(target, { force: true });
  writeFileSync(target, bytes);
}

const made = new Set<string>();

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

async function renderLimited(program: Program, page: SitePath): Promise<Uint8Array | string> {
  const { fileOf: textOf } = await program.moduleOf(page.route);
  limitTo(page.route.component);
  try {
    return typeof textOf === 'function' ? (textOf as TextOf)(paramsOf(page)) : await program.render(page);
  } finally {
    limitTo(null);
  }
}

/** What a file says that is made from the parameters of its address. */
type TextOf = (params: Readonly<Record<string, string | undefined>>) => string;

/** Digests of all that a page is made from, besides what every page is. */
type MadeFrom = (params: Readonly<Record<string, string | undefined>>) => readonly string[];

function paramsOf({ pathname, route }: SitePath): Readonly<Record<string, string | undefined>> {
  const found = route.pattern.exec(route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/u, '')}/`);
  const names = route.params.map((name) => name.replace(/^\.\.\./u, ''));
  return Object.fromEntries(names.map((name, index) => [name, found?.[index + 1]]));
}

/** All pages of an act are in the same part, so that one process looks at it. */
function partOf(page: SitePath, parts: number): number {
  let sum = 0;
  for (const letter of subjectOf(page)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % parts;
}

/** One act after the other: what was worked out for one of its pages is there for the next, and then forgotten. */
function bySubject(pages: readonly PlannedPage[]): readonly PlannedPage[] {
  return [...Map.groupBy(pages, ({ page }) => subjectOf(page)).values()].flat();
}

/** `acts/cadre-reserve` for its pages in every language, its files and its badges. */
function subjectOf({ pathname }: SitePath): string {
  return /^(?:\/(?:ru|en))?(?:\/(?:api|badges))?\/([^/]+\/[^/.]+)/u.exec(pathname)?.[1] ?? pathname;
}
