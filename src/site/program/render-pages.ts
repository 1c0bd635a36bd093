import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { limitTo } from '../handed-over.ts';
import { fileOf, type Program, type SitePath } from './load-program.ts';
import { keyOf, type PageStore } from './page-store.ts';

/** Which part of the pages a process renders: every `of`-th one, from `share`. */
export interface Share {
  readonly share: number;
  readonly of: number;
}

export interface Rendering {
  readonly into: string;
  readonly store: PageStore;
  /** What every page is made from, besides the content: code, settings, day. */
  readonly common: string;
  readonly share: Share;
}

export interface Rendered {
  readonly rendered: number;
  readonly reused: number;
}

/**
 * Renders a share of the pages into a folder. A page whose file exports `madeFrom` says from which answers alone it is made; when
 * these are the ones of an earlier build, its page is taken over.
 */
export async function renderPages(
  program: Program,
  paths: readonly SitePath[],
  { into, store, common, share }: Rendering,
): Promise<Rendered> {
  const folders = new Set<string>();
  const counts = { rendered: 0, reused: 0 };
  for (const page of paths) {
    if (shareOf(page) % share.of !== share.share) continue;
    const file = fileOf(page);
    const target = path.join(into, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    const key = await keyOfPage(program, page, common, file);
    if (key !== null && store.take(key, target)) {
      counts.reused += 1;
      continue;
    }
    const bytes = key === null ? await program.render(page) : await renderLimited(program, page);
    if (key === null) writeFileSync(target, bytes);
    else store.keep(key, bytes, target);
    counts.rendered += 1;
  }
  return counts;
}

async function renderLimited(program: Program, page: SitePath): Promise<Uint8Array> {
  limitTo(page.route.component);
  try {
    return await program.render(page);
  } finally {
    limitTo(null);
  }
}

type MadeFrom = (params: Readonly<Record<string, string | undefined>>) => readonly object[];

async function keyOfPage(program: Program, page: SitePath, common: string, file: string): Promise<string | null> {
  const { madeFrom } = await program.moduleOf(page.route);
  if (typeof madeFrom !== 'function') return null;
  const answers = (madeFrom as MadeFrom)(paramsOf(page));
  return keyOf([common, file, ...answers.map(digestOf)]);
}

/** Answers are the same objects for every page that asks for them. */
const digests = new WeakMap<object, string>();

function digestOf(answer: object): string {
  const known = digests.get(answer);
  if (known !== undefined) return known;
  const digest = keyOf([JSON.stringify(answer)]);
  digests.set(answer, digest);
  return digest;
}

function paramsOf({ pathname, route }: SitePath): Readonly<Record<string, string | undefined>> {
  const found = route.pattern.exec(route.type === 'endpoint' ? pathname : `${pathname.replace(/\/$/u, '')}/`);
  const names = route.params.map((name) => name.replace(/^\.\.\./u, ''));
  return Object.fromEntries(names.map((name, index) => [name, found?.[index + 1]]));
}

/** All pages of an act go to the same process, which then looks at the act once. */
function shareOf({ pathname }: SitePath): number {
  const subject = /^(?:\/(?:ru|en))?(?:\/api)?\/[^/]+\/[^/.]+/u
    .exec(pathname)?.[0]
    .replace(/^\/(?:ru|en|api)(?=\/)/u, '');
  let sum = 0;
  for (const letter of subject ?? pathname) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}
