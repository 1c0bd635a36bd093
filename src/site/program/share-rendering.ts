// All pages, by this process and, when there are many, by further ones: each asks for the next part of the work when it has done one.

import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sweepFolder } from '../../kept/sweep-folder.ts';
import { indexFolder, indexHead, writeSearchIndex } from '../write-search-index.ts';
import { fileOf, loadProgram } from './load-program.ts';
import { pageStore } from './page-store.ts';
import { type Helper, type Preparation, startHelper } from './render-helper.ts';
import { placeKnown, renderPages, tellPage } from './render-pages.ts';

/** Names the number of processes that render, where the machine or its memory should have fewer or more. */
export const processesSetting = 'QAGIDA_PROCESSES';

/** What is rendered, and where to. */
export interface RenderingOrder {
  /** Folder of the compiled program. */
  readonly program: string;
  readonly into: string;
  /** Folder of pages that were rendered before. */
  readonly store: string;
  readonly common: string;
}

/** Below this many pages another process takes longer to begin than it saves. */
const fewPages = 1_000;
/** Each process holds the whole content: more of them need more memory than they save time. */
const mostProcesses = 4;
/** Small enough that all processes end at nearly the same time. */
const manyParts = 48;

/**
 * Starts further processes before it is known how much there is to render: one of them makes the index of the search while the content
 * is still being looked at, and the others are there for when all pages are new. They have to be stopped when nothing is rendered after
 * all.
 *
 * @throws when somebody named a number of processes that is none
 */
export function startHelpers(preparation: Preparation): readonly Helper[] {
  const most = processesFor(Number.POSITIVE_INFINITY) - 1;
  return startMore(preparation, preparation.isAllNew ? most : Math.min(most, 1), []);
}

function startMore(preparation: Preparation, count: number, started: readonly Helper[]): readonly Helper[] {
  const more = Array.from({ length: count }, (_, index) => startHelper(preparation, started.length + index === 0));
  return [...started, ...more];
}

/**
 * Renders what no earlier build rendered from the same, and puts the rest in place. Gives the number of all pages.
 *
 * @param started processes that were started before; more are started where there is much to do
 * @throws what the first process that failed said
 */
export async function shareRendering(
  order: RenderingOrder,
  preparation: Preparation,
  started: readonly Helper[],
): Promise<number> {
  // so that it is never empty: what is swept below may be written into already
  mkdirSync(path.join(order.into, indexFolder), { recursive: true });
  for (const helper of started) helper.place(order);
  const program = await loadProgram(order.program);
  const all = await program.paths();
  const store = pageStore(order.store);
  // what was a site before: then nothing that this build does not write can be in it; the index may be written by another process now
  const files = new Set([...all.map(fileOf), indexHead]);
  sweepFolder(
    order.into,
    (file) => files.has(file),
    (folder) => folder === indexFolder,
  );
  const pages = await placeKnown(program, all, { ...order, store });
  const { more, isShared } = sharesOf(pages.length, started.length);
  const others = startMore(preparation, more, started).slice(started.length);
  for (const helper of others) helper.place(order);
  const helpers = [...started, ...others];
  const told = isShared ? pages.map(tellPage) : [];
  const parts = isShared ? manyParts : 1;
  const left = Array.from({ length: parts }, (_, part) => part);
  const next = (): number | null => left.shift() ?? null;
  try {
    const theirs = helpers.map((helper) => helper.render({ parts, pages: told }, next));
    if (helpers.length === 0) writeSearchIndex(order.into, store);
    const own = renderPages(program, pages, { ...order, store, parts }, async () => next());
    await Promise.all([own, ...theirs]);
    return all.length;
  } catch (error) {
    for (const helper of helpers) helper.stop();
    throw error;
  }
}

/**
 * How many processes are started besides those that were, and whether they render: where there is little to do, one that made the index
 * would first have to read the program for it.
 *
 * @throws when somebody named a number of processes that is none
 */
export function sharesOf(pages: number, started: number): { readonly more: number; readonly isShared: boolean } {
  const processes = processesFor(pages);
  return { more: Math.max(0, processes - 1 - started), isShared: processes > 1 };
}

/** @throws when somebody named a number of processes that is none */
function processesFor(pages: number): number {
  const named = process.env[processesSetting];
  if (named !== undefined && !/^[1-9]\d?$/u.test(named))
    throw new Error(`${processesSetting}=${named}: expected a number from 1 to 99, for example ${processesSetting}=2`);
  if (named !== undefined) return Number(named);
  return pages < fewPages ? 1 : Math.min(os.availableParallelism(), mostProcesses);
}
