// All pages, by this process and, when there are many, by further ones: each asks for the next part of the work when it has done one.

import { type ChildProcess, fork } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import type { ContentRoot } from '../../corpus/load-corpus.ts';
import { indexFolder, writeSearchIndex } from '../write-search-index.ts';
import { keepPlanned } from './keep-planned.ts';
import { fileOf, loadProgram } from './load-program.ts';
import { pageStore } from './page-store.ts';
import { type Counts, type Rendering, renderPages } from './render-pages.ts';

/** What a process needs to know to render. */
export interface WorkOrder {
  /** Folder of the compiled program. */
  readonly program: string;
  readonly into: string;
  /** Folder of pages that were rendered before. */
  readonly store: string;
  readonly common: string;
  /** From where the content is read, and where acts are kept that were read before. */
  readonly roots: readonly ContentRoot[];
  readonly acts: { readonly folder: string; readonly code: string };
  /** Folder of answers of earlier builds. */
  readonly answers: string;
  /** Into how many parts the pages are divided. */
  readonly parts: number;
  /** Whether it writes the index of the search as well: one process does, whatever their number. */
  readonly writesIndex: boolean;
}

/** Names the number of processes that render, where the machine or its memory should have fewer or more. */
const processesSetting = 'QAGIDA_PROCESSES';

/** What a process says to the one that started it. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly counts: Counts }
  | { readonly kind: 'failed'; readonly reason: string };

/** The answer to `ready`: the number of the next part, or null when nothing is left. */
export interface Part {
  readonly part: number | null;
}

/** Below this many pages another process takes longer to begin than it saves. */
const fewPages = 1_500;
/** Each process holds the whole content: more of them need more memory than they save time. */
const mostProcesses = 4;
/** Small enough that all processes end at nearly the same time. */
const manyParts = 48;

/** @throws what the first process that failed said */
export async function shareRendering(order: Omit<WorkOrder, 'parts' | 'writesIndex'>): Promise<Counts> {
  const program = await loadProgram(order.program);
  const paths = await program.paths();
  const store = pageStore(order.store);
  keepPlanned(order.into, new Set(paths.map(fileOf)), indexFolder);
  const processes = processesFor(paths.length);
  const parts = processes > 1 ? manyParts : 1;
  const left = Array.from({ length: parts }, (_, part) => part);
  const next = (): number | null => left.shift() ?? null;
  const workers = Array.from({ length: processes - 1 }, (_, index) =>
    startWorker({ ...order, parts, writesIndex: index === 0 }, next),
  );
  try {
    if (workers.length === 0) writeSearchIndex(order.into, store);
    const rendering: Rendering = { ...order, store, parts };
    const own = renderPages(program, paths, rendering, async () => next());
    const all = await Promise.all([own, ...workers.map(({ counts }) => counts)]);
    return all.reduce((a, b) => ({ rendered: a.rendered + b.rendered, reused: a.reused + b.reused }));
  } finally {
    for (const { child } of workers) child.kill();
  }
}

/** @throws when somebody named a number of processes that is none */
function processesFor(pages: number): number {
  const named = process.env[processesSetting];
  if (named !== undefined && !/^[1-9]\d?$/u.test(named))
    throw new Error(`${processesSetting}=${named}: expected a number from 1 to 99, for example ${processesSetting}=2`);
  if (named !== undefined) return Number(named);
  return pages < fewPages ? 1 : Math.min(os.availableParallelism(), mostProcesses);
}

function startWorker(
  order: WorkOrder,
  next: () => number | null,
): { readonly child: ChildProcess; readonly counts: Promise<Counts> } {
  const child = fork(path.join(import.meta.dirname, 'render-worker.ts'), {
    execArgv: [...process.execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const counts = new Promise<Counts>((resolve, reject) => {
    child.on('message', (said: Said) => {
      switch (said.kind) {
        case 'ready':
          child.send({ part: next() } satisfies Part);
          return;
        case 'done':
          resolve(said.counts);
          return;
        case 'failed':
          reject(new Error(said.reason));
      }
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a process that renders pages ended early: ${signal ?? code}`)),
    );
  });
  // it may fail while this process is still rendering its own part
  counts.catch(() => undefined);
  child.send(order);
  return { child, counts };
}
